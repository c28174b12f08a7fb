import { Dexie } from 'dexie';
import { StorageFailure, toStorageFailure } from './failures';

/** How long the library must be still before a large answer is fetched again, and the longest that typing puts it off. In ms. */
export const CALM = { still: 300, atMost: 2_000 };

/** Timers of the world, so that tests need not wait. */
export interface Timers {
  set: (run: () => void, ms: number) => number;
  clear: (timer: number) => void;
  now: () => number;
}

const browserTimers: Timers = {
  set: (run, ms) => setTimeout(run, ms) as unknown as number,
  clear: (timer) => clearTimeout(timer),
  now: () => performance.now(),
};

/**
 * As `watch`, for queries that read thousands of rows: after changes the answer is fetched again once the library has been
 * still for a moment, so that typing a note does not wait for it. Any change of the library counts, in whatever window.
 */
export function watchCalmly<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onFailure: (failure: StorageFailure) => void,
  timers: Timers = browserTimers,
): () => void {
  if (!Dexie.dependencies.indexedDB) {
    onFailure(new StorageFailure('unavailable'));
    return () => {};
  }
  let ended = false;
  let running = false;
  let timer: number | null = null;
  let firstChangeAt: number | null = null;

  const run = async () => {
    timer = null;
    firstChangeAt = null;
    running = true;
    try {
      const value = await query();
      if (!ended) onValue(value);
    } catch (error) {
      if (!ended) onFailure(toStorageFailure(error));
    }
    running = false;
    if (firstChangeAt !== null) schedule();
  };

  const schedule = () => {
    const now = timers.now();
    firstChangeAt ??= now;
    if (running || ended) return;
    if (timer !== null) timers.clear(timer);
    timer = timers.set(() => void run(), Math.max(0, Math.min(CALM.still, firstChangeAt + CALM.atMost - now)));
  };

  Dexie.on('storagemutated', schedule);
  void run();
  return () => {
    ended = true;
    if (timer !== null) timers.clear(timer);
    Dexie.on.storagemutated.unsubscribe(schedule);
  };
}
