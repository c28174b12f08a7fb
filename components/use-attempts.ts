import { useState } from 'preact/hooks';
import { type StorageFailure, toStorageFailure } from '../lib/store/failures';

/** A change that could not be stored, and the way to try it again. */
interface Undone {
  failure: StorageFailure;
  work: () => Promise<unknown>;
}

/** Carries out changes and keeps those that failed, to be tried again. */
export function useAttempts() {
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
