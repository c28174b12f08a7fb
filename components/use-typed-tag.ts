import { useState } from 'preact/hooks';
import { localStorageOrNull } from './local-storage';

const PREFIX = 'typed-tag:';

/** What stands half typed in the tag field of a question: kept at every keystroke, so that a popup that closes loses nothing. */
export function useTypedTag(question: string): [string, (typed: string) => void] {
  const key = PREFIX + question;
  const [typed, setTyped] = useState(() => localStorageOrNull()?.getItem(key) ?? '');
  const keep = (text: string) => {
    setTyped(text);
    if (text === '') localStorageOrNull()?.removeItem(key);
    else localStorageOrNull()?.setItem(key, text);
  };
  return [typed, keep];
}
