import { type Correction, correct } from './corrections';
import { isDay } from './day';
import { mergeNotes } from './note-merge';
import type { Instant, ReaderHalf, Status } from './saved-question';
import { cleanTag, sameTag } from './tags';

/** One thing that a person does to a question. Each names a single field and leaves all others alone. */
export type ReaderChange =
  | { kind: 'add-tag'; tag: string }
  | { kind: 'remove-tag'; tag: string }
  /** `base` is the note that the person saw when typing `text`. What came in since is kept, see `mergeNotes`. */
  | { kind: 'note'; text: string; base: string }
  | { kind: 'status'; status: Status }
  /** `day` is `YYYY-MM-DD`; null for none. What is no day changes nothing. */
  | { kind: 'back-on'; day: string | null }
  /** Sets a fact of the page right, or back to what the page says. */
  | ({ kind: 'correct' } & Correction);

/** The reader's half of a question that was just saved. */
export const newReaderHalf = (id: string, now: Instant): ReaderHalf => ({
  id,
  tags: [],
  note: '',
  status: 'to-read',
  backOn: null,
  corrections: {},
  savedAt: now,
  changedAt: now,
  removedAt: null,
});

/**
 * The reader's half after a change; the very same object where nothing changes. A change to a removed question brings it
 * back. `changedAt` always grows, also within a millisecond, so that the later of two states can be told.
 */
export function applyChange(reader: ReaderHalf, change: ReaderChange, now: Instant): ReaderHalf {
  const changed = fieldChangedBy(reader, change);
  if (changed === null && reader.removedAt === null) return reader;
  return { ...reader, ...changed, removedAt: null, changedAt: Math.max(now, reader.changedAt + 1) };
}

function fieldChangedBy(reader: ReaderHalf, change: ReaderChange): Partial<ReaderHalf> | null {
  switch (change.kind) {
    case 'add-tag': {
      const tag = cleanTag(change.tag);
      return tag === null || reader.tags.some((known) => sameTag(known, tag)) ? null : { tags: [...reader.tags, tag] };
    }
    case 'remove-tag': {
      const tags = reader.tags.filter((tag) => !sameTag(tag, change.tag));
      return tags.length === reader.tags.length ? null : { tags };
    }
    case 'note': {
      const note = mergeNotes(change.base, change.text, reader.note);
      return note === reader.note ? null : { note };
    }
    case 'status':
      return change.status === reader.status ? null : { status: change.status };
    case 'back-on':
      return change.day === reader.backOn || (change.day !== null && !isDay(change.day)) ? null : { backOn: change.day };
    case 'correct': {
      const corrections = correct(reader.corrections, change);
      return corrections === reader.corrections ? null : { corrections };
    }
  }
}
