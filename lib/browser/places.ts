import { browser } from 'wxt/browser';

/** The library's page in the built extension. */
const LIBRARY = '/library.html';

/** Opens the library in a tab, at one question where `questionId` is given; an open library is brought to the front. */
export async function openLibraryTab(questionId?: string): Promise<void> {
  const address = browser.runtime.getURL(LIBRARY);
  const url = questionId ? `${address}#question=${encodeURIComponent(questionId)}` : address;
  const open = (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }))?.find((context) =>
    context.documentUrl?.startsWith(address),
  );
  if (open && open.tabId >= 0) {
    await browser.tabs.update(open.tabId, { active: true, ...(questionId ? { url } : {}) });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url });
}

/** Firefox's sidebar, of which WXT's types know nothing. */
const sidebar = (): { open: () => Promise<void> } | undefined =>
  (browser as unknown as { sidebarAction?: { open: () => Promise<void> } }).sidebarAction;

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Browsers allow it only in the very turn of a click or key, so
 * it awaits nothing first.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const firefox = sidebar();
  return firefox ? firefox.open() : browser.sidePanel.open({ windowId });
}
