import type { Span } from '../../anchoring/page-text';
import type { LiveText } from '../live-text';

/** A rectangle of the window, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A range as it can be measured. */
function rangeFrom(document: Document, { startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null {
  try {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    // The page has changed since its text was read.
    return null;
  }
}

const boxFrom = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

/** Where a range stands in the window, of its first to its last line; null where nothing of it is rendered. */
export function boxOfRange(range: Range | null): Box | null {
  const box = range?.getBoundingClientRect();
  return !box || (box.width === 0 && box.height === 0) ? null : boxFrom(box);
}

/** The range of a stretch of the page's text, as it can be measured. */
export function rangeOfSpan(document: Document, text: LiveText | null, span: Span | null): Range | null {
  const range = span && text?.rangeOf(span);
  return range ? rangeFrom(document, range) : null;
}

/** The first or the last line of a range, no wider than its very edge. */
export function edgeOfRange(range: Range | null, edge: 'start' | 'end'): Box | null {
  const rects = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const rect = edge === 'start' ? rects[0] : rects.at(-1);
  if (!rect) return null;
  const x = edge === 'start' ? rect.left : rect.right;
  return { left: x, right: x, top: rect.top, bottom: rect.bottom };
}

/** Whether a range is drawn at a point of the window. */
export const isAt = (range: Range | null, x: number, y: number): boolean =>
  [...(range?.getClientRects() ?? [])].some(({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top && y <= bottom);

/** The place in the page's text that a point of the window is at; null for none. */
export function offsetAt(document: Document, text: LiveText, x: number, y: number): number | null {
  const { node, offset } = caretAt(document, x, y);
  if (node === null || node.nodeType !== 3) return null;
  const length = node.nodeValue?.length ?? 0;
  const at = (startOffset: number, endOffset: number) =>
    text.offsetsOf({ startContainer: node, startOffset, endContainer: node, endOffset, collapsed: false });
  if (offset < length) return at(offset, offset + 1)?.start ?? null;
  return offset > 0 ? (at(offset - 1, offset)?.end ?? null) : null;
}

function caretAt(document: Document, x: number, y: number): { node: Node | null; offset: number } {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return { node: caret?.offsetNode ?? null, offset: caret?.offset ?? 0 };
  }
  // Chromium before 128.
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return { node: range?.startContainer ?? null, offset: range?.startOffset ?? 0 };
}

/**
 * Where something of a size stands beside a box without covering it: below where there is room, else above, else at the
 * edge of the window that the box leaves free the most.
 */
export function beside(
  box: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const gap = 8;
  const left = Math.max(gap, Math.min(box.left, view.width - size.width - gap));
  if (box.bottom + gap + size.height <= view.height) return { left, top: Math.max(gap, box.bottom + gap) };
  if (box.top - gap - size.height >= 0) return { left, top: box.top - gap - size.height };
  return { left, top: view.height - size.height - gap };
}
