/** The most characters that can be marked at once. */
export const MOST_MARKED = 50_000;

/** Whether what a person does there is typing: keys and selections in it are the field's. */
export function isTyping(node: EventTarget | Node | null): boolean {
  if (!(node instanceof Node)) return false;
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') != null;
}

/** The words that are selected in a page, as one range; null where there are none or they stand in a field. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  // Firefox may select several table cells, a range each: the first to the last.
  const range = selection.getRangeAt(0).cloneRange();
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return range.collapsed || isTyping(range.commonAncestorContainer) || isTyping(document.activeElement) ? null : range;
}

/** A rectangle of the window, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a range stands in the window: of its first to its last line; null where nothing of it is rendered. */
export function boxOfRange(range: Range): Box | null {
  const { left, top, right, bottom, width, height } = range.getBoundingClientRect();
  return width === 0 && height === 0 ? null : { left, top, right, bottom };
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
