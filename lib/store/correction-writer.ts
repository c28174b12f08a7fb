import type { Correction, FactName } from '../questions/corrections';
import { type StorageFailure, toStorageFailure } from './failures';

/** Keeps corrections stored while they are being typed. */
export interface CorrectionWriter {
  /** The person set a fact right, or back: this is how it stands now. */
  correct(correction: Correction): void;
  /** Tries again what failed. */
  retry(): void;
}

/** What a view shows of the storing of corrections. */
export interface CorrectionState {
  isStored: boolean;
  /** Why storing failed the last time; null once it has succeeded. */
  failure: StorageFailure | null;
}

/**
 * Makes a writer that starts storing at the first keystroke: at most one write is under way, and of each fact only the
 * newest value follows, in the order in which the facts were touched. What failed waits for the next keystroke or for `retry`.
 */
export function createCorrectionWriter(
  write: (correction: Correction) => Promise<unknown>,
  onChange: (state: CorrectionState) => void,
): CorrectionWriter {
  const waiting = new Map<FactName, Correction>();
  let failure: StorageFailure | null = null;
  let isWriting = false;
  const tell = () => onChange({ isStored: waiting.size === 0, failure });

  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    try {
      for (let [next] = waiting.values(); next; [next] = waiting.values()) {
        await write(next);
        failure = null;
        if (waiting.get(next.fact) === next) waiting.delete(next.fact);
        tell();
      }
    } catch (error) {
      failure = toStorageFailure(error);
      tell();
    } finally {
      isWriting = false;
    }
  }

  return {
    correct(correction) {
      waiting.set(correction.fact, correction);
      tell();
      void writeAll();
    },
    retry: () => void writeAll(),
  };
}
