import type { Numbered } from './align';
import { eachNear, type RunIndex } from './run-index';

/** Fewer words than this may stand anywhere; and how many runs of them are looked at before they count as common. */
const TELLING = 10;
const MOST = 64;
/** How many words on either side are compared. */
const SIDE = 2;

/**
 * The only place in a text where marked words stand, all of them in a row; null where there is none, or more than one, or where
 * they stand among the same words as before: then these were there twice, and one of them is gone.
 */
export function onlyPlace(
  a: Numbered,
  b: Numbered,
  runs: { length: number; index: RunIndex },
  marked: { from: number; end: number },
): number | null {
  const size = marked.end - marked.from;
  if (size < TELLING) return null;
  const isSame = (i: number, j: number): boolean => j >= 0 && j < b.words.count && a.words.hashes[i] === b.words.hashes[j];
  const places: number[] = [];
  let asked = 0;
  eachNear(runs.index, a.runs[runs.length]?.[marked.from] ?? 0, 0, MOST, (word) => {
    asked += 1;
    for (let k = 0; k < size; k += 1) if (!isSame(marked.from + k, word + k)) return;
    places.push(word);
  });
  const [place] = places;
  if (place === undefined || places.length > 1 || asked === MOST) return null;
  let alike = 0;
  for (let n = 1; n <= SIDE; n += 1) {
    if (isSame(marked.from - n, place - n)) alike += 1;
    if (isSame(marked.end - 1 + n, place + size - 1 + n)) alike += 1;
  }
  return alike > 1 ? null : place;
}
