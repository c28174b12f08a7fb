import { matchGap } from './gap';
import { chainOf, RUN_LENGTHS, type RunHashes, uniqueRuns } from './runs';
import type { Words } from './words';

/** A text as it is aligned. */
export interface Numbered {
  words: Words;
  runs: RunHashes;
}

/** Which words of one text stand where in another. */
export interface Alignment {
  /** For each word of the first text its place in the second; -1 where it is not there. */
  to: Int32Array;
  /** 1 for words that stand there out of their order. */
  moved: Uint8Array;
}

/** Stretches whose sizes give no more than this multiplied are compared word by word. */
const SMALL = 16_384;
/** The shortest runs by which words are known again out of their order. */
const MOVED_LENGTHS = [8, 4] as const;

/** Fewer words in a row than this may have been matched by chance; how far around a passage such are looked for. */
const WEAK = 3;
const AROUND = 8;

/** Two texts while they are aligned. */
export class Aligning implements Alignment {
  readonly to: Int32Array;
  readonly moved: Uint8Array;
  private readonly taken: Uint8Array;
  private readonly a: Words;
  private readonly b: Words;
  private readonly hashesA: RunHashes;
  private readonly hashesB: RunHashes;

  constructor(first: Numbered, second: Numbered) {
    this.a = first.words;
    this.b = second.words;
    this.hashesA = first.runs;
    this.hashesB = second.runs;
    this.to = new Int32Array(this.a.count).fill(-1);
    this.moved = new Uint8Array(this.a.count);
    this.taken = new Uint8Array(this.b.count);
  }

  private isSame(i: number, j: number): boolean {
    return this.a.hashes[i] === this.b.hashes[j];
  }

  private match(i: number, j: number): void {
    this.to[i] = j;
    this.taken[j] = 1;
  }

  /** Matches the words of the first text with those of the second from `from` to `end` that stand in the same order. */
  *inOrder(from: number, end: number): Generator<void, void> {
    const stack: [number, number, number, number][] = [[0, this.a.count, from, end]];
    let work = 0;
    for (let range = stack.pop(); range !== undefined; range = stack.pop()) {
      let [aLo, aHi, bLo, bHi] = range;
      work += 16;
      for (; aLo < aHi && bLo < bHi && this.isSame(aLo, bLo); aLo += 1, bLo += 1, work += 1) this.match(aLo, bLo);
      for (; aLo < aHi && bLo < bHi && this.isSame(aHi - 1, bHi - 1); aHi -= 1, bHi -= 1, work += 1) this.match(aHi - 1, bHi - 1);
      const size = (aHi - aLo) * (bHi - bLo);
      if (size > 0 && size <= SMALL) {
        this.matchSmall(aLo, aHi, bLo, bHi);
        work += size;
      } else if (size > 0) yield* this.divide(aLo, aHi, bLo, bHi, stack);
      if (work > 50_000) {
        work = 0;
        yield;
      }
    }
  }

  private matchSmall(aLo: number, aHi: number, bLo: number, bHi: number): void {
    const { a, b } = this;
    matchGap(
      { hashes: a.hashes, lo: aLo, hi: aHi, lengthOf: (word) => (a.ends[word] as number) - (a.starts[word] as number) },
      { hashes: b.hashes, lo: bLo, hi: bHi },
      (i, j) => this.match(i, j),
    );
  }

  /** Finds the longest runs that are the only ones of their kind, matches those in order, and leaves what is between to the stack. */
  private *divide(aLo: number, aHi: number, bLo: number, bHi: number, stack: [number, number, number, number][]): Generator<void, void> {
    for (const length of RUN_LENGTHS) {
      if (aHi - aLo < length || bHi - bLo < length) continue;
      const runs = yield* uniqueRuns(
        { hashes: this.hashesA[length] as Int32Array, lo: aLo, hi: aHi - length + 1 },
        { hashes: this.hashesB[length] as Int32Array, lo: bLo, hi: bHi - length + 1 },
      );
      if (runs.inA.length === 0) continue;
      const chain = yield* chainOf(runs);
      let doneA = aLo;
      let doneB = bLo;
      let isAny = false;
      let step = 0;
      for (const n of chain) {
        step += 1;
        if (step % 8_192 === 0) yield;
        let i = runs.inA[n] as number;
        let j = runs.inB[n] as number;
        if (i < doneA || j < doneB || !this.isRun(i, j, length)) continue;
        let endA = i + length;
        let endB = j + length;
        for (; i > doneA && j > doneB && this.isSame(i - 1, j - 1); i -= 1, j -= 1);
        for (; endA < aHi && endB < bHi && this.isSame(endA, endB); endA += 1, endB += 1);
        for (let k = 0; k < endA - i; k += 1) this.match(i + k, j + k);
        if (i > doneA && j > doneB) stack.push([doneA, i, doneB, j]);
        doneA = endA;
        doneB = endB;
        isAny = true;
      }
      if (!isAny) continue;
      if (doneA < aHi && doneB < bHi) stack.push([doneA, aHi, doneB, bHi]);
      return;
    }
  }

