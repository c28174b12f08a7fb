import { expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { numberedQuestion } from '../../tests/store/sample-questions';
import { changesSince } from './changes-since';
import { oneAtATime } from './one-at-a-time';
import { saveQuestion } from './questions';

/** The locks of a browser, of which one window takes what another wants. */
function locks(): LockManager {
  let taken = false;
  const request = async (_name: string, _options: LockOptions, work: (lock: Lock | null) => Promise<unknown>) => {
    if (taken) return work(null);
    taken = true;
    try {
      return await work({ name: _name, mode: 'exclusive' });
    } finally {
      taken = false;
    }
  };
  return { request } as unknown as LockManager;
}

test('of two windows that want the whole library at once, the second is told', async () => {
  const both = locks();
  let second: unknown;
  const first = await oneAtATime(both, async () => {
    second = await oneAtATime(both, async () => 'second');
    return 'first';
  });
  expect(first).toEqual({ kind: 'done', value: 'first' });
  expect(second).toEqual({ kind: 'busy' });
  expect(await oneAtATime(both, async () => 'later')).toEqual({ kind: 'done', value: 'later' });
  expect(await oneAtATime(undefined, async () => 'without locks')).toEqual({ kind: 'done', value: 'without locks' });
});

test('what a person did since a backup is counted', async () => {
  const library = emptyLibrary();
  expect(await changesSince(library, 0)).toEqual({ count: 0, first: null });
  for (const number of [1, 2, 3]) await saveQuestion(library, numberedQuestion(number), number * 10);
  expect(await changesSince(library, 10)).toEqual({ count: 2, first: 20 });
});
