import { mergeNotes } from './note-merge';
import type { Passage } from './passage';
import type { Instant, ReaderHalf } from './saved-question';

/** What a person did, as it is named when it is undone. */
export type StepKind =
  | 'save'
  | 'remove'
  | 'restore'
  | 'add-tag'
  | 'remove-tag'
  | 'note'
  | 'status'
  | 'back-on'
  | 'correct'
  | 'import'
  | 'mark'
  | 'answers'
  | 'commitment'
  | 'attach'
  | 'split'
  | 'join'
  | 'remove-passage'
  | 'restore-passage';

/** One thing that a person did, which can be undone. */
export interface Step {
  /** Counts up: a later step has a greater one. */
  id: number;
  kind: StepKind;
  /** How many questions or passages it touched. */
  count: number;
  /** The title of the question, or the first words of the passage; null where there are several or none. */
  about: string | null;
  at: Instant;
  /**
   * What is being typed in, where the step is a spell of typing: it goes on while nothing else happens, and only its first
   * keystroke is a step. Null for all else.
   */
  spell: string | null;
  /** Whether it was undone, and can be redone. */
  undone: boolean;
}

/** What undoing needs to know of a row of the reader's. */
interface Row {
  id: string;
  note: string;
  changedAt: Instant;
  removedAt: Instant | null;
}

/** A row that a step changed. */
export interface StepRow<R extends Row> {
  id: string;
  /** As it was before; null where it was not there. */
  before: R | null;
  /** The note that the step left; absent where that is the note from before, or whatever a spell of typing has come to. */
  noteAfter?: string;
  /** Once the step was undone: the row as it was until then, and what undoing made of it. */
  undone?: { after: R | null; left: R | null };
}

/** All rows that a step changed. */
export interface StepRows {
  /** The id of the step. */
  step: number;
  reader: StepRow<ReaderHalf>[];
  passages: StepRow<Passage>[];
}

/** A change of a row: what there was, and what is there now. */
export type RowChange<R extends Row> = readonly [before: R | null, after: R];

/** How long a spell of typing may rest, in ms. */
const REST = 60_000;

/** What a step keeps of the change of a row. */
export function stepRow<R extends Row>([before, after]: RowChange<R>, isSpell: boolean): StepRow<R> {
  const row = { id: after.id, before };
  return isSpell || after.note === (before?.note ?? '') ? row : { ...row, noteAfter: after.note };
}

/** Whether a keystroke goes on with the last step: the same spell of typing, less than a minute after the keystroke before it. */
export const goesOn = (last: Step | undefined, spell: string, lastKeystroke: Instant, now: Instant): boolean =>
  last !== undefined && !last.undone && last.spell === spell && now - lastKeystroke < REST;

const later = <R extends Row>(row: R, note: string, current: Row | undefined, now: Instant): R => ({
  ...row,
  note,
  // What is taken away again can be restored for as long as anything that is removed now.
  removedAt: row.removedAt === null ? null : now,
  // Windows take the later of two states for the truer one.
  changedAt: Math.max(now, row.changedAt + 1, (current?.changedAt ?? 0) + 1),
});

/**
 * The row as it is after a step is undone; null where it is not there. What came into its note by something that is no step
 * stays in it.
 */
export function rowUndone<R extends Row>(row: StepRow<R>, isSpell: boolean, current: R | undefined, now: Instant): R | null {
  if (!current) return null;
  const left = isSpell ? current.note : (row.noteAfter ?? row.before?.note ?? '');
  if (row.before === null) return current.note === left ? null : current;
  return later(row.before, mergeNotes(left, current.note, row.before.note), current, now);
}

/** The row as it is after a step that was undone is done again; null where it is not there. */
export function rowRedone<R extends Row>({ undone }: StepRow<R>, current: R | undefined, now: Instant): R | null {
  const { after, left } = undone ?? { after: null, left: null };
  if (after === null) return current ?? null;
  if (left === null) return current ?? later(after, after.note, current, now);
  return current ? later(after, mergeNotes(left.note, current.note, after.note), current, now) : null;
}
