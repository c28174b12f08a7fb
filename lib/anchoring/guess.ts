import type { Numbered } from './align';
import { matchGap } from './gap';
import { eachNear, type RunIndex } from './run-index';

/** Some of the words of a quotation, and where they are expected. */
export interface Chunk {
  /** Words of the first text. */
  from: number;
  end: number;
  /** Those of them that are marked; what is left stands around them. */
  marked: { from: number; end: number };
  /** The word of the second text at which it is expected to begin. */
  expected: number;
}

/** A place in the second text where a chunk may stand. */
export interface Guess {
  /** The word at which it would begin if all of it were there. */
  at: number;
  /** How much of it is there, in words. */
  score: number;
  /** By how many words its last words stand further on than its first would have them. */
  drift: number;
}

/** How many places are looked at in all, for each run, and closely. */
const MOST_NEAR = 24;
const MOST_GUESSES = 8;
/** Places no further than this from where a chunk is expected are as likely, in words. */
const NEAR = 16;
/** By how many words a place may shift within a chunk. */
const SLACK = 6;
/** The length of the runs that are asked first, in words. */
const RUN = 4;
/** A word that matches alone speaks less. */
const ALONE = 0.25;

/** How many words on either side must match so that marked words between them are known to have been taken out; and what that costs. */
const HELD = 3;
const TAKEN_OUT = 1;

/** Matches the words of a chunk around a place; those that stand alone count little. */
export function matchAt(a: Numbered, b: Numbered, { from, end, marked }: Chunk, at: number, tell: (i: number, j: number) => void): Guess {
  const { words } = a;
  let before = 0;
  let behind = 0;
  let inside = 0;
  let edge = -1;
  let gap = Number.POSITIVE_INFINITY;
  let score = 0;
  let lastI = -2;
  let lastJ = -2;
  let alone = false;
  matchGap(
    { hashes: words.hashes, lo: from, hi: end, lengthOf: (word) => (words.ends[word] as number) - (words.starts[word] as number) },
    { hashes: b.words.hashes, lo: Math.max(0, at - SLACK), hi: Math.min(b.words.count, at + end - from + SLACK) },
    (i, j) => {
      tell(i, j);
      if (i < marked.from) {
        if (i >= marked.from - HELD) before += 1;
        edge = j;
      } else if (i < marked.end) inside += 1;
      else {
        if (behind === 0 && edge >= 0) gap = j - edge - 1;
        if (i < marked.end + HELD) behind += 1;
      }
      if (i === lastI + 1 && j === lastJ + 1) {
        score += alone ? 2 - ALONE : 1;
        alone = false;
      } else {
        score += ALONE;
        alone = true;
      }
      lastI = i;
      lastJ = j;
    },
  );
  const size = marked.end - marked.from;
  const isTakenOut = before >= HELD && behind >= HELD && gap <= inside && inside <= size / 3;
  return {
    at,
    score: isTakenOut ? Math.max(score, score - inside + size - TAKEN_OUT) : score,
    drift: lastI < 0 ? 0 : lastJ - (at + lastI - from),
  };
}

/**
 * The places where a chunk may stand, the likeliest first; `shifts` tells how far from where they were expected those before it
 * may have been found.
 */
export function guesses(
  a: Numbered,
  b: Numbered,
  indexes: readonly { length: number; index: RunIndex }[],
  chunk: Chunk,
  shifts: readonly number[],
): Guess[] {
  const { from, end, expected } = chunk;
  const last = Math.max(0, b.words.count - (end - from));
  const near = shifts.map((shift) => Math.max(0, Math.min(expected + shift, last)));
  const found: Guess[] = [];
  const look = (at: number): void => {
    if (found.some((each) => Math.abs(each.at - at) <= SLACK)) return;
    found.push(matchAt(a, b, chunk, at, () => {}));
  };
  // Where it is expected is looked at closely, whatever runs are left there. No other place can be likelier than one with all of it.
  for (const place of near) look(place);
  if (found.some(({ score }) => score >= end - from - 1)) return found;
  const votes = new Map<number, number>();
  const seen = new Set<number>();
  for (const { length, index } of indexes) {
    const hashes = a.runs[length] as Int32Array;
    for (let i = from; i + length <= end; i += 1) {
      seen.clear();
      for (const place of near)
        eachNear(index, hashes[i] as number, place + i - from, MOST_NEAR, (word) => {
          if (seen.has(word)) return;
          seen.add(word);
          const at = word - (i - from);
          votes.set(at, (votes.get(at) ?? 0) + length);
        });
    }
    // Shorter runs stand in too many places to be asked where longer ones tell.
    if (votes.size > 0) break;
  }
  const rank = ([at, n]: readonly [number, number]): number =>
    n / RUN - Math.log2(1 + Math.max(0, Math.min(...near.map((place) => Math.abs(at - place))) - NEAR));
  const most = near.length + MOST_GUESSES;
  for (const [at] of [...votes].sort((x, y) => rank(y) - rank(x))) {
    if (found.length >= most) break;
    look(at);
  }
  return found.sort((x, y) => y.score - x.score);
}
