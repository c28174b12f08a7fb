import { showPassagesAnew } from '../../lib/browser/passages-in-tab';
import type { Passage, PassageChange } from '../../lib/questions/passage';
import { passageName } from '../../lib/store/leftover-notes';
import type { Library } from '../../lib/store/library';
import { changePassage, removePassage } from '../../lib/store/passages';
import type { Failed } from '../FailureNotice';
import { useAttempts } from '../use-attempts';
import { useNote } from '../use-note';

/** A passage in an editor: its note as it is typed, and the ways to change it. */
export interface PassageEditing {
  note: string;
  failure: Failed | null;
  typeNote: (text: string) => void;
  /** Tells whether the change could be stored. */
  change: (change: PassageChange) => Promise<boolean>;
  remove: () => void;
  /** Tries again what could not be stored. */
  retry: () => void;
}

/** Edits a passage. Every change is stored at once, and the pages that show it are told. */
export function usePassageEditor(library: Library, passage: Passage): PassageEditing {
  const { id } = passage;
  const note = useNote({
    names: [passageName(id)],
    asked: true,
    stored: passage,
    write: (text, base) => changePassage(library, id, { kind: 'note', text, base }, Date.now()),
  });
  const attempts = useAttempts();
  const attempt = async (work: () => Promise<unknown>) => {
    const stored = await attempts.attempt(work);
    if (stored) void showPassagesAnew();
    return stored;
  };
  const failure = note.state.failure ?? attempts.failure;
  return {
    note: note.state.text,
    failure: failure && { tried: 'save', failure },
    typeNote: note.type,
    change: (change) => attempt(() => changePassage(library, id, change, Date.now())),
    remove: () => void attempt(() => removePassage(library, id, Date.now())),
    retry: () => {
      note.retry();
      void attempts.retry();
    },
  };
}
