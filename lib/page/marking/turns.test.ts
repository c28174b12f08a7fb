import { afterEach, expect, test, vi } from 'vitest';
import { startTurns, within } from './turns';

afterEach(() => {
  vi.useRealTimers();
});

test('a deed begins once the one before it is done, and also where that one failed', async () => {
  const turns = startTurns();
  const done: string[] = [];
  let fail = (_: Error) => {};
  const first = turns.take(
    () =>
      new Promise((_, reject) => {
        done.push('first begins');
        fail = reject;
      }),
  );
  const second = turns.take(async () => done.push('second'));
  await Promise.resolve();
  expect(done).toEqual(['first begins']);
  expect(turns.isIdle()).toBe(false);
  fail(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await second;
  expect(done).toEqual(['first begins', 'second']);
  expect(turns.isIdle()).toBe(true);
});

test('nobody is waited for without an end', async () => {
  vi.useFakeTimers();
  const late = within(10, new Promise(() => {}), 'late');
  await vi.advanceTimersByTimeAsync(10);
  expect(await late).toBe('late');
  expect(await within(10, Promise.resolve('in time'), 'late')).toBe('in time');
  expect(vi.getTimerCount()).toBe(0);
});
