import { Dexie, liveQuery } from 'dexie';
import { StorageFailure, toStorageFailure } from './failures';

/**
 * Runs a query on the library now and again after every change that touches its answer, made in any window of the
 * extension. After a failure it tries again at the next change. Gives a function that ends the watching.
 */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onFailure: (failure: StorageFailure) => void): () => void {
  // Without IndexedDB a live query never answers at all.
  if (!Dexie.dependencies.indexedDB) {
    onFailure(new StorageFailure('unavailable'));
    return () => {};
  }
  let hasFailed = false;
  const subscribe = () =>
    liveQuery(async () => query()).subscribe({
      next: onValue,
      error: (error: unknown) => {
        hasFailed = true;
        onFailure(toStorageFailure(error));
      },
    });
  let subscription = subscribe();
  // A live query that fails no longer knows which changes concern it, and would stay silent for ever.
  const startAgain = () => {
    if (!hasFailed) return;
    hasFailed = false;
    subscription.unsubscribe();
    subscription = subscribe();
  };
  Dexie.on('storagemutated', startAgain);
  return () => {
    Dexie.on.storagemutated.unsubscribe(startAgain);
    subscription.unsubscribe();
  };
}
