import type { TaughtRole } from '../questions/teaching';

/** Blocks of a page, some of them marked, with one of them or a stretch chosen. Blocks count from 0 in page order. */
export interface Picking {
  count: number;
  /** The block that the keys are at. */
  at: number;
  /** The other end of the stretch that is chosen; the same as `at` where it is a single block. */
  from: number;
  marks: ReadonlyMap<number, TaughtRole>;
}

/** What a person does while picking. */
export type PickAct =
  /** Moves by some blocks; `extend` keeps the other end of the stretch. */
  | { kind: 'move'; by: number; extend: boolean }
  | { kind: 'go'; to: number; extend: boolean }
  /** Says what the chosen blocks are. */
  | { kind: 'mark'; role: TaughtRole }
  | { kind: 'unmark' };

/** Picking begins, at a block. */
export const startPicking = (count: number, at: number): Picking => ({ count, at, from: at, marks: new Map() });

/** The chosen blocks, in page order. */
export const chosen = ({ at, from }: Picking): number[] => {
  const first = Math.min(at, from);
  return Array.from({ length: Math.abs(at - from) + 1 }, (_, index) => first + index);
};

/** Whether a role is the one of every chosen block. */
export const isMarked = (picking: Picking, role: TaughtRole): boolean =>
  chosen(picking).every((block) => picking.marks.get(block) === role);

/** What follows from an act. */
export function pick(picking: Picking, act: PickAct): Picking {
  switch (act.kind) {
    case 'move':
      return pick(picking, { kind: 'go', to: picking.at + act.by, extend: act.extend });
    case 'go': {
      const at = Math.max(0, Math.min(picking.count - 1, act.to));
      return { ...picking, at, from: act.extend ? picking.from : at };
    }
    case 'mark': {
      const marks = new Map(picking.marks);
      for (const block of chosen(picking)) marks.set(block, act.role);
      return { ...picking, marks };
    }
    case 'unmark': {
      const marks = new Map(picking.marks);
      for (const block of chosen(picking)) marks.delete(block);
      return { ...picking, marks };
    }
  }
}

/** The same picking over blocks that were gathered anew: `place` says where a block stands now, if it is still there. */
export function moveTo(picking: Picking, count: number, place: (block: number) => number | undefined): Picking {
  const marks = new Map<number, TaughtRole>();
  for (const [block, role] of picking.marks) {
    const now = place(block);
    if (now !== undefined) marks.set(now, role);
  }
  const at = Math.max(0, Math.min(count - 1, place(picking.at) ?? picking.at));
  return { count, at, from: place(picking.from) ?? at, marks };
}

/** The marked stretches, in page order: neighbours of one role are one. */
export function stretches(marks: ReadonlyMap<number, TaughtRole>): { role: TaughtRole; first: number; last: number }[] {
  const found: { role: TaughtRole; first: number; last: number }[] = [];
  for (const [block, role] of [...marks].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last?.role === role && last.last === block - 1) last.last = block;
    else found.push({ role, first: block, last: block });
  }
  return found;
}

/** What a key does. Letters are those of the words in English, and the same in every language. */
export type KeyAct = PickAct | { kind: 'done' | 'cancel' | 'keys' };

/** As many blocks as a page's worth. */
const PAGE = 10;

/** The act of a key; null where it is the page's or the browser's. */
export function actOfKey({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): KeyAct | null {
  if (ctrlKey || altKey || metaKey) return null;
  const move = (by: number): KeyAct => ({ kind: 'move', by, extend: shiftKey });
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
    case 'j':
    case 'J':
      return move(1);
    case 'ArrowUp':
    case 'ArrowLeft':
    case 'k':
    case 'K':
      return move(-1);
    case 'PageDown':
      return move(PAGE);
    case 'PageUp':
      return move(-PAGE);
    case 'Home':
      return move(Number.NEGATIVE_INFINITY);
    case 'End':
      return move(Number.POSITIVE_INFINITY);
    case 'q':
    case 'Q':
      return { kind: 'mark', role: 'question' };
    case 'a':
    case 'A':
      return { kind: 'mark', role: 'answer' };
    case 'c':
    case 'C':
      return { kind: 'mark', role: 'context' };
    case 'n':
    case 'N':
      return { kind: 'mark', role: 'none' };
    case 'Backspace':
    case 'Delete':
      return { kind: 'unmark' };
    case 'Enter':
      return { kind: 'done' };
    case 'Escape':
      return { kind: 'cancel' };
    case '?':
      return { kind: 'keys' };
    default:
      return null;
  }
}
