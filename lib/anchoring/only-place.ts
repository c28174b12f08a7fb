import type { Numbered } from './align';
import type { Stretch } from './place';
import { eachNear, type RunIndex } from './run-index';

/** How many runs are looked at before they count as common. */
const MOST = 64;

/** The only place in a text where words of another stand, all of them in a row; null where there is none, or more than one. */
export function onlyPlace(a: Numbered, b: Numbered, runs: { length: number; index: RunIndex }, { from, end }: Stretch): number | null {
  if (end - from < runs.length) return null;
  const places: number[] = [];
  let asked = 0;
  eachNear(runs.index, a.runs[runs.length]?.[from] ?? 0, 0, MOST, (word) => {
    asked += 1;
    for (let k = 0; k < end - from; k += 1) if (word + k >= b.words.count || a.words.hashes[from + k] !== b.words.hashes[word + k]) return;
    places.push(word);
  });
  return places.length === 1 && asked < MOST ? (places[0] as number) : null;
}

/** How many of the words around a stretch stand around a place as well, of two on either side. */
export function alikeAround(a: Numbered, b: Numbered, { from, end }: Stretch, place: number): number {
  let alike = 0;
  for (let n = 1; n <= 2; n += 1) {
    if (from >= n && place >= n && a.words.hashes[from - n] === b.words.hashes[place - n]) alike += 1;
    const behind = place + end - from - 1 + n;
    if (behind < b.words.count && a.words.hashes[end - 1 + n] === b.words.hashes[behind]) alike += 1;
  }
  return alike;
}
