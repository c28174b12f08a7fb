/** One edit of a text: the characters from `from` up to `to` replaced by `typed`. */
interface Splice {
  from: number;
  to: number;
  typed: string;
}

const isHigh = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLow = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;

/** Whether a cut at this place would part the two halves of one character. */
const cutsCharacter = (text: string, index: number): boolean => index > 0 && isHigh(text, index - 1) && isLow(text, index);

/** The edit that leads from one text to the other, as small as one stretch allows. */
function spliceBetween(base: string, edited: string): Splice {
  const shorter = Math.min(base.length, edited.length);
  let head = 0;
  while (head < shorter && base.charCodeAt(head) === edited.charCodeAt(head)) head += 1;
  if (cutsCharacter(base, head) || cutsCharacter(edited, head)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && base.charCodeAt(base.length - 1 - tail) === edited.charCodeAt(edited.length - 1 - tail)) tail += 1;
  if (cutsCharacter(base, base.length - tail) || cutsCharacter(edited, edited.length - tail)) tail -= 1;
  return { from: head, to: base.length - tail, typed: edited.slice(head, edited.length - tail) };
}

/** Whether the first edit ends before the second begins. Two insertions at one place stand in the order of asking. */
const isBefore = (a: Splice, b: Splice): boolean => a.to <= b.from;

/** Whether the first edit is the second, typed further. */
const goesOnFrom = (a: Splice, b: Splice): boolean => a.from === b.from && a.to === b.to && a.typed.startsWith(b.typed);

/**
 * Unites two texts that were both made from `base` by typing at the same time. What either side typed survives; what
 * either side deleted is gone. Where both changed the same stretch, both new texts stay, mine first, on lines of their own;
 * but where one goes on from the other, as two stages of the same typing do, it alone stays.
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const a = spliceBetween(base, mine);
  const b = spliceBetween(base, theirs);
  if (goesOnFrom(a, b)) return mine;
  if (goesOnFrom(b, a)) return theirs;
  if (isBefore(a, b)) return base.slice(0, a.from) + a.typed + base.slice(a.to, b.from) + b.typed + base.slice(b.to);
  if (isBefore(b, a)) return base.slice(0, b.from) + b.typed + base.slice(b.to, a.from) + a.typed + base.slice(a.to);
  const both = [a.typed, b.typed].filter((typed) => typed !== '').join('\n');
  return base.slice(0, Math.min(a.from, b.from)) + both + base.slice(Math.max(a.to, b.to));
}

/** Two notes in one: the first, and below it the second, unless either holds the other. */
export function keepBothNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}
