import type { Alignment, Numbered } from './align';
import { type Chunk, guesses, matchAt } from './guess';
import { likeliest } from './likeliest';
import { type RunIndex, runIndex } from './run-index';
import { chainOf } from './runs';
import type { Quotation } from './sparse-origin';
import { firstWordAfter, firstWordFrom, type Words } from './words';

/** The most words that are looked for together. */
const LONGEST = 64;

/** Quotations that have shifted alike have not moved, whatever their order; in words. */
const NEAR = 40;

/** A text in which quotations are looked for. */
export interface Indexed extends Numbered {
  indexes: { length: number; index: RunIndex }[];
}

/** Prepares a text, a step at a time. */
export function* indexed(text: Numbered): Generator<void, Indexed> {
  const indexes: Indexed['indexes'] = [];
  for (const length of [4, 2, 1])
    indexes.push({ length, index: yield* runIndex(text.runs[length] as Int32Array, Math.max(0, text.words.count - length + 1)) });
  return { ...text, indexes };
}

/** The quotations of a text in pieces; `expectedAt` tells where in the other text the characters of a quotation are expected. */
function chunksOf(words: Words, target: Words, quotations: readonly Quotation[], expectedAt: (quotation: Quotation) => number): Chunk[] {
  return quotations.flatMap((quotation) => {
    const first = firstWordAfter(words, quotation.start);
    const last = firstWordFrom(words, quotation.end);
    const marked = { from: firstWordAfter(words, quotation.marked.start), end: firstWordFrom(words, quotation.marked.end) };
    const start = expectedAt(quotation);
    const chunks: Chunk[] = [];
    for (let from = first; from < last; from += LONGEST) {
      const expected = firstWordAfter(target, start + (words.starts[from] as number) - quotation.start);
      chunks.push({ from, end: Math.min(from + LONGEST, last), marked, expected });
    }
    return chunks;
  });
}

/** The place of each in the order of places; those at the same place in their own order. */
function ranksOf(places: readonly number[]): Int32Array {
  const ranks = new Int32Array(places.length);
  const order = places.map((_, n) => n).sort((x, y) => (places[x] as number) - (places[y] as number) || x - y);
  for (const [rank, n] of order.entries()) ranks[n] = rank;
  return ranks;
}

/** Which words of quotations stand where in a text, by the words alone and by where they are expected. */
export function* alignSparse(
  origin: Numbered,
  target: Indexed,
  quotations: readonly Quotation[],
  expectedAt: (quotation: Quotation) => number,
): Generator<void, Alignment> {
  const to = new Int32Array(origin.words.count).fill(-1);
  const moved = new Uint8Array(origin.words.count);
  const chunks = chunksOf(origin.words, target.words, quotations, expectedAt);
  const found = yield* likeliest(chunks, (chunk, shifts) => guesses(origin, target, target.indexes, chunk, shifts));
  const placed = found.flatMap((guess, n) => {
    const chunk = chunks[n];
    return guess === null || chunk === undefined ? [] : [{ chunk, at: guess.at, shift: guess.at - chunk.expected }];
  });
  const inB = ranksOf(placed.map(({ at }) => at));
  const inOrder = new Set(yield* chainOf({ inA: inB, inB }));
  for (const [n, { chunk, at, shift }] of placed.entries()) {
    const isNear = [placed[n - 1], placed[n + 1]].some((other) => other !== undefined && Math.abs(other.shift - shift) <= NEAR);
    matchAt(origin, target, chunk, at, (i, j) => {
      to[i] = j;
      moved[i] = isNear || inOrder.has(n) ? 0 : 1;
    });
    yield;
  }
  return { to, moved };
}
