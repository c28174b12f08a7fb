import { useState } from 'preact/hooks';
import { refreshToolbar } from '../lib/browser/tab-findings';
import type { FoundQuestion } from '../lib/questions/question';
import { toStorageFailure } from '../lib/store/failures';
import type { Library } from '../lib/store/library';
import { removeQuestions, saveQuestions } from '../lib/store/questions';
import type { Failed } from './FailureNotice';

interface SaveSeveral {
  /** How many were saved by the last saving, which can be undone; 0 where there is nothing to undo. */
  justSaved: number;
  /** The last saving was undone. */
  isUndone: boolean;
  failed: Failed | null;
  save: (questions: FoundQuestion[]) => Promise<boolean>;
  undo: () => Promise<boolean>;
  /** Tries again what failed. */
  retry: () => void;
}

/** Saves several questions of a page at once, all of them or none, and takes back what was just saved. */
export function useSaveSeveral(library: Library): SaveSeveral {
  const [fresh, setFresh] = useState<string[]>([]);
  const [isUndone, setUndone] = useState(false);
  const [stopped, setStopped] = useState<{ failed: Failed; again: () => Promise<boolean> } | null>(null);

  const attempt = async (tried: Failed['tried'], work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      setStopped(null);
      void refreshToolbar(library);
      return true;
    } catch (error) {
      setStopped({ failed: { tried, failure: toStorageFailure(error) }, again: () => attempt(tried, work) });
      return false;
    }
  };
  return {
    justSaved: fresh.length,
    isUndone,
    failed: stopped?.failed ?? null,
    save: (questions) =>
      attempt('save-several', async () => {
        setFresh(await saveQuestions(library, questions, Date.now()));
        setUndone(false);
      }),
    undo: () =>
      attempt('save', async () => {
        await removeQuestions(library, fresh, Date.now());
        setFresh([]);
        setUndone(true);
      }),
    retry: () => void stopped?.again(),
  };
}