  /** Takes back what was matched of the words from `from` to `end`, and what stands in no longer run around them. */
  release(from: number, end: number): void {
    for (let i = from; i < end; i += 1) this.unmatch(i);
    for (let i = Math.max(0, from - AROUND); i < Math.min(this.a.count, end + AROUND); i += 1) if (this.runAt(i) < WEAK) this.unmatch(i);
  }

  private unmatch(i: number): void {
    const j = this.to[i] as number;
    if (j < 0) return;
    this.to[i] = -1;
    this.moved[i] = 0;
    this.taken[j] = 0;
  }

  /** How many words around one, itself included, follow one another in both texts; counted up to `WEAK`. */
  private runAt(i: number): number {
    let length = 1;
    for (let k = i; length < WEAK && k > 0 && this.to[k - 1] === (this.to[k] as number) - 1 && (this.to[k - 1] as number) >= 0; k -= 1)
      length += 1;
    for (let k = i; length < WEAK && this.to[k + 1] === (this.to[k] as number) + 1; k += 1) length += 1;
    return length;
  }

  /** Whether a run is the same to the word, and not by chance of its hash. */
  private isRun(i: number, j: number, length: number): boolean {
    for (let k = 0; k < length; k += 1) if (!this.isSame(i + k, j + k)) return false;
    return true;
  }

  /** For each word how many from it on are free. */
  private *free(count: number, isFree: (word: number) => boolean): Generator<void, Uint8Array> {
    const free = new Uint8Array(count);
    for (let i = count - 1, run = 0; i >= 0; i -= 1) {
      run = isFree(i) ? Math.min(run + 1, 255) : 0;
      free[i] = run;
      if (i % 16_384 === 0) yield;
    }
    return free;
  }

  /** Matches what is left in both texts by runs that are the only ones of their kind there, wherever they stand. */
  *outOfOrder(from: number, end: number): Generator<void, void> {
    for (const length of MOVED_LENGTHS) {
      const freeA = yield* this.free(this.a.count, (i) => (this.to[i] as number) < 0);
      const freeB = yield* this.free(this.b.count, (j) => j >= from && j < end && this.taken[j] === 0);
      const runs = yield* uniqueRuns(
        { hashes: this.hashesA[length] as Int32Array, lo: 0, hi: this.a.count, mayBegin: (i) => (freeA[i] as number) >= length },
        { hashes: this.hashesB[length] as Int32Array, lo: from, hi: end, mayBegin: (j) => (freeB[j] as number) >= length },
      );
      for (let n = 0; n < runs.inA.length; n += 1) {
        if (n % 4_096 === 4_095) yield;
        this.matchMoved(runs.inA[n] as number, runs.inB[n] as number, length, from, end);
      }
      yield;
    }
  }

  private matchMoved(inA: number, inB: number, length: number, from: number, end: number): void {
    const isFree = (i: number, j: number): boolean =>
      i >= 0 && i < this.a.count && j >= from && j < end && (this.to[i] as number) < 0 && this.taken[j] === 0 && this.isSame(i, j);
    for (let k = 0; k < length; k += 1) if (!isFree(inA + k, inB + k)) return;
    let [i, j] = [inA, inB];
    for (; isFree(i - 1, j - 1); i -= 1, j -= 1);
    for (; isFree(i, j); i += 1, j += 1) {
      this.match(i, j);
      this.moved[i] = 1;
    }
  }
}
