import { browser } from 'wxt/browser';

/** The library's page in the built extension. */
const LIBRARY = '/library.html';

/** Where the library's tab shows what can be set instead of what is saved. */
export const SETTINGS = '#settings';

/** Where the library's tab shows the ways out of it and into it. */
export const EXCHANGE = '#exchange';

/**
 * Opens the library in a tab, at one question where `questionId` is given; an open library is brought to the front as it
 * stands, or out of its settings and the like.
 */
export const openLibraryTab = (questionId?: string): Promise<void> =>
  openInTab(
    questionId ? `#question=${encodeURIComponent(questionId)}` : '#questions',
    (url) => questionId !== undefined || [SETTINGS, EXCHANGE].some((hash) => url?.endsWith(hash)),
  );

/** Opens the settings, which stand in the library's tab. */
export const openSettings = (): Promise<void> => openInTab(SETTINGS, () => true);

async function openInTab(hash: string, isElsewhere: (url: string | undefined) => boolean): Promise<void> {
  const address = browser.runtime.getURL(LIBRARY);
  const url = address + hash;
  // Its own addresses an extension may look for without a permission, in every browser; not all have `runtime.getContexts`.
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true, ...(isElsewhere(open.url) ? { url } : {}) });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: hash === '#questions' ? address : url });
}

/** Opens the page that greets a person, in a tab in front. */
export const openWelcomeTab = async (): Promise<void> => void (await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));

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
