import type { Anchor } from '../questions/passage';
import type { Span } from './page-text';
import type { Words } from './words';

/** What is known of a text from the passages that were marked in it alone: their quotations with what stood around them. */
export interface SparseOrigin {
  text: string;
  /** Where each passage stands in it, in the order in which they were given. */
  spans: Span[];
  /** The quotations in its order. */
  quotations: Quotation[];
}

/** The words of a passage with what stood around them, in the text of all quotations. */
export interface Quotation extends Span {
  anchor: Anchor;
  /** Where the marked words stand in it. */
  marked: Span;
  /** How many characters of the passage's part stood before the quotation. */
  before: number;
}

/** A private character: no word of a page begins with it. */
const DIVIDER = '\n\ue000\n';

/** Whether a word only divides. */
export const isDivider = ({ text, starts }: Words, word: number): boolean => text.charCodeAt(starts[word] as number) === 0xe000;

const startOf = ({ quote, position }: Anchor): number => position.start - quote.prefix.length;

/**
 * Puts the quotations of passages one below the other, in the order of the text that they come from. Between them nobody knows
 * what stood, and nothing stands there that could be found.
 */
export function sparseOrigin(anchors: readonly Anchor[]): SparseOrigin {
  const order = anchors
    .map((anchor, index) => ({ anchor, index, part: anchor.part?.index ?? -1, before: startOf(anchor) }))
    .sort((x, y) => x.part - y.part || x.before - y.before);
  const spans: Span[] = anchors.map(() => ({ start: 0, end: 0 }));
  const quotations: SparseOrigin['quotations'] = [];
  let text = '';
  for (const { anchor, index, before } of order) {
    const { prefix, exact, suffix } = anchor.quote;
    text += DIVIDER;
    const start = text.length + prefix.length;
    const marked = { start, end: start + exact.length };
    quotations.push({ start: text.length, end: marked.end + suffix.length, marked, anchor, before });
    spans[index] = marked;
    text += prefix + exact + suffix;
  }
  return { text, spans, quotations };
}
