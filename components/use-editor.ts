import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { identitiesOf } from '../lib/questions/identity';
import type { FoundQuestion, QuestionHead } from '../lib/questions/question';
import type { ReaderChange } from '../lib/questions/reader-half';
import type { ReaderHalf, SavedQuestion } from '../lib/questions/saved-question';
import { type StorageFailure, toStorageFailure } from '../lib/store/failures';
import { dropLeftover, keepLeftover, leftoverOf } from '../lib/store/leftover-notes';
import type { Library } from '../lib/store/library';
import { createNoteWriter, type NoteState } from '../lib/store/note-writer';
import { changeQuestion, findSaved, removeQuestion, restoreQuestion, savedById, saveQuestion } from '../lib/store/questions';
import { localStorageOrNull } from './local-storage';
import { useWatched } from './use-watched';

/** What is edited: a question of the page, saved or not yet, or a saved one by its id. */
export type EditorTarget = { found: FoundQuestion } | { id: string };

/** A question in an editor: what the reader made of it so far, and the ways to change it. */
export interface Editor {
  /** A name of the question that is the same each time it is edited. */
  name: string;
  /** Whether the library has answered yet. */
  asked: boolean;
  head: QuestionHead | undefined;
  reader: ReaderHalf | undefined;
  note: string;
  /** `new` is not saved yet; `removed` can be restored. */
  state: 'new' | 'saved' | 'removed';
  /** Whether typed text is on its way to the store. */
  isSaving: boolean;
  failure: StorageFailure | null;
  /** Tells whether the change could be stored. */
  change: (change: ReaderChange) => Promise<boolean>;
  typeNote: (text: string) => void;
  save: () => void;
  remove: () => void;
  restore: () => void;
  /** Tries again what could not be stored. */
  retry: () => void;
}

const stateOf = (saved: SavedQuestion | undefined): Editor['state'] => {
  if (!saved) return 'new';
  return saved.reader.removedAt === null ? 'saved' : 'removed';
};

/**
 * The note of the target and a way to type in it. What is typed goes to the store at once, and meanwhile stands in local
 * storage, so that a window that closes at that very moment leaves it behind for the next one.
 */
function useNote(library: Library, target: EditorTarget, identities: string[] | undefined, stored: ReaderHalf | undefined) {
  const latest = useRef({ target, identities });
  latest.current = { target, identities };
  /** The text that this view left in local storage and that is not known to be in the library yet. */
  const kept = useRef<string | null>(null);
  const [state, setState] = useState<NoteState>({ text: '', isStored: true, failure: null });
  const writer = useMemo(
    () =>
      createNoteWriter({
        stored: null,
        write: async (text, base) =>
          (await changeQuestion(library, latest.current.target, { kind: 'note', text, base }, Date.now())).reader,
        onChange: (next) => {
          setState(next);
          const { identities } = latest.current;
          if (next.isStored && identities && kept.current !== null) dropLeftover(localStorageOrNull(), identities, kept.current);
          if (next.isStored) kept.current = null;
        },
      }),
    [library],
  );
  useEffect(() => {
    if (stored) writer.receive(stored);
  }, [writer, stored]);

  const type = (text: string) => {
    if (identities) keepLeftover(localStorageOrNull(), { identities, text, base: stored?.note ?? '' });
    kept.current = text;
    writer.type(text);
  };
  return { state, type, retry: () => writer.retry() };
}

/** Edits a question. Every change is stored at once; the first one saves the question. `onChanged` is told of each that was stored. */
export function useEditor(library: Library, target: EditorTarget, onChanged: () => void): Editor {
  const key = 'found' in target ? (identitiesOf(target.found)[0] ?? '') : target.id;
  const {
    value: saved,
    asked,
    failure: readFailure,
  } = useWatched(() => ('found' in target ? findSaved(library, target.found) : savedById(library, target.id)), [library, key]);
  const identities = 'found' in target ? identitiesOf(target.found) : saved?.published.identities;
  const note = useNote(library, target, identities, saved?.reader);
  const [undone, setUndone] = useState<{ failure: StorageFailure; again: () => Promise<unknown> } | null>(null);

  const wasSaved = saved?.reader.removedAt === null;
  const told = useRef(wasSaved);
  useEffect(() => {
    if (told.current !== wasSaved) onChanged();
    told.current = wasSaved;
  }, [wasSaved]);

  const attempt = (work: () => Promise<unknown>): Promise<boolean> =>
    work().then(
      () => {
        setUndone(null);
        return true;
      },
      (error: unknown) => {
        setUndone({ failure: toStorageFailure(error), again: work });
        return false;
      },
    );
  const id = saved?.published.id;

  // A window that closed before the question was ever saved left its text here.
  useEffect(() => {
    const leftover = asked && !saved && identities ? leftoverOf(localStorageOrNull(), identities) : null;
    if (leftover) note.type(leftover.text);
  }, [asked]);

  return {
    name: identities?.[0] ?? key,
    asked,
    head: saved?.published.head ?? ('found' in target ? target.found : undefined),
    reader: saved?.reader,
    note: note.state.text,
    state: stateOf(saved),
    isSaving: !note.state.isStored && note.state.failure === null,
    failure: note.state.failure ?? undone?.failure ?? readFailure,
    change: (change) => attempt(() => changeQuestion(library, target, change, Date.now())),
    typeNote: note.type,
    save: () => 'found' in target && void attempt(() => saveQuestion(library, target.found, Date.now())),
    remove: () => id && void attempt(() => removeQuestion(library, id, Date.now())),
    restore: () => id && void attempt(() => restoreQuestion(library, id)),
    retry: () => {
      note.retry();
      if (undone) void attempt(undone.again);
    },
  };
}
