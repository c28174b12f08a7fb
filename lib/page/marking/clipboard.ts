import type { Citation } from '../../exchange/citation';

/** Puts a citation on the clipboard, rich and plain. False where the browser does not let us. */
export async function copyCitation(document: Document, { plain, html }: Citation): Promise<boolean> {
  // The event of a copy takes both kinds and asks for no permission; the page's own listeners do not hear of it.
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isPut = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', put, { capture: true, once: true });
  try {
    if (document.execCommand('copy') && isPut) return true;
  } catch {
    // The newer way below.
  } finally {
    view?.removeEventListener('copy', put, { capture: true });
  }
  try {
    const kinds = { 'text/plain': plain, 'text/html': html };
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]))),
    ]);
    return true;
  } catch {
    return false;
  }
}
