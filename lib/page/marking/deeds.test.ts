import { afterEach, expect, test, vi } from 'vitest';
import { type Deeds, deedsOf } from './deeds';

afterEach(() => {
  vi.useRealTimers();
});

const deeds = (tell: () => Promise<unknown>, ask: () => Promise<void> = async () => {}): Deeds =>
  deedsOf({} as Document, { ask, text: () => null, reading: () => null, placed: () => [], known: () => null }, tell);

test('undoing tells a storage that fails from nothing to undo', async () => {
  expect(await deeds(async () => ({ done: false, nothing: true })).undo(false)).toBe('nothing-to-undo');
  expect(await deeds(async () => ({ done: false })).undo(false)).toBe('not-stored');
  expect(await deeds(async () => ({ done: true, id: null })).undo(true)).toBe('redone');
});

test('what was stored is told as done, also where the passages cannot be asked for after it', async () => {
  const fails = async () => {
    throw new Error('gone');
  };
  expect(await deeds(async () => ({ done: true, id: null }), fails).remove('p1')).toBe('removed');
});

test('an extension that does not answer has stored nothing', async () => {
  vi.useFakeTimers();
  const word = deeds(() => new Promise(() => {})).remove('p1');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await word).toBe('not-stored');
});
