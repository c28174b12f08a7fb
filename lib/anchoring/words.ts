/** The words of a text as numbers: where each stands, and a hash by which it is compared. */
export interface Words {
  text: string;
  count: number;
  /** In UTF-16 units of the text. */
  starts: Int32Array;
  ends: Int32Array;
  /** Alike for words that differ by case, soft hyphens and the form of their accents only. */
  hashes: Int32Array;
}

const BETWEEN = 0;
const IN_WORD = 1;
/** Cannot be seen and divides nothing: a soft hyphen, a joiner. */
const UNSEEN = 2;

/** What each of the first 256 characters is. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code === 0xad) return UNSEEN;
  return /[\p{L}\p{N}_]/u.test(String.fromCharCode(code)) ? IN_WORD : BETWEEN;
});

function kindOf(code: number): number {
  if (code < 256) return KINDS[code] as number;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff)
    return UNSEEN;
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf) || (code >= 0x3000 && code <= 0x303f)) return BETWEEN;
  return code === 0x1680 ? BETWEEN : IN_WORD;
}

const UNSEEN_CHARACTERS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text without what cannot be seen, its accents in one form and its white space single spaces: as it is compared. */
export const seen = (text: string): string =>
  /^[ -~]*$/.test(text) && !text.includes('  ') ? text : text.replace(UNSEEN_CHARACTERS, '').normalize('NFC').replace(/\s+/g, ' ');

/** FNV-1a over UTF-16 units. */
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function hashOf(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** How many characters are looked at in a step. */
const STEP = 16_384;

/** Takes a text apart, a step at a time. */
export function* wordsOf(text: string): Generator<void, Words> {
  let room = (text.length >> 2) + 16;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let count = 0;
  let rest = STEP;
  const grown = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const more = new Int32Array(room);
    more.set(old);
    return more;
  };
  for (let i = 0; i < text.length; i += 1) {
    if (kindOf(text.charCodeAt(i)) !== IN_WORD) continue;
    const start = i;
    let end = i;
    let plain = true;
    let hash = OFFSET;
    for (; i < text.length; i += 1) {
      let code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === BETWEEN) break;
      if (kind === UNSEEN) continue;
      end = i + 1;
      if (code >= 256) plain = false;
      // To lower case, as far as Latin-1 goes.
      else if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) code += 32;
      hash = Math.imul(hash ^ code, PRIME);
    }
    if (!plain) hash = hashOf(seen(text.slice(start, end)).toLowerCase());
    if (count === room) {
      room *= 2;
      starts = grown(starts);
      ends = grown(ends);
      hashes = grown(hashes);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    count += 1;
    if (i > rest) {
      rest = i + STEP;
      yield;
    }
  }
  return { text, count, starts, ends, hashes };
}

/** The first word that ends behind a position. */
export function firstWordAfter({ ends, count }: Words, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first word that starts at or behind a position. */
export function firstWordFrom({ starts, count }: Words, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
