import { CodePoints } from '../../lib/anchoring/code-points';
import { currentAnchor, type Finding, type Passage } from '../../lib/questions/passage';

/** Where a passage stands in a question: the part in page order, and the positions in its text, in UTF-16 units. */
export interface PassagePlace {
  part: number;
  start: number;
  end: number;
}

/**
 * Where a passage stands in the texts of a version's parts: where it was marked, or where its words, or those that were found in their place,
 * stand once in its part. Null where that is not sure.
 */
export function passagePlace(passage: Passage, finding: Finding | undefined, texts: readonly string[]): PassagePlace | null {
  const { part, position, quote } = currentAnchor(passage);
  const text = part && texts[part.index];
  if (!part || text === null || text === undefined || finding?.state === 'lost') return null;
  const start = new CodePoints(text).unitAt(position.start);
  if (text.startsWith(quote.exact, start)) return { part: part.index, start, end: start + quote.exact.length };
  for (const words of [quote.exact, finding?.text]) {
    const at = words ? text.indexOf(words) : -1;
    if (words && at >= 0 && text.indexOf(words, at + 1) < 0) return { part: part.index, start: at, end: at + words.length };
  }
  return null;
}
