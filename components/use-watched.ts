import { type Inputs, useEffect, useState } from 'preact/hooks';
import type { StorageFailure } from '../lib/store/failures';
import { watch } from '../lib/store/watch';

/** What a watched query gave: nothing yet, a value, or a failure (with the last value, where there was one). */
export interface Watched<T> {
  value: T | undefined;
  asked: boolean;
  failure: StorageFailure | null;
}

/**
 * Subscribes to a query of the store: the value is kept up to date whoever changes the library, in whatever window. `how`
 * tells how soon: `watchCalmly` for queries that read thousands of rows.
 */
export function useWatched<T>(query: () => Promise<T>, inputs: Inputs, how: typeof watch = watch): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ value: undefined, asked: false, failure: null });
  useEffect(
    () =>
      how(
        query,
        (value) => setWatched({ value, asked: true, failure: null }),
        (failure) => setWatched((last) => ({ ...last, asked: true, failure })),
      ),
    inputs,
  );
  return watched;
}
