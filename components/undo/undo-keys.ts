/** Fields in which the browser undoes typing by itself. */
const TEXT_FIELDS = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"])';

/** What a key press asks for outside text fields: undoing (Ctrl+Z), redoing (Shift+Ctrl+Z, Ctrl+Y), or neither. On a Mac, Cmd. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  if (event.target instanceof Element && event.target.closest(TEXT_FIELDS)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
