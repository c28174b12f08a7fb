/** The most characters that can be marked at once. */
export const MOST_MARKED = 50_000;

/** Whether what a person does there is typing: keys and selections in it are the field's. */
export function isTyping(node: EventTarget | null): boolean {
  if (!(node instanceof Node)) return false;
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') != null;
}

/** The node that an event happened on, however deep in shadow roots that are open. */
export const nodeOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

/**
 * Whether keys that are pressed on a node may be its own: it is a field, or an element whose shadow root nobody looks into,
 * where a field may have the focus.
 */
export const takesKeys = (node: EventTarget | null): boolean =>
  isTyping(node) || (node instanceof Element && node.localName.includes('-') && node.shadowRoot === null);

/** The element that has the focus, however deep in shadow roots that are open. */
function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The words that are selected in a page, as one range; null where there are none or they stand in a field. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  // Firefox may select several table cells, a range each: the first to the last.
  const range = selection.getRangeAt(0).cloneRange();
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return range.collapsed || isTyping(range.commonAncestorContainer) || isTyping(focusedIn(document)) ? null : range;
}
