import { useEffect, useRef, useState } from 'preact/hooks';
import { type StorageFailure, toStorageFailure } from '../../lib/store/failures';
import { isCancelled } from '../../lib/store/whole-library';

/** By what a long work tells how far it is, and is told to stop. */
export interface Reports {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** How a long work stands. */
export type WorkState<T> =
  | { kind: 'idle' }
  /** `total` is 0 while it is not known. */
  | { kind: 'working'; done: number; total: number }
  | { kind: 'done'; result: T }
  | { kind: 'cancelled' }
  | { kind: 'failed'; failure: StorageFailure };

/** A long work that can be called off: one at a time, and the newest counts. */
export function useWork<T>() {
  const [state, setState] = useState<WorkState<T>>({ kind: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = async (work: (reports: Reports) => Promise<T>): Promise<void> => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    const say = (next: WorkState<T>) => {
      if (current.current === own) setState(next);
    };
    say({ kind: 'working', done: 0, total: 0 });
    try {
      say({ kind: 'done', result: await work({ signal: own.signal, onProgress: (done, total) => say({ kind: 'working', done, total }) }) });
    } catch (error) {
      say(isCancelled(error) ? { kind: 'cancelled' } : { kind: 'failed', failure: toStorageFailure(error) });
    }
  };
  return { state, run, cancel: () => current.current?.abort(), clear: () => setState({ kind: 'idle' }) };
}
