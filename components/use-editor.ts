import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asCorrection, type Correction, correctedFacts, correctedHead, type FactName } from '../lib/questions/corrections';
import { identitiesOf } from '../lib/questions/identity';
import type { FoundQuestion, QuestionHead } from '../lib/questions/question';
import type { ReaderChange } from '../lib/questions/reader-half';
import type { ReaderHalf, SavedQuestion } from '../lib/questions/saved-question';
import { type CorrectionState, createCorrectionWriter } from '../lib/store/correction-writer';
import { type StorageFailure, toStorageFailure } from '../lib/store/failures';
import { dropLeftover, keepLeftover, leftoversOf, withLeftover } from '../lib/store/leftover-notes';
import type { Library } from '../lib/store/library';
import { createNoteWriter, type NoteState } from '../lib/store/note-writer';
import { changeQuestion, findSaved, removeQuestion, restoreQuestion, savedById, saveQuestion } from '../lib/store/questions';
import type { Failed } from './FailureNotice';
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
  /** What the page says, or said when it was last seen. */
  published: QuestionHead | undefined;
  /** The same with the reader's corrections. */
  head: QuestionHead | undefined;
  /** The facts in which `head` differs from what was published. */
  corrected: FactName[];
  reader: ReaderHalf | undefined;
  note: string;
  /** `new` is not saved yet; `removed` can be restored. */
  state: 'new' | 'saved' | 'removed';
  /** Whether typed text is on its way to the store. */
  isSaving: boolean;
  failure: Failed | null;
  /** Tells whether the change could be stored. */
  change: (change: ReaderChange) => Promise<boolean>;
  typeNote: (text: string) => void;
  /** Sets a fact of the head right, or back to what the page says. */
  correct: (correction: Correction) => void;
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
 * storage: a window that closes at that very moment leaves it behind, and the next editor of the question takes it up.
 */
function useNote(library: Library, target: EditorTarget, identities: string[] | undefined, asked: boolean, stored: ReaderHalf | undefined) {
  const latest = useRef({ target, identities });
  latest.current = { target, identities };
  const [state, setState] = useState<NoteState>({ text: '', isStored: true, failure: null });
  const { writer, keep, editor } = useMemo(() => {
    const editor = crypto.randomUUID();
    const keep = () => {
      const { identities } = latest.current;
      if (writer.unstored && identities) keepLeftover(localStorageOrNull(), editor, { identities, ...writer.unstored });
      else dropLeftover(localStorageOrNull(), editor);
    };
    const writer = createNoteWriter({
      stored: null,
      write: async (text, base) => (await changeQuestion(library, latest.current.target, { kind: 'note', text, base }, Date.now())).reader,
      onChange: (next) => {
        setState(next);
        keep();
      },
    });
    return { writer, keep, editor };
  }, [library]);

  useEffect(() => {
    if (stored) writer.receive(stored);
  }, [writer, stored]);

  const type = (text: string) => {
    writer.type(text);
    keep();
  };

  // Comes after the stored note was received, by which `writer.state` is in step with it.
  useEffect(() => {
    if (!asked || !identities) return;
    for (const [other, leftover] of leftoversOf(localStorageOrNull(), identities)) {
      if (other === editor) continue;
      type(withLeftover(writer.state.text, leftover));
      dropLeftover(localStorageOrNull(), other);
    }
  }, [asked]);

  return { state, type, retry: () => writer.retry() };
}

/** A way to correct the facts of the target, each keystroke at once. */
function useCorrections(library: Library, target: EditorTarget) {
  const latest = useRef(target);
  latest.current = target;
  const [state, setState] = useState<CorrectionState>({ isStored: true, failure: null });
  const writer = useMemo(
    () =>
      createCorrectionWriter(
        (correction) => changeQuestion(library, latest.current, { kind: 'correct', ...correction }, Date.now()),
        setState,
      ),
    [library],
  );
  return { state, writer };
}

/** A change that could not be stored, and the way to try it again. */
interface Undone {
  failure: StorageFailure;
  work: () => Promise<unknown>;
}

/** Carries out changes and keeps those that failed, to be tried again. */
function useAttempts() {
  const [undone, setUndone] = useState<Undone[]>([]);
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    const others = (all: Undone[]) => all.filter((each) => each.work !== work);
    try {
      await work();
      setUndone(others);
      return true;
    } catch (error) {
      setUndone((all) => [...others(all), { failure: toStorageFailure(error), work }]);
      return false;
    }
  };
  const retry = async () => {
    for (const { work } of undone) await attempt(work);
  };
  return { attempt, retry, failure: undone.at(-1)?.failure ?? null };
}

/** Edits a question. Every change is stored at once; the first one saves the question. `onChanged` is told of each that was stored. */
export function useEditor(library: Library, target: EditorTarget, onChanged: () => void): Editor {
  const key = 'found' in target ? (identitiesOf(target.found)[0] ?? '') : target.id;
  const watched = useWatched(() => ('found' in target ? findSaved(library, target.found) : savedById(library, target.id)), [library, key]);
  const { value: saved, asked } = watched;
  const identities = 'found' in target ? identitiesOf(target.found) : saved?.published.identities;
  const note = useNote(library, target, identities, asked, saved?.reader);
  const corrections = useCorrections(library, target);
  const attempts = useAttempts();

  const isInLibrary = asked ? saved?.reader.removedAt === null : undefined;
  const told = useRef<boolean | undefined>(undefined);
  useEffect(() => {
    if (told.current !== undefined && told.current !== isInLibrary) onChanged();
    told.current = isInLibrary;
  }, [isInLibrary]);

  const id = saved?.published.id;
  const saveFailure = note.state.failure ?? corrections.state.failure ?? attempts.failure;
  const published = 'found' in target ? target.found : saved?.published.head;
  const made = saved?.reader.corrections ?? {};

  return {
    name: identities?.[0] ?? key,
    asked,
    published,
    head: published && correctedHead(published, made),
    corrected: published ? correctedFacts(published, made) : [],
    reader: saved?.reader,
    note: note.state.text,
    state: stateOf(saved),
    isSaving: (!note.state.isStored && note.state.failure === null) || (!corrections.state.isStored && corrections.state.failure === null),
    failure: saveFailure ? { tried: 'save', failure: saveFailure } : watched.failure && { tried: 'read', failure: watched.failure },
    change: (change) => attempts.attempt(() => changeQuestion(library, target, change, Date.now())),
    typeNote: note.type,
    correct: (correction) => published && corrections.writer.correct(asCorrection(published, correction)),
    save: () => 'found' in target && void attempts.attempt(() => saveQuestion(library, target.found, Date.now())),
    remove: () => id && void attempts.attempt(() => removeQuestion(library, id, Date.now())),
    restore: () => id && void attempts.attempt(() => restoreQuestion(library, id, Date.now())),
    retry: () => {
      watched.again();
      note.retry();
      corrections.writer.retry();
      void attempts.retry();
    },
  };
}
