import { useEffect, useState } from 'preact/hooks';

const KEY = 'question';

const chosenInAddress = (): string | null => new URLSearchParams(location.hash.slice(1)).get(KEY);

/** The id of the chosen question, kept in the address so that back, forward and a link lead to it. */
export function useChosenQuestion(): [string | null, (id: string | null) => void] {
  const [chosen, setChosen] = useState(chosenInAddress);
  useEffect(() => {
    const follow = () => setChosen(chosenInAddress());
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, []);
  const choose = (id: string | null) => {
    if (id === chosen) return;
    history.pushState(null, '', id === null ? location.pathname : `#${new URLSearchParams({ [KEY]: id })}`);
    setChosen(id);
  };
  return [chosen, choose];
}
