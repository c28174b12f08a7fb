import type { Alignment } from './align';
import { LONGEST_COMPARED, likeness } from './likeness';
import type { Span } from './page-text';
import { isDivider } from './sparse-origin';
import { firstWordAfter, firstWordFrom, seen, type Words } from './words';

/** Where the words of a passage stand in another text. */
export interface Placed extends Span {
  /** The very words: nothing but white space, soft hyphens and the form of accents differs. */
  same: boolean;
  /** They stand there out of their order. */
  moved: boolean;
}

/** Two texts, and which words of the first stand where in the second. */
export interface Aligned {
  a: Words;
  b: Words;
  alignment: Alignment;
}

/** Words of the first text; `end` is the first one behind them. */
export interface Stretch {
  from: number;
  end: number;
}

/** Words of the second text: the first and the last of them. */
interface Ends {
  first: number;
  last: number;
}

/** Words of a passage that stand together in the other text. */
interface Group {
  /** The first and the last of them, in the first text. */
  first: number;
  last: number;
  words: number;
  /** Their characters. */
  weight: number;
}

/** How many words may stand between two of a passage that were not there, so that they still stand together. */
const FURTHEST = 12;
/** How far around a passage its surroundings are looked at, in words; and how many of them vouch for a place. */
const AROUND = 6;
const VOUCHING = 2;
/** A passage of so many words needs nothing around it to be known by. */
const TELLING = 5;
/** How like other words must be to be taken for the passage: where its surroundings stand on either side; and where they do not. */
const LIKE_IN_PLACE = 0.45;
const LIKE_ANYWHERE = 0.75;
/** How much of a passage must be there, in characters. */
const LEAST_PART = 0.35;

const lengthOf = ({ starts, ends }: Words, word: number): number => (ends[word] as number) - (starts[word] as number);

/** The words of the passage that are there, in groups that stand together in the other text. */
function groupsOf({ a, alignment: { to, moved } }: Aligned, from: number, end: number): Group[] {
  const groups: Group[] = [];
  let last: Group | null = null;
  for (let i = from; i < end; i += 1) {
    const j = to[i] as number;
    if (j < 0) continue;
    const before: number = last === null ? -1 : (to[last.last] as number);
    const together = last !== null && moved[last.last] === moved[i] && j > before && j - before <= i - last.last + FURTHEST;
    if (last === null || !together) {
      last = { first: i, last: i, words: 0, weight: 0 };
      groups.push(last);
    }
    last.last = i;
    last.words += 1;
    last.weight += lengthOf(a, i);
  }
  return groups;
}

/** What the surroundings of a passage say of a place. */
interface Vouching {
  /** How many of the words before and behind the passage stand before and behind the place as well. */
  before: number;
  behind: number;
  /** How many words there are to ask. */
  asked: number;
}

function vouchingFor({ a, alignment: { to } }: Aligned, { from, end }: Stretch, place: Ends): Vouching {
  const vouching = { before: 0, behind: 0, asked: 0 };
  for (let n = 1; n <= AROUND && from - n >= 0 && !isDivider(a, from - n); n += 1) {
    vouching.asked += 1;
    const j = to[from - n] as number;
    if (j >= 0 && j < place.first && place.first - j <= n + FURTHEST) vouching.before += 1;
  }
  for (let n = 0; n < AROUND && end + n < a.count && !isDivider(a, end + n); n += 1) {
    vouching.asked += 1;
    const j = to[end + n] as number;
    if (j > place.last && j - place.last <= n + 1 + FURTHEST) vouching.behind += 1;
  }
  return vouching;
}

/** The nearest word before or behind one that stands in the other text, in steps of -1 or 1; -1 for none near. */
function nearest({ a, alignment: { to } }: Aligned, from: number, step: 1 | -1): number {
  for (let n = 0, i = from; n <= FURTHEST; n += 1, i += step) {
    const j = to[i];
    if (j === undefined || isDivider(a, i)) return -1;
    if (j >= 0) return i;
  }
  return -1;
}

/**
 * The words of the other text from `first` to `last` together with those that took the place of the passage's own first and
 * last words.
 */
function withReplaced(aligned: Aligned, passage: Stretch, group: Group): Ends {
  const { b } = aligned;
  const { to } = aligned.alignment;
  let first = to[group.first] as number;
  let last = to[group.last] as number;
  const missing = group.first - passage.from;
  if (missing > 0) {
    const before = nearest(aligned, passage.from - 1, -1);
    const there = before < 0 ? -1 : (to[before] as number);
    const free = there >= 0 && there < first ? first - there - 1 : missing;
    const others = there >= 0 && there < first ? passage.from - 1 - before : 0;
    if (free <= 2 * missing + others + 3)
      first = Math.max(0, first - (others === 0 && there >= 0 ? free : Math.min(missing, Math.max(0, free - others))));
  }
  const lacking = passage.end - 1 - group.last;
  if (lacking > 0) {
    const behind = nearest(aligned, passage.end, 1);
    const there = behind < 0 ? -1 : (to[behind] as number);
    const free = there > last ? there - last - 1 : lacking;
    const others = there > last ? behind - passage.end : 0;
    if (free <= 2 * lacking + others + 3)
      last = Math.min(b.count - 1, last + (others === 0 && there > last ? free : Math.min(lacking, Math.max(0, free - others))));
  }
  return { first, last };
}

