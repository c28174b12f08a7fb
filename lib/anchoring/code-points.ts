const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
const isPair = (text: string, at: number): boolean => isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));

/** Between two marks of the table, in UTF-16 units. */
const STEP = 128;

/** Leads from UTF-16 units of a text to its code points and back. */
export class CodePoints {
  /** How many pairs of surrogates end at or before each mark; null where the text has none. */
  private readonly pairs: Int32Array | null;

  constructor(private readonly text: string) {
    if (!/[\ud800-\udbff]/.test(text)) {
      this.pairs = null;
      return;
    }
    this.pairs = new Int32Array(Math.floor(text.length / STEP) + 1);
    let pairs = 0;
    for (let i = 0; i < text.length; i += 1) {
      if (i % STEP === 0) this.pairs[i / STEP] = pairs;
      // The low half is counted, so that a mark between the halves counts a pair that has only begun as a code point.
      if (i > 0 && isPair(text, i - 1)) pairs += 1;
    }
  }

  /** How many code points stand before a position; a pair that it cuts in two counts as before it. */
  before(unit: number): number {
    const end = Math.max(0, Math.min(unit, this.text.length));
    if (this.pairs === null) return end;
    const mark = Math.min(Math.floor(end / STEP), this.pairs.length - 1);
    let pairs = this.pairs[mark] ?? 0;
    for (let i = mark * STEP; i < end; i += 1) if (i > 0 && isPair(this.text, i - 1)) pairs += 1;
    return end - pairs;
  }

  /** The position before which that many code points stand; the end of the text where there are not so many. */
  unitAt(points: number): number {
    if (!(points > 0)) return 0;
    if (this.pairs === null) return Math.min(points, this.text.length);
    let low = 0;
    let high = this.pairs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (middle * STEP - (this.pairs[middle] ?? 0) <= points) low = middle;
      else high = middle - 1;
    }
    let at = low * STEP;
    let left = points - (at - (this.pairs[low] ?? 0));
    if (at > 0 && isPair(this.text, at - 1)) {
      // The mark cuts a pair in two: its first half was counted.
      at += 1;
    }
    for (; left > 0 && at < this.text.length; left -= 1) at += isPair(this.text, at) ? 2 : 1;
    return at;
  }
}

const TABLES = new WeakMap<{ text: string }, CodePoints>();

/** The code points of a text that is asked about more than once. */
export function codePointsOf(holder: { text: string }): CodePoints {
  let table = TABLES.get(holder);
  if (table === undefined) {
    table = new CodePoints(holder.text);
    TABLES.set(holder, table);
  }
  return table;
}
