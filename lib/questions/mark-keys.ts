/** What a key can do while words are being marked, in the order in which the keys are listed. */
export const MARK_ACTIONS = [
  'mark',
  'note',
  'answers',
  'commitment',
  'copy',
  'card',
  'edges',
  'split',
  'join',
  'remove',
  'undo',
  'redo',
  'next-paragraph',
  'previous-paragraph',
  'next-sentence',
  'previous-sentence',
  'next-sub-question',
  'previous-sub-question',
  'next-part',
  'previous-part',
  'keys',
] as const;

export type MarkAction = (typeof MARK_ACTIONS)[number];

/** The key of each action: a character, or the name that the browser gives a key. */
export type MarkKeys = Readonly<Record<MarkAction, string>>;

/** Letters of the words in English, the same in every language; arrows, Escape and number keys come on top and stay as they are. */
export const DEFAULT_MARK_KEYS: MarkKeys = {
  mark: 'm',
  note: 'n',
  answers: 'a',
  commitment: 'c',
  copy: 'y',
  card: 'Enter',
  edges: 'e',
  split: 's',
  join: 'g',
  remove: 'Delete',
  undo: 'u',
  redo: 'r',
  'next-paragraph': 'j',
  'previous-paragraph': 'k',
  'next-sentence': 'l',
  'previous-sentence': 'h',
  'next-sub-question': '.',
  'previous-sub-question': ',',
  'next-part': ']',
  'previous-part': '[',
  keys: '?',
};

/** Keys that always do the same. */
const FIXED = /^(?:[1-9]|Escape|Tab|Shift|Control|Alt|Meta|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Dead|Process|Unidentified)$/;

/** A key as it is kept: a letter in lower case. Null where it cannot be chosen. */
export function chosenKey(key: string): string | null {
  if (key === ' ' || key === '' || FIXED.test(key)) return null;
  if ([...key].length === 1) return key.toLowerCase();
  return /^[A-Z][A-Za-z0-9]{1,20}$/.test(key) ? key : null;
}

/** The action that has a key already, other than the one it is meant for; null where it is free. */
export const takenBy = (keys: MarkKeys, key: string, action: MarkAction): MarkAction | null =>
  MARK_ACTIONS.find((other) => other !== action && keys[other] === key) ?? null;

/** The keys as they were stored; each that is missing, broken or taken twice is as it was at first. */
export function markKeysFrom(stored: unknown): MarkKeys {
  const keys: Record<MarkAction, string> = { ...DEFAULT_MARK_KEYS };
  if (typeof stored !== 'object' || stored === null) return keys;
  const wanted = stored as Record<string, unknown>;
  for (const action of MARK_ACTIONS) {
    const key = typeof wanted[action] === 'string' ? chosenKey(wanted[action]) : null;
    if (key !== null) keys[action] = key;
  }
  const isUnique = new Set(Object.values(keys)).size === MARK_ACTIONS.length;
  return isUnique ? keys : { ...DEFAULT_MARK_KEYS };
}
