/** What a work gave, or that another window is at it. */
export type Alone<T> = { kind: 'done'; value: T } | { kind: 'busy' };

/**
 * Does a work on the whole library that must not be done in two windows at once; the second is told. Where the browser has no
 * locks, the transactions of the library alone keep them apart.
 */
export async function oneAtATime<T>(locks: LockManager | undefined, work: () => Promise<T>): Promise<Alone<T>> {
  if (!locks) return { kind: 'done', value: await work() };
  return locks.request('kanttekening-whole-library', { ifAvailable: true }, async (lock): Promise<Alone<T>> => {
    if (lock === null) return { kind: 'busy' };
    return { kind: 'done', value: await work() };
  });
}
