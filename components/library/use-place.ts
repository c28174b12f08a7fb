import { useEffect, useState } from 'preact/hooks';
import { hashOf, type PlaceInLibrary, placeFrom } from '../../lib/search/place-in-library';

/**
 * Where a person is in the library, kept in the address so that back, forward, a reload and a link lead there. `step` makes a new entry
 * of the history; else the address of the present one changes, as while typing.
 */
export function usePlace(): [place: PlaceInLibrary, go: (to: Partial<PlaceInLibrary>, step?: boolean) => void] {
  const [place, setPlace] = useState(() => placeFrom(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeFrom(location.hash));
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, []);
  const go = (to: Partial<PlaceInLibrary>, step = true) => {
    const next = { ...place, ...to };
    const hash = hashOf(next);
    if (hash !== hashOf(place)) history[step ? 'pushState' : 'replaceState'](null, '', hash === '' ? location.pathname : `#${hash}`);
    setPlace(next);
  };
  return [place, go];
}
