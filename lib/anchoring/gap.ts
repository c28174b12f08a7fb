/** What speaks for matching two words, besides their length: that the words before them match as well. */
const FOLLOWS = 3;
/** Words longer than this speak no louder. */
const LONGEST = 8;

/** The words of a text between two places. */
export interface Stretch {
  hashes: Int32Array;
  lo: number;
  hi: number;
}

/** For each pair of places the best from there on; and the best where that pair itself is matched. Used again and again. */
let best = new Int32Array(0);
let matched = new Int32Array(0);

/**
 * The best way to match the words of two short stretches in order: as many and as long ones as there are, and such as follow
 * one another. Tells of each pair.
 */
export function matchGap(a: Stretch & { lengthOf: (word: number) => number }, b: Stretch, match: (i: number, j: number) => void): void {
  const n = a.hi - a.lo;
  const m = b.hi - b.lo;
  const width = m + 1;
  if (best.length < (n + 1) * width) {
    best = new Int32Array((n + 1) * width);
    matched = new Int32Array((n + 1) * width);
  }
  best.fill(0, n * width, (n + 1) * width);
  matched.fill(0, n * width, (n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1) {
    const hash = a.hashes[a.lo + i];
    const weight = 1 + Math.min(a.lengthOf(a.lo + i), LONGEST);
    best[i * width + m] = 0;
    matched[i * width + m] = 0;
    for (let j = m - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const next = at + width + 1;
      let score = Math.max(best[at + width] as number, best[at + 1] as number);
      matched[at] = 0;
      if (hash === b.hashes[b.lo + j]) {
        const follows = (matched[next] as number) > 0 ? (matched[next] as number) + FOLLOWS : 0;
        const own = weight + Math.max(best[next] as number, follows);
        matched[at] = own;
        if (own > score) score = own;
      }
      best[at] = score;
    }
  }
  let i = 0;
  let j = 0;
  let goesOn = false;
  while (i < n && j < m) {
    const at = i * width + j;
    const own = matched[at] as number;
    if (own > 0 && (own === best[at] || goesOn)) {
      match(a.lo + i, b.lo + j);
      const next = at + width + 1;
      const follows = (matched[next] as number) > 0 ? (matched[next] as number) + FOLLOWS : 0;
      goesOn = i + 1 < n && j + 1 < m && follows > (best[next] as number);
      i += 1;
      j += 1;
    } else if (best[at] === best[at + 1]) j += 1;
    else i += 1;
  }
}
