import type { MarkAct, ToolbarView } from './marking-view';

/** As much of a key's event as tells what it does. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The keys of the toolbar's actions: letters of the words in English, the same in every language. */
export const TOOLBAR_KEYS = { mark: 'm', note: 'n', answers: 'a', commitment: 'c', copy: 'y' } as const;

/** What a key does while the toolbar stands beside a selection; null where it is the page's or the browser's. */
export function keyOfToolbar(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  { subQuestions, tags, inQuestion, asksWhich }: ToolbarView,
): MarkAct | null {
  if (ctrlKey || altKey || metaKey || shiftKey) return null;
  if (/^[1-9]$/.test(key)) {
    const chosen = (asksWhich ? subQuestions : tags)[Number(key) - 1];
    if (chosen === undefined) return null;
    return asksWhich ? { kind: 'answers', subQuestion: chosen } : { kind: 'tag', tag: chosen };
  }
  switch (key) {
    case 'Escape':
      return { kind: 'close' };
    case TOOLBAR_KEYS.mark:
      return { kind: 'mark' };
    case TOOLBAR_KEYS.note:
      return { kind: 'note' };
    case TOOLBAR_KEYS.copy:
      return { kind: 'copy' };
    case TOOLBAR_KEYS.commitment:
      return inQuestion ? { kind: 'commitment' } : null;
    case TOOLBAR_KEYS.answers:
      return answersOf(subQuestions);
    default:
      return null;
  }
}

/** Answering: the one sub-question there is, or the question which of them; null where there is none. */
export function answersOf([first, ...others]: readonly string[]): MarkAct | null {
  if (first === undefined) return null;
  return others.length === 0 ? { kind: 'answers', subQuestion: first } : { kind: 'which-answered' };
}
