import type { Span } from '../../anchoring/page-text';
import type { LiveText } from '../live-text';
import { blocksOfText } from './blocks';
import type { MarkingState } from './marking-state';

/** Where a stretch of a text that was read before stands in the one that was read since; null where its words are not there. */
export type Carry = (span: Span) => Span | null;

/** Carries stretches from one text of a page to the next: by the nodes that they stood in, else to the very same place. */
export function carryBetween(before: LiveText, after: LiveText): Carry {
  return (span) => {
    const words = before.text.slice(span.start, span.end);
    const isThere = ({ start, end }: Span) => after.text.slice(start, end) === words;
    const range = before.rangeOf(span);
    const now = range?.startContainer.isConnected && range.endContainer.isConnected ? after.offsetsOf(range) : null;
    if (now !== null && isThere(now)) return now;
    // A page that renders the same anew has other nodes.
    return isThere(span) ? span : null;
  };
}

/**
 * What a person is at, in the text that the page has now. Block mode goes to the nearest paragraph where its words are gone; edges are
 * let go.
 */
export function carriedOver(
  { block, adjust, grabbed }: MarkingState,
  carry: Carry,
  after: LiveText,
  language: string,
): Partial<MarkingState> {
  const span = adjust && carry(adjust.span);
  const rest = adjust && (adjust.kind === 'split' ? carry({ start: adjust.cut, end: adjust.span.end }) : span);
  const isHeld = adjust !== null && span !== null && rest !== null;
  return {
    block: block && (carry(block) ?? nearest(blocksOfText(after, language).paragraph, block)),
    adjust: isHeld ? { ...adjust, span, cut: adjust.kind === 'split' ? rest.start : span.end } : null,
    grabbed: grabbed && isHeld,
  };
}

const nearest = (paragraphs: readonly Span[], { start }: Span): Span | null =>
  paragraphs.findLast((paragraph) => paragraph.start <= start) ?? paragraphs[0] ?? null;
