import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asCorrection, type Correction, correctedFacts, correctedHead, type FactName } from '../lib/questions/corrections';
import { identitiesOf } from '../lib/questions/identity';
import type { FoundQuestion, QuestionHead } from '../lib/questions/question';
import type { ReaderChange } from '../lib/questions/reader-half';
import type { ReaderHalf, SavedQuestion } from '../lib/questions/saved-question';
import { type CorrectionState, createCorrectionWriter } from '../lib/store/correction-writer';
import type { Library } from '../lib/store/library';
import { changeQuestion, findSaved, removeQuestion, restoreQuestion, savedById, saveQuestion } from '../lib/store/questions';
import type { Failed } from './FailureNotice';
import { useAttempts } from './use-attempts';
import { useNote } from './use-note';
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

/** Edits a question. Every change is stored at once; the first one saves the question. `onChanged` is told of each that was stored. */
export function useEditor(library: Library, target: EditorTarget, onChanged: () => void): Editor {
  const key = 'found' in target ? (identitiesOf(target.found)[0] ?? '') : target.id;
  const watched = useWatched(() => ('found' in target ? findSaved(library, target.found) : savedById(library, target.id)), [library, key]);
  const { value: saved, asked } = watched;
  const identities = 'found' in target ? identitiesOf(target.found) : saved?.published.identities;
  const note = useNote({
    names: identities,
    asked,
    stored: saved?.reader,
    write: async (text, base) => (await changeQuestion(library, target, { kind: 'note', text, base }, Date.now())).reader,
  });
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
