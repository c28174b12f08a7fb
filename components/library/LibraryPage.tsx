import { useEffect, useRef, useState } from 'preact/hooks';
import { EXCHANGE, SETTINGS } from '../../lib/browser/places';
import type { Library } from '../../lib/store/library';
import { BackupReminder } from '../exchange/BackupReminder';
import { ExchangeView } from '../exchange/ExchangeView';
import { SettingsView } from '../settings/SettingsView';
import { LibraryView } from './LibraryView';

/** What the library's tab shows besides what is saved. */
const otherView = (): string | null => [SETTINGS, EXCHANGE].find((hash) => hash === location.hash) ?? null;

/** The library's tab: what is saved; at `#settings` what can be set; at `#exchange` the ways out and in. */
export function LibraryPage({ library }: { library: Library }) {
  const [other, setOther] = useState(otherView);
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = () => setOther(otherView());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  // The link that was followed is gone; the heading of what has come says where one is.
  useEffect(() => {
    if (!isFirst.current) document.querySelector('h1')?.focus();
    isFirst.current = false;
  }, [other]);
  if (other === SETTINGS) return <SettingsView library={library} />;
  if (other === EXCHANGE) return <ExchangeView library={library} />;
  return (
    <>
      <BackupReminder library={library} />
      <LibraryView library={library} />
    </>
  );
}
