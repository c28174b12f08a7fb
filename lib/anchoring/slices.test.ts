import { expect, test } from 'vitest';
import { atOnce, inSlices } from './slices';

function* count(to: number): Generator<void, number> {
  for (let n = 0; n < to; n += 1) yield;
  return to;
}

/** A clock that goes on a millisecond whenever it is asked. */
const clock = (): (() => number) => {
  let ms = 0;
  return () => {
    ms += 1;
    return ms;
  };
};

test('rests between slices and gives the result', async () => {
  let rests = 0;
  const rest = async () => {
    rests += 1;
  };
  expect(await inSlices(count(20), { now: clock(), rest, signal: { aborted: false } })).toBe(20);
  expect(rests).toBeGreaterThan(2);
});

test('is given up when nobody waits any more', async () => {
  const life = new AbortController();
  expect(await inSlices(count(20), { now: clock(), rest: async () => life.abort(), signal: life.signal })).toBeNull();
});

test('can be done at once', () => {
  expect(atOnce(count(3))).toBe(3);
});
