import { mergeNotes } from '../questions/note-merge';
import type { ReaderHalf } from '../questions/saved-question';
import { type StorageFailure, toStorageFailure } from './failures';

/** A note as it is stored, and when it was last changed: the later of two is the truer one. */
export type StoredNote = Pick<ReaderHalf, 'note' | 'changedAt'>;

/** What a view shows of a note. */
export interface NoteState {
  /** What the person typed, united with what came in from other views. */
  text: string;
  /** Everything in `text` is stored. */
  isStored: boolean;
  /** Why storing failed the last time; null once it has succeeded. `text` is kept. */
  failure: StorageFailure | null;
}

/** Text that is not known to be in the store: `base` is what was stored last, `sent` what a write under way is storing. */
export interface UnstoredNote {
  text: string;
  base: string;
  sent: string | null;
}

/** Keeps a note stored while it is being typed. */
export interface NoteWriter {
  readonly state: NoteState;
  /** What would be lost if the window closed now; null where everything is stored. */
  readonly unstored: UnstoredNote | null;
  /** The person typed: this is the whole text now. */
  type(text: string): void;
  /** The store tells what it holds, after a change made here or elsewhere. */
  receive(stored: StoredNote): void;
  /** Tries again what failed. */
  retry(): void;
  /** Resolves when nothing is left to do: null where everything is stored, else what stopped it. */
  settled(): Promise<StorageFailure | null>;
}

/** A writer's starting point and its ways out. */
export interface NoteWriterOptions {
  /** What is stored now; null for a question that is not saved yet. */
  stored: StoredNote | null;
  /** Stores a text that was made from `base`, and gives what is stored afterwards. */
  write: (text: string, base: string) => Promise<StoredNote>;
  /** Called after each change of the state. */
  onChange: (state: NoteState) => void;
}

/**
 * Makes a writer that starts storing at the first keystroke, with no pause: at most one write is under way, and the newest
 * text follows it. So no more is ever at stake than what was typed during one write.
 */
export function createNoteWriter({ stored, write, onChange }: NoteWriterOptions): NoteWriter {
  let text = stored?.note ?? '';
  /** What was stored when `text` was last in step with the store. */
  let base = text;
  let changedAt = stored?.changedAt ?? 0;
  let failure: StorageFailure | null = null;
  let underWay: Promise<void> | null = null;
  /** What the write under way is storing. */
  let sent: string | null = null;
  /** The newest that came in during a write. Only when the write is done can it be told which of the two is later. */
  let cameIn: StoredNote | null = null;

  const state = (): NoteState => ({ text, isStored: text === base && underWay === null, failure });

  function take({ note, changedAt: at }: StoredNote, from: string): void {
    text = mergeNotes(from, text, note);
    base = note;
    changedAt = at;
  }

  async function writeAll(): Promise<void> {
    // What failed is tried again at once only where the person typed on meanwhile.
    while (text !== base && text !== sent) {
      sent = text;
      try {
        take(await write(sent, base), sent);
        failure = null;
        sent = null;
      } catch (error) {
        failure = toStorageFailure(error);
      }
      const late = cameIn;
      cameIn = null;
      if (late) catchUp(late);
      onChange(state());
    }
  }

  function catchUp(newer: StoredNote): void {
    if (newer.changedAt > changedAt) take(newer, base);
  }

  function start(): void {
    if (underWay || text === base) return;
    underWay = writeAll().finally(() => {
      underWay = null;
      sent = null;
      onChange(state());
    });
  }

  return {
    get state() {
      return state();
    },
    get unstored() {
      return text === base && underWay === null ? null : { text, base, sent };
    },
    type(typed) {
      text = typed;
      start();
      onChange(state());
    },
    receive(newer) {
      if (underWay) {
        if (newer.changedAt > (cameIn?.changedAt ?? changedAt)) cameIn = newer;
        return;
      }
      catchUp(newer);
      onChange(state());
    },
    retry: start,
    async settled() {
      while (underWay) await underWay;
      return failure;
    },
  };
}
