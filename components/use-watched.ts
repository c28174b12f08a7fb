import { type Inputs, useEffect, useState } from 'preact/hooks';
import type { StorageFailure } from '../lib/store/failures';
import { watch } from '../lib/store/watch';

/** What a watched query gave: nothing yet, a value, or a failure (with the last value, where there was one). */
export interface Watched<T> {
  value: T | undefined;
  asked: boolean;
  failure: StorageFailure | null;
  /** Asks once more, after a failure. */
  again: () => void;
}

/** Subscribes to something of the store. `subscribe` gives a function that ends the subscription. */
function useSubscription<T>(
  subscribe: (onValue: (value: T) => void, onFailure: (failure: StorageFailure) => void) => () => void,
  inputs: Inputs,
): Watched<T> {
  const [turn, setTurn] = useState(0);
  const [watched, setWatched] = useState<Omit<Watched<T>, 'again'>>({ value: undefined, asked: false, failure: null });
  useEffect(
    () =>
      subscribe(
        (value) => setWatched({ value, asked: true, failure: null }),
        (failure) => setWatched((last) => ({ ...last, asked: true, failure })),
      ),
    [...inputs, turn],
  );
  return { ...watched, again: () => setTurn(turn + 1) };
}

/** Subscribes to a query of the store: the value is kept up to date whoever changes the library, in whatever window. */
export const useWatched = <T>(query: () => Promise<T>, inputs: Inputs): Watched<T> =>
  useSubscription<T>((onValue, onFailure) => watch(query, onValue, onFailure), inputs);
