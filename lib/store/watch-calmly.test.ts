import { expect, onTestFinished, test, vi } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { StorageFailure } from './failures';
import { changeQuestion, listSaved, saveQuestion } from './questions';
import { CALM, type Timers, watchCalmly } from './watch-calmly';

/** Timers that go off when the test says so. */
function clock() {
  let now = 0;
  let next: { at: number; run: () => void } | null = null;
  const timers: Timers = {
    set: (run, ms) => {
      next = { at: now + ms, run };
      return 1;
    },
    clear: () => {
      next = null;
    },
    now: () => now,
  };
  const pass = (ms: number) => {
    now += ms;
    if (!next || next.at > now) return;
    const { run } = next;
    next = null;
    run();
  };
  return { timers, pass, isSet: () => next !== null };
}

function watching<T>(query: () => Promise<T>) {
  const time = clock();
  const asked = vi.fn(query);
  const onValue = vi.fn<(value: T) => void>();
  const onFailure = vi.fn<(failure: StorageFailure) => void>();
  const stop = watchCalmly(asked, onValue, onFailure, time.timers);
  onTestFinished(stop);
  return { ...time, asked, onValue, onFailure, stop };
}

test('a large answer is fetched at once, and after a change only when the library has been still', async () => {
  const library = emptyLibrary();
  const { asked, onValue, pass } = watching(() => listSaved(library));
  await vi.waitFor(() => expect(onValue).toHaveBeenCalledWith([]));
  const { reader } = await saveQuestion(library, foundQuestion(), 1);
  pass(CALM.still - 1);
  await changeQuestion(library, { id: reader.id }, { kind: 'note', text: 'n', base: '' }, 2);
  pass(CALM.still - 1);
  expect(asked).toHaveBeenCalledTimes(1);
  pass(1);
  await vi.waitFor(() =>
    expect(onValue).toHaveBeenLastCalledWith([expect.objectContaining({ reader: expect.objectContaining({ note: 'n' }) })]),
  );
  expect(asked).toHaveBeenCalledTimes(2);
});

test('typing that never rests puts the answer off no longer than the bound', async () => {
  const library = emptyLibrary();
  const { asked, onValue, pass } = watching(() => listSaved(library));
  await vi.waitFor(() => expect(onValue).toHaveBeenCalledTimes(1));
  const { reader } = await saveQuestion(library, foundQuestion(), 1);
  let typed = '';
  for (let ms = 0; ms < CALM.atMost; ms += CALM.still / 2) {
    const base = typed;
    typed += 'x';
    await changeQuestion(library, { id: reader.id }, { kind: 'note', text: typed, base }, ms + 2);
    pass(CALM.still / 2);
  }
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
});

test('a failure is told, and the next change tries again', async () => {
  const library = emptyLibrary();
  const { onFailure, onValue, asked, pass, isSet } = watching<number>(() =>
    Promise.reject(new DOMException('no space', 'QuotaExceededError')),
  );
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ kind: 'full' })));
  asked.mockResolvedValue(7);
  await saveQuestion(library, foundQuestion(), 1);
  expect(isSet()).toBe(true);
  pass(CALM.still);
  await vi.waitFor(() => expect(onValue).toHaveBeenCalledWith(7));
});

test('nothing comes after the watching ended', async () => {
  const library = emptyLibrary();
  const { stop, onValue, asked, isSet } = watching(() => listSaved(library));
  await vi.waitFor(() => expect(onValue).toHaveBeenCalledTimes(1));
  stop();
  await saveQuestion(library, foundQuestion(), 1);
  expect(isSet()).toBe(false);
  expect(asked).toHaveBeenCalledTimes(1);
});
