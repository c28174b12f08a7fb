import { describe, expect, test, vi } from 'vitest';
import type { Correction } from '../questions/corrections';
import { type CorrectionState, createCorrectionWriter } from './correction-writer';

/** A store whose writes end when the test says so. */
function slowStore() {
  const writes: { correction: Correction; done: () => void; fail: () => void }[] = [];
  const write = (correction: Correction) =>
    new Promise<void>((resolve, reject) =>
      writes.push({ correction, done: resolve, fail: () => reject(new DOMException('no room', 'QuotaExceededError')) }),
    );
  const states: CorrectionState[] = [];
  const writer = createCorrectionWriter(write, (state) => states.push(state));
  return { writer, writes, last: () => states.at(-1), written: () => writes.map(({ correction }) => correction.to) };
}

describe('a writer of corrections', () => {
  test('starts at the first keystroke, and only the newest value follows', async () => {
    const { writer, writes, written, last } = slowStore();
    for (const to of ['L', 'Li', 'Lic', 'Licht']) writer.correct({ fact: 'title', to });
    expect(written()).toEqual(['L']);
    writes[0]?.done();
    await vi.waitFor(() => expect(written()).toEqual(['L', 'Licht']));
    expect(last()?.isStored).toBe(false);
    writes[1]?.done();
    await vi.waitFor(() => expect(last()).toEqual({ isStored: true, failure: null }));
    expect(writes).toHaveLength(2);
  });

  test('loses no fact for another that is touched meanwhile', async () => {
    const { writer, writes, written } = slowStore();
    writer.correct({ fact: 'title', to: 'Licht' });
    writer.correct({ fact: 'reference', to: '2026_42' });
    writer.correct({ fact: 'title', to: undefined });
    writes[0]?.done();
    await vi.waitFor(() => expect(writes).toHaveLength(2));
    writes[1]?.done();
    await vi.waitFor(() => expect(writes).toHaveLength(3));
    expect(written().slice(1)).toEqual(expect.arrayContaining([undefined, '2026_42']));
  });

  test('says what failed, and tries it again with the newest value', async () => {
    const { writer, writes, written, last } = slowStore();
    writer.correct({ fact: 'title', to: 'L' });
    writer.correct({ fact: 'title', to: 'Licht' });
    writes[0]?.fail();
    await vi.waitFor(() => expect(last()?.failure?.kind).toBe('full'));
    writer.retry();
    expect(written()).toEqual(['L', 'Licht']);
    writes[1]?.done();
    await vi.waitFor(() => expect(last()).toEqual({ isStored: true, failure: null }));
  });
});
