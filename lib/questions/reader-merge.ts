import type { Corrections } from './corrections';
import { keepBothNotes } from './note-merge';
import type { ReaderHalf } from './saved-question';
import { uniteTags } from './tags';

/** What of a reader's half two sides can disagree on. Tags are united and never do. */
export type ConflictField = 'note' | 'status' | 'backOn' | 'corrections';

/** Whose value is kept where two sides disagree; only notes can be kept both. */
export type Side = 'mine' | 'theirs' | 'both';

/** Which side to keep, by the field on which they disagree. */
export type SideOf = (field: ConflictField) => Side;

/** What is kept unless a person says otherwise: nothing that is there is overwritten, and no note is lost. */
export const usualSide: SideOf = (field) => (field === 'note' ? 'both' : 'mine');

/** On what two halves of the same question disagree. */
export function conflictsOf(mine: ReaderHalf, theirs: ReaderHalf): ConflictField[] {
  const fields: ConflictField[] = [];
  if (!mine.note.includes(theirs.note) && !theirs.note.includes(mine.note)) fields.push('note');
  if (mine.status !== theirs.status && mine.status !== 'to-read' && theirs.status !== 'to-read') fields.push('status');
  if (mine.backOn !== theirs.backOn && mine.backOn !== null && theirs.backOn !== null) fields.push('backOn');
  if (disagree(mine.corrections, theirs.corrections)) fields.push('corrections');
  return fields;
}

const disagree = (mine: Corrections, theirs: Corrections): boolean =>
  (Object.keys(mine) as (keyof Corrections)[]).some(
    (fact) => theirs[fact] !== undefined && JSON.stringify(theirs[fact]) !== JSON.stringify(mine[fact]),
  );

/** Both halves in one, in the place of mine; mine itself where nothing changes. */
export function mergeReader(mine: ReaderHalf, theirs: ReaderHalf, sideOf: SideOf): ReaderHalf {
  const disagreed = new Set(conflictsOf(mine, theirs));
  const takesTheirs = (field: ConflictField) => disagreed.has(field) && sideOf(field) === 'theirs';
  const merged: ReaderHalf = {
    ...mine,
    tags: uniteTags(mine.tags, theirs.tags),
    note: mergedNote(mine.note, theirs.note, disagreed.has('note') ? sideOf('note') : 'both'),
    status: mine.status === 'to-read' || takesTheirs('status') ? theirs.status : mine.status,
    backOn: takesTheirs('backOn') ? theirs.backOn : (mine.backOn ?? theirs.backOn),
    corrections: takesTheirs('corrections')
      ? { ...mine.corrections, ...theirs.corrections }
      : { ...theirs.corrections, ...mine.corrections },
    removedAt: theirs.removedAt === null ? null : mine.removedAt,
  };
  const isChanged =
    merged.tags.length > mine.tags.length ||
    Object.keys(merged.corrections).length > Object.keys(mine.corrections).length ||
    takesTheirs('corrections') ||
    (['note', 'status', 'backOn', 'removedAt'] as const).some((field) => merged[field] !== mine[field]);
  return isChanged ? { ...merged, changedAt: Math.max(mine.changedAt, theirs.changedAt) + 1 } : mine;
}

function mergedNote(mine: string, theirs: string, side: Side): string {
  if (side === 'both') return keepBothNotes(mine, theirs);
  return side === 'theirs' ? theirs : mine;
}
