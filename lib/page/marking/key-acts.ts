import { chosenKey, MARK_ACTIONS, type MarkAction, type MarkKeys } from '../../questions/mark-keys';
import type { BlockSize } from './blocks';
import type { MarkAct, OfferView } from './marking-view';

/** As much of a key's event as tells what it does. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What the keys act on: words that are selected, a block, an open card, or edges that are being moved. */
export type KeyPlace = 'selection' | 'block' | 'card' | 'adjust';

const MOVES: Partial<Record<MarkAction, [size: BlockSize, by: 1 | -1]>> = {
  'next-paragraph': ['paragraph', 1],
  'previous-paragraph': ['paragraph', -1],
  'next-sentence': ['sentence', 1],
  'previous-sentence': ['sentence', -1],
  'next-sub-question': ['sub-question', 1],
  'previous-sub-question': ['sub-question', -1],
  'next-part': ['part', 1],
  'previous-part': ['part', -1],
};

/** The keys that move besides those that can be chosen. */
const ALWAYS: Record<string, MarkAction> = {
  ArrowDown: 'next-paragraph',
  ArrowUp: 'previous-paragraph',
  ArrowRight: 'next-sentence',
  ArrowLeft: 'previous-sentence',
  PageDown: 'next-part',
  PageUp: 'previous-part',
  Backspace: 'remove',
};

/** Answering: the one sub-question there is, or the question which of them; null where there is none. */
export function answersOf([first, ...others]: readonly string[]): MarkAct | null {
  if (first === undefined) return null;
  return others.length === 0 ? { kind: 'answers', subQuestion: first } : { kind: 'which-answered' };
}

function actOf(action: MarkAction, place: KeyPlace, { subQuestions, inQuestion }: OfferView, extend: boolean): MarkAct | null {
  const move = MOVES[action];
  if (move) return place === 'block' ? { kind: 'move', size: move[0], by: move[1], extend } : null;
  switch (action) {
    case 'mark':
    case 'note':
    case 'copy':
      return { kind: action };
    case 'commitment':
      return inQuestion ? { kind: 'commitment' } : null;
    case 'answers':
      return answersOf(subQuestions);
    case 'card':
      return place === 'block' ? { kind: 'card' } : null;
    case 'keys':
    case 'undo':
    case 'redo':
      return place === 'selection' ? null : { kind: action };
    case 'remove':
    case 'edges':
    case 'split':
    case 'join':
      return place === 'selection' ? null : { kind: action };
    default:
      return null;
  }
}

/** What a key does where edges are being moved. */
function adjustOf(key: string): MarkAct | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return { kind: 'nudge', size: 'word', by: key === 'ArrowRight' ? 1 : -1 };
    case 'ArrowUp':
    case 'ArrowDown':
      return { kind: 'nudge', size: 'sentence', by: key === 'ArrowDown' ? 1 : -1 };
    case 'Tab':
      return { kind: 'switch-edge' };
    case 'Enter':
      return { kind: 'done' };
    default:
      return null;
  }
}

/** What a key does while words are being marked; null where it is the page's or the browser's. */
export function actOfKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  place: KeyPlace,
  keys: MarkKeys,
  offer: OfferView,
): MarkAct | null {
  if (key === 'Escape') return { kind: 'close' };
  if ((ctrlKey || metaKey) && !altKey && place !== 'selection' && place !== 'adjust') {
    if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
    if (key.toLowerCase() === 'y') return { kind: 'redo' };
  }
  if (ctrlKey || altKey || metaKey) return null;
  if (place === 'adjust') return adjustOf(key);
  if (/^[1-9]$/.test(key)) {
    const chosen = (offer.asksWhich ? offer.subQuestions : offer.tags)[Number(key) - 1];
    if (chosen === undefined) return null;
    return offer.asksWhich ? { kind: 'answers', subQuestion: chosen } : { kind: 'tag', tag: chosen };
  }
  const named = chosenKey(key);
  const action = ALWAYS[key] ?? MARK_ACTIONS.find((each) => keys[each] === named);
  if (action === undefined || (shiftKey && place === 'selection')) return null;
  return actOf(action, place, offer, shiftKey);
}
