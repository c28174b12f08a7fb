/** The most characters that can be marked at once. */
export const MOST_MARKED = 50_000;

/** Whether what a person does there is typing: keys and selections in it are the field's. */
export function isTyping(node: EventTarget | null): boolean {
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
