import { useEffect, useRef, useState } from 'preact/hooks';
import { SETTINGS } from '../../lib/browser/places';
import type { Library } from '../../lib/store/library';
import { SettingsView } from '../settings/SettingsView';
import { LibraryView } from './LibraryView';

/** The library's tab: what is saved, or at `#settings` what can be set. */
export function LibraryPage({ library }: { library: Library }) {
  const [inSettings, setInSettings] = useState(location.hash === SETTINGS);
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = () => setInSettings(location.hash === SETTINGS);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  // The link that was followed is gone; the heading of what has come says where one is.
  useEffect(() => {
    if (!isFirst.current) document.querySelector('h1')?.focus();
    isFirst.current = false;
  }, [inSettings]);
  return inSettings ? <SettingsView library={library} /> : <LibraryView library={library} />;
}
