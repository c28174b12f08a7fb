import type { Chunk, Guess } from './guess';

/** A choice for one chunk, at the end of the best choices for those before it. */
interface Choice {
  guess: Guess | null;
  /** How far what was found last stands from where it was expected, in words. */
  shift: number;
  /** The chunk that was found last. */
  last: number;
  total: number;
  before: Choice | null;
}

/** What a shift costs for every doubling, in words that match; and what does not count as one. */
const COST = 1.4;
const FREE = 6;
const FREE_PART = 0.08;
/** What it costs to step back behind the chunk before. */
const BACKWARDS = 1;
/** A chunk of which no more than this is found is not found. */
const LEAST = 2;
/** How many ways are followed past a chunk that is not found. */
const WAYS = 6;

function costOf(choice: Choice, chunk: Chunk, guess: Guess, chunks: readonly Chunk[]): number {
  const gap = Math.abs(chunk.expected - (chunks[choice.last]?.expected ?? 0));
  const shift = Math.abs(guess.at - chunk.expected - choice.shift) - FREE - FREE_PART * gap;
  const backwards = guess.at < (chunks[choice.last]?.expected ?? 0) + choice.shift ? BACKWARDS : 0;
  return (shift > 0 ? COST * Math.log2(1 + shift) : 0) + backwards;
}

/** How many shifts are followed at once; those nearer to each other than this, in words, are one. */
const SHIFTS = 3;
const SAME_SHIFT = 12;

/** The shifts of the best choices so far. */
function shiftsOf(choices: readonly Choice[]): number[] {
  const shifts: number[] = [];
  for (const { shift } of choices)
    if (shifts.length < SHIFTS && shifts.every((each) => Math.abs(each - shift) > SAME_SHIFT)) shifts.push(shift);
  return shifts;
}

/**
 * The likeliest place of each chunk, all taken together: most of their words found, and as few shifts from one to the
 * next. Null for a chunk that is likelier not there at all.
 */
export function* likeliest(
  chunks: readonly Chunk[],
  guessesOf: (chunk: Chunk, shifts: readonly number[]) => Guess[],
): Generator<void, (Guess | null)[]> {
  const others: Guess[][] = [];
  let choices: Choice[] = [{ guess: null, shift: 0, last: -1, total: 0, before: null }];
  for (const [n, chunk] of chunks.entries()) {
    const next: Choice[] = [];
    choices.sort((x, y) => y.total - x.total);
    const own = guessesOf(chunk, shiftsOf(choices));
    others.push(own);
    for (const guess of own) {
      if (guess.score <= LEAST) continue;
      let best: Choice | null = null;
      for (const choice of choices) {
        const total = choice.total + guess.score - LEAST - costOf(choice, chunk, guess, chunks);
        if (best === null || total > best.total)
          best = { guess, shift: guess.at + guess.drift - chunk.expected, last: n, total, before: choice };
      }
      if (best !== null) next.push(best);
    }
    for (const choice of choices.slice(0, WAYS)) next.push({ ...choice, guess: null, before: choice });
    choices = next;
    yield;
  }
  let last: Choice | null = choices.reduce((best, each) => (each.total > best.total ? each : best));
  const found: (Guess | null)[] = chunks.map(() => null);
  for (let n = chunks.length - 1; n >= 0 && last !== null; n -= 1) {
    found[n] = last.guess;
    last = last.before;
  }
  return withoutDoubtful(chunks, found, others);
}

/** How far a place must stand from where those before and behind would have it, in words, to stand alone. */
const APART = 40;
/** A quotation begins and ends within words, which then do not match; in words. */
const CUT = 3;

/** Takes out places that nothing beside them speaks for, where the same words stand elsewhere as well. */
function withoutDoubtful(chunks: readonly Chunk[], found: readonly (Guess | null)[], others: readonly Guess[][]): (Guess | null)[] {
  const shifts = chunks.map((chunk, n) => (found[n] ? (found[n] as Guess).at - chunk.expected : null));
  let before: number | null = null;
  const befores = shifts.map((shift) => {
    const last = before;
    before = shift ?? before;
    return last;
  });
  let behind: number | null = null;
  const result = [...found];
  for (let n = chunks.length - 1; n >= 0; n -= 1) {
    const [guess, shift] = [found[n] ?? null, shifts[n] ?? null];
    if (guess === null || shift === null) continue;
    const isApart = [befores[n] ?? 0, behind ?? befores[n] ?? 0].every((other) => Math.abs(other - shift) > APART);
    // Alone it must be all there, and there only.
    const size = (chunks[n]?.end ?? 0) - (chunks[n]?.from ?? 0);
    if (isApart && (guess.score < size - CUT || others[n]?.some((each) => each !== guess && each.score > guess.score - 1))) {
      result[n] = null;
      continue;
    }
    behind = shift;
  }
  return result;
}
