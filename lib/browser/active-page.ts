import { browser } from 'wxt/browser';
import { asPageAnswer } from '../exchange/page-message';
import type { PageAnswer } from '../messages';
import type { PageReading } from '../questions/page-reading';
import { isPortalHost } from '../questions/portal-hosts';
import { isOfSite } from '../questions/site';
import { allowedSites } from './allowed-sites';
import { kindOfAddress } from './page-address';
import { sendToPage } from './send-to-page';
import { SCRIPTS } from './site-scripts';

/** What can be said of the page in the active tab. */
export type ActivePage =
  | { state: 'asking' }
  | { state: 'read'; tabId: number; reading: PageReading }
  | { state: 'loading'; tabId: number }
  /**
   * A web page on which the extension may not run unless the person allows it. `host` is null where even that may not be
   * seen. Only sites over https may be allowed for good.
   */
  | { state: 'not-allowed'; tabId: number; host: string | null; forGood: boolean }
  /** A web page that the browser keeps the extension out of although the person, or the host, allows it: mostly a PDF in a viewer. */
  | { state: 'unreadable'; tabId: number }
  | { state: 'browser' | 'store' | 'pdf' | 'file' | 'closed' };

const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** The id of the active tab of this window. */
export const activeTabId = async (): Promise<number | undefined> => (await activeTab())?.id;

/** Asks the content script of a tab. Null where it answers nonsense; rejects where there is none. */
export const askTab = async (tabId: number): Promise<PageAnswer | null> => asPageAnswer(await sendToPage(tabId, { type: 'read-page' }));

const pageOf = (tabId: number, answer: PageAnswer): ActivePage =>
  'pdf' in answer ? { state: 'pdf' } : { state: 'read', tabId, reading: answer };

/**
 * What kind of page stands in a tab whose address may not be seen. Chromium hides the addresses of its own pages, but its
 * refusal to run a script there names them.
 */
async function kindOfUnseen(tabId: number): Promise<'web' | 'browser' | 'store'> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
  } catch (refusal) {
    if (/extensions gallery/i.test(String(refusal))) return 'store';
    if (/cannot access a [\w-]+:\/\/ url/i.test(String(refusal))) return 'browser';
  }
  return 'web';
}

/** Whether a page is of a site that the person allowed. */
const isAllowed = async ({ protocol, hostname }: URL): Promise<boolean> =>
  protocol === 'https:' && (await allowedSites()).some(({ host }) => isOfSite(host, hostname));

/** What the page in a tab holds, or why that cannot be said. Puts nothing into the page. */
export async function askPage(
  tab: { id?: number | undefined; url?: string | undefined; status?: string | undefined } | undefined,
): Promise<ActivePage> {
  if (tab?.id === undefined) return { state: 'closed' };
  const answer = await askTab(tab.id).catch(() => null);
  if (answer) return pageOf(tab.id, answer);
  const kind = tab.url ? kindOfAddress(tab.url) : await kindOfUnseen(tab.id);
  if (kind !== 'web') return { state: kind };
  if (tab.status === 'loading') return { state: 'loading', tabId: tab.id };
  const address = tab.url ? new URL(tab.url) : null;
  if (address && (isPortalHost(address.hostname) || (await isAllowed(address)))) return { state: 'unreadable', tabId: tab.id };
  return { state: 'not-allowed', tabId: tab.id, host: address?.hostname ?? null, forGood: address?.protocol === 'https:' };
}

/**
 * What the page in the active tab of this window holds, or why that cannot be said. The page of a known portal or an
 * allowed site that was open before the extension was there is read by hand, where the browser lets us.
 */
export async function askActivePage(): Promise<ActivePage> {
  const page = await askPage(await activeTab());
  return page.state === 'unreadable' ? readPageOnce(page.tabId) : page;
}

/**
 * Reads a page by putting the content script into it: the person's click on the toolbar button allows that for this once
 * (`activeTab`). Answers `unreadable` where the browser refuses.
 */
export async function readPageOnce(tabId: number): Promise<ActivePage> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: SCRIPTS });
    const answer = await askTab(tabId);
    if (answer) return pageOf(tabId, answer);
  } catch {
    // Refused: what is known of the tab says why.
  }
  const page = await askPage(await browser.tabs.get(tabId).catch(() => undefined));
  return page.state === 'not-allowed' ? { state: 'unreadable', tabId } : page;
}
