import { useState } from 'preact/hooks';
import { localStorageOrNull } from './local-storage';

const PREFIX = 'typed-tag:';

interface TypedTag {
  typed: string;
  type: (text: string) => void;
  /** Empties the field at once; forgets what was typed when it turns out to be stored, and puts it back when it could not be. */
  clearAfter: (stored: Promise<boolean>) => void;
}

/** What stands half typed in the tag field of a question: kept at every keystroke, so that a popup that closes loses nothing. */
export function useTypedTag(question: string): TypedTag {
  const key = PREFIX + question;
  const [typed, setTyped] = useState(() => localStorageOrNull()?.getItem(key) ?? '');
  const type = (text: string) => {
    setTyped(text);
    try {
      if (text === '') localStorageOrNull()?.removeItem(key);
      else localStorageOrNull()?.setItem(key, text);
    } catch {
      // Full: it is kept as long as the view.
    }
  };
  const clearAfter = (stored: Promise<boolean>) => {
    setTyped('');
    void stored.then((isStored) => {
      if (!isStored) setTyped((now) => now || typed);
      // Something else may be typed by then.
      else if (localStorageOrNull()?.getItem(key) === typed) localStorageOrNull()?.removeItem(key);
    });
  };
  return { typed, type, clearAfter };
}
