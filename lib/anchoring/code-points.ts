const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** How many code points stand between two positions of a text. */
export function codePointsBetween(text: string, start: number, end: number): number {
  let pairs = 0;
  for (let i = start + 1; i < end; i += 1) if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) pairs += 1;
  return end - start - pairs;
}

/** The position that lies `count` code points behind another; the end of the text where there are not so many. */
export function afterCodePoints(text: string, start: number, count: number): number {
  let at = start;
  for (let n = 0; n < count && at < text.length; n += 1) at += isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
  return at;
}

/** The position that lies `count` code points before another, not before `floor`. */
export function beforeCodePoints(text: string, end: number, count: number, floor: number): number {
  let at = end;
  for (let n = 0; n < count && at > floor; n += 1)
    at -= at - 1 > floor && isLow(text.charCodeAt(at - 1)) && isHigh(text.charCodeAt(at - 2)) ? 2 : 1;
  return at;
}
