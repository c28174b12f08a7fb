import type { Anchor } from '../questions/passage';
import type { Instant } from '../questions/saved-question';
import { codePointsOf } from './code-points';
import { type PageText, type PartText, partAt, type Span } from './page-text';

/** How many code points before and after the words are kept with them. */
const SURROUNDINGS = 32;

/** What changes the character before it: an accent, a joiner, the skin tone of an emoji. */
const JOINS = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})$/u;
const SPACE = /\s/;

const joins = (text: string, at: number): boolean => {
  const code = at < text.length ? text.codePointAt(at) : undefined;
  if (code === undefined || code < 0x300) return false;
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit < 0xe000) return true;
  return JOINS.test(String.fromCodePoint(code)) || text.charCodeAt(at - 1) === 0x200d;
};

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The part that most of a span stands in; null where it touches none. */
function partOf(text: PageText, span: Span): PartText | null {
  let best: PartText | null = null;
  for (const part of text.parts) if (overlap(part, span) > (best === null ? 0 : overlap(best, span))) best = part;
  return best;
}

/**
 * What of a span can be marked: within a single part where it touches any, without white space at its ends, no character cut
 * in two. Null where no words are left.
 */
export function markable(text: PageText, span: Span): Span | null {
  const bounds = partOf(text, span) ?? { start: 0, end: text.text.length };
  let start = Math.max(span.start, bounds.start);
  let end = Math.min(span.end, bounds.end);
  while (start < end && SPACE.test(text.text.charAt(start))) start += 1;
  while (start < end && SPACE.test(text.text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  while (start > bounds.start && joins(text.text, start)) start -= 1;
  while (end < bounds.end && joins(text.text, end)) end += 1;
  return { start, end };
}

/** The unit that a position stands in. */
const unitAt = (units: readonly Span[], at: number): number | null => {
  const index = units.findLastIndex(({ start }) => start <= at);
  return index < 0 ? null : index;
};

/**
 * Describes a stretch of a text so that it can be found again. `made` says when that was, and which version the text is.
 * Null where nothing in it can be marked, see `markable`.
 */
export function describe(text: PageText, span: Span, made: Pick<Anchor, 'versionId'> & { madeAt: Instant }): Anchor | null {
  const marked = markable(text, span);
  if (marked === null) return null;
  const { start, end } = marked;
  const part = partAt(text, start);
  const bounds = part ?? { start: 0, end: text.text.length };
  const points = codePointsOf(text);
  const before = points.before(bounds.start);
  const [from, to] = [points.before(start), points.before(end)];
  return {
    versionId: made.versionId,
    part: part === null ? null : { index: part.index, role: part.role },
    subQuestion: part?.subQuestions.find((each) => each.start <= start && start < each.end)?.number ?? null,
    paragraph: part === null ? null : unitAt(part.units, start),
    quote: {
      exact: text.text.slice(start, end),
      prefix: text.text.slice(Math.max(points.unitAt(from - SURROUNDINGS), bounds.start), start),
      suffix: text.text.slice(end, Math.min(points.unitAt(to + SURROUNDINGS), bounds.end)),
    },
    position: { start: from - before, end: to - before },
    madeAt: made.madeAt,
  };
}
