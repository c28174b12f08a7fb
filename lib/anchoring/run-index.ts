/** Where each run of a text stands, by its hash. */
export interface RunIndex {
  /** Where, in order, the runs stand whose hashes fall into the same bucket: from `starts[bucket]` to `starts[bucket + 1]`. */
  places: Int32Array;
  starts: Int32Array;
  mask: number;
  hashes: Int32Array;
}

const STEP = 16_384;

const bucketOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Sorts the runs of a text into buckets, a step at a time. */
export function* runIndex(hashes: Int32Array, count: number): Generator<void, RunIndex> {
  let room = 16;
  while (room < count) room *= 2;
  const mask = room - 1;
  const starts = new Int32Array(room + 1);
  for (let i = 0; i < count; i += 1) {
    const bucket = bucketOf(hashes[i] as number, mask) + 1;
    starts[bucket] = (starts[bucket] as number) + 1;
    if (i % STEP === 0) yield;
  }
  for (let n = 0; n < room; n += 1) {
    starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
    if (n % STEP === 0) yield;
  }
  const next = starts.slice(0, room);
  const places = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const bucket = bucketOf(hashes[i] as number, mask);
    const at = next[bucket] as number;
    places[at] = i;
    next[bucket] = at + 1;
    if (i % STEP === 0) yield;
  }
  return { places, starts, mask, hashes };
}

/** Tells of the runs with a hash, those that stand nearest to a word first; at most `most` of them. */
export function eachNear(
  { places, starts, mask, hashes }: RunIndex,
  hash: number,
  near: number,
  most: number,
  tell: (word: number) => void,
): void {
  const bucket = bucketOf(hash, mask);
  const first = starts[bucket] as number;
  const end = starts[bucket + 1] as number;
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < near) low = middle + 1;
    else high = middle;
  }
  let left = low - 1;
  let right = low;
  for (let told = 0; told < most && (left >= first || right < end); ) {
    const before = left >= first ? near - (places[left] as number) : Number.POSITIVE_INFINITY;
    const behind = right < end ? (places[right] as number) - near : Number.POSITIVE_INFINITY;
    const word = before < behind ? (places[left] as number) : (places[right] as number);
    if (before < behind) left -= 1;
    else right += 1;
    if (hashes[word] !== hash) continue;
    told += 1;
    tell(word);
  }
}
