import { Dexie, liveQuery } from 'dexie';
import { StorageFailure, toStorageFailure } from './failures';

/**
 * Runs a query on the library now and again after every change that touches its answer, made in any window of the
 * extension. Gives a function that ends the watching.
 */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onFailure: (failure: StorageFailure) => void): () => void {
  // Without IndexedDB a live query never answers at all.
  if (!Dexie.dependencies.indexedDB) {
    onFailure(new StorageFailure('unavailable'));
    return () => {};
  }
  const subscription = liveQuery(async () => query()).subscribe({
    next: onValue,
    error: (error: unknown) => onFailure(toStorageFailure(error)),
  });
  return () => subscription.unsubscribe();
}
