import { useState } from 'preact/hooks';

const PREFIX = 'typed-tag:';

/** Storage may be switched off in the browser; a half-typed tag is then kept only as long as the view. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What stands half typed in the tag field of a question: kept at every keystroke, so that a popup that closes loses nothing. */
export function useTypedTag(question: string): [string, (typed: string) => void] {
  const key = PREFIX + question;
  const [typed, setTyped] = useState(() => storage()?.getItem(key) ?? '');
  const keep = (text: string) => {
    setTyped(text);
    if (text === '') storage()?.removeItem(key);
    else storage()?.setItem(key, text);
  };
  return [typed, keep];
}