/** The words that took the place of a passage of which no word is left; null where nothing did. */
function replacement(aligned: Aligned, passage: Stretch): Ends | null {
  const { to, moved } = aligned.alignment;
  const before = nearest(aligned, passage.from - 1, -1);
  const behind = nearest(aligned, passage.end, 1);
  if (before < 0 || behind < 0 || moved[before] !== moved[behind]) return null;
  const first = (to[before] as number) + 1 + (passage.from - 1 - before);
  const last = (to[behind] as number) - 1 - (behind - passage.end);
  return first > last || last - first + 1 > 2 * (passage.end - passage.from) + 3 ? null : { first, last };
}

const WORD_END = /\s/;

/** Where a place in the other text starts and ends, together with the signs that the passage has at its ends. */
function edges({ a, b, alignment }: Aligned, passage: Span, words: Stretch, place: Ends): Span {
  let start = b.starts[place.first] as number;
  let end = b.ends[place.last] as number;
  // A passage may begin or end within a word.
  const within = passage.start - (a.starts[words.from] as number);
  const left = (a.ends[words.end - 1] as number) - passage.end;
  if (within > 0 && alignment.to[words.from] === place.first) start = Math.min(start + within, end - 1);
  if (left > 0 && alignment.to[words.end - 1] === place.last) end = Math.max(end - left, start + 1);
  const lead = seen(a.text.slice(passage.start, Math.max(passage.start, a.starts[words.from] as number)));
  const trail = seen(a.text.slice(Math.min(passage.end, a.ends[words.end - 1] as number), passage.end));
  const floor = place.first > 0 ? (b.ends[place.first - 1] as number) : 0;
  const ceiling = place.last + 1 < b.count ? (b.starts[place.last + 1] as number) : b.text.length;
  if (lead !== '') {
    const same = startOf(b.text, floor, start, lead);
    if (same !== null) start = same;
    else while (start > floor && !WORD_END.test(b.text.charAt(start - 1))) start -= 1;
  }
  if (trail !== '') {
    const same = endOf(b.text, end, ceiling, trail);
    if (same !== null) end = same;
    else while (end < ceiling && !WORD_END.test(b.text.charAt(end))) end += 1;
  }
  return { start, end };
}

/** Where the signs begin that stand just before a place; null where they do not. */
function startOf(text: string, floor: number, end: number, signs: string): number | null {
  for (let start = end - 1; start >= floor; start -= 1) {
    const there = seen(text.slice(start, end));
    if (there === signs) return start;
  }
  return null;
}

function endOf(text: string, start: number, ceiling: number, signs: string): number | null {
  for (let end = start + 1; end <= ceiling; end += 1) if (seen(text.slice(start, end)) === signs) return end;
  return null;
}

/** Where the words of a passage stand now, by the words that stand there and around; null where nothing says so for sure. */
export function placeOf(aligned: Aligned, passage: Span): Placed | null {
  const { a, b, alignment } = aligned;
  const from = firstWordAfter(a, passage.start);
  const end = firstWordFrom(a, passage.end);
  if (from >= end) return null;
  const words = { from, end };
  let total = 0;
  for (let i = from; i < end; i += 1) total += lengthOf(a, i);

  const groups = groupsOf(aligned, from, end);
  let group: Group | null = null;
  for (const each of groups) if (group === null || each.weight > group.weight) group = each;
  const place = group === null ? replacement(aligned, words) : withReplaced(aligned, words, group);
  if (place === null) return null;

  const span = edges(aligned, passage, words, place);
  const moved = group !== null && alignment.moved[group.first] === 1;
  const was = seen(a.text.slice(passage.start, passage.end));
  const is = seen(b.text.slice(span.start, span.end));
  const { before, behind, asked } = vouchingFor(aligned, words, place);
  const known = before + behind >= Math.min(VOUCHING, asked);
  if (was === is) return known || end - from >= TELLING ? { ...span, same: true, moved } : null;

  const isHeld = before > 0 && behind > 0 && !moved;
  if (group !== null && group.weight < LEAST_PART * total) return null;
  if (!known && group !== null && group.words < TELLING) return null;
  const like =
    was.length <= LONGEST_COMPARED && is.length <= LONGEST_COMPARED
      ? likeness(was, is)
      : (2 * (group?.weight ?? 0)) / (total + (b.ends[place.last] as number) - (b.starts[place.first] as number));
  return like >= (isHeld ? LIKE_IN_PLACE : LIKE_ANYWHERE) ? { ...span, same: false, moved } : null;
}
