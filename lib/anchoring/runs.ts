import type { Words } from './words';

/** How many words are looked at in a step. */
const STEP = 8_192;

/** Lengths of runs, the longest first; each is made of two of the next. */
export const RUN_LENGTHS = [8, 4, 2, 1] as const;

/** For each word the hash of the run that begins with it, by the run's length. */
export type RunHashes = Readonly<Record<number, Int32Array>>;

const joined = (first: number, second: number): number => {
  const mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second;
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
};

/** The hashes of all runs of a text, a step at a time. */
export function* runHashes({ hashes, count }: Words): Generator<void, RunHashes> {
  const all: Record<number, Int32Array> = { 1: hashes };
  for (const length of [1, 2, 4]) {
    const half = all[length] as Int32Array;
    const whole = new Int32Array(count);
    for (let i = 0; i + 2 * length <= count; i += 1) {
      whole[i] = joined(half[i] as number, half[i + length] as number);
      if (i % STEP === STEP - 1) yield;
    }
    all[2 * length] = whole;
    yield;
  }
  return all;
}

const NONE = -1;
const MANY = -2;

/** Runs that occur once in either of two texts: `inA[n]` and `inB[n]` are where, in the order of the first. */
export interface UniqueRuns {
  inA: Int32Array;
  inB: Int32Array;
}

/** Whether a run may begin at a word. */
export type MayBegin = (word: number) => boolean;

/** Which runs, given by their hashes, occur once among the words of either text from `lo` to `hi` that may begin one. */
export function* uniqueRuns(
  a: { hashes: Int32Array; lo: number; hi: number; mayBegin?: MayBegin },
  b: { hashes: Int32Array; lo: number; hi: number; mayBegin?: MayBegin },
): Generator<void, UniqueRuns> {
  const size = Math.max(0, a.hi - a.lo);
  let room = 16;
  while (room < 2 * size) room *= 2;
  const mask = room - 1;
  /** Open addressing: the word of the first text with that hash, and the one of the second. */
  const placeA = new Int32Array(room).fill(NONE);
  const placeB = new Int32Array(room).fill(NONE);
  const isMany = new Uint8Array(room);
  let step = STEP;
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (placeA[slot] !== NONE && a.hashes[placeA[slot] as number] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let i = a.lo; i < a.hi; i += 1) {
    step -= 1;
    if (step === 0) {
      step = STEP;
      yield;
    }
    if (a.mayBegin !== undefined && !a.mayBegin(i)) continue;
    const slot = slotOf(a.hashes[i] as number);
    if (placeA[slot] === NONE) placeA[slot] = i;
    else isMany[slot] = 1;
  }
  for (let j = b.lo; j < b.hi; j += 1) {
    step -= 1;
    if (step === 0) {
      step = STEP;
      yield;
    }
    if (b.mayBegin !== undefined && !b.mayBegin(j)) continue;
    const slot = slotOf(b.hashes[j] as number);
    if (placeA[slot] === NONE) continue;
    placeB[slot] = placeB[slot] === NONE ? j : MANY;
  }
  const inA = new Int32Array(size);
  const inB = new Int32Array(size);
  let count = 0;
  for (let i = a.lo; i < a.hi; i += 1) {
    step -= 1;
    if (step === 0) {
      step = STEP;
      yield;
    }
    if (a.mayBegin !== undefined && !a.mayBegin(i)) continue;
    const slot = slotOf(a.hashes[i] as number);
    const j = placeB[slot] as number;
    if (placeA[slot] !== i || isMany[slot] === 1 || j < 0) continue;
    inA[count] = i;
    inB[count] = j;
    count += 1;
  }
  return { inA: inA.subarray(0, count), inB: inB.subarray(0, count) };
}

/** The longest chain of runs that follow one another in both texts: which of them it is made of, in order. */
export function* chainOf({ inB }: UniqueRuns): Generator<void, Int32Array> {
  const count = inB.length;
  /** The run with which the best chain of each length ends, and the run before each in its chain. */
  const ends = new Int32Array(count);
  const before = new Int32Array(count);
  let length = 0;
  for (let n = 0; n < count; n += 1) {
    const at = inB[n] as number;
    let low = 0;
    let high = length;
    // Most runs follow the one before.
    if (length > 0 && (inB[ends[length - 1] as number] as number) < at) low = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inB[ends[middle] as number] as number) < at) low = middle + 1;
      else high = middle;
    }
    before[n] = low > 0 ? (ends[low - 1] as number) : NONE;
    ends[low] = n;
    if (low === length) length += 1;
    if (n % STEP === STEP - 1) yield;
  }
  const chain = new Int32Array(length);
  for (let n = length > 0 ? (ends[length - 1] as number) : NONE, k = length - 1; n >= 0; k -= 1) {
    chain[k] = n;
    n = before[n] as number;
  }
  return chain;
}
