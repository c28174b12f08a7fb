import { browser } from 'wxt/browser';
import type { ToMarking } from '../messages';

/** Sends an order to the script that marks passages in a tab's page. Rejects where none listens. */
const order = (tabId: number, message: ToMarking): Promise<unknown> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });

/** Scrolls the page in a tab to a passage. Tells whether it stands there. */
export const showPassage = async (tabId: number, id: string): Promise<boolean> =>
  (await order(tabId, { type: 'show-passage', id }).catch(() => false)) === true;

/** Lets the person choose the words in a tab's page to which a lost passage is attached anew. */
export const attachPassage = (tabId: number, id: string): Promise<unknown> =>
  order(tabId, { type: 'attach-here', id }).catch(() => undefined);

/** Has the person go through a tab's page and mark by keyboard. Rejects where no page is read there. */
export const startBlockMode = (tabId: number): Promise<unknown> => order(tabId, { type: 'start-block-mode' });

/** Has every open page show the passages that are stored now. To be called after passages were changed. */
export async function showPassagesAnew(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false }).catch(() => []);
  await Promise.all(tabs.map(({ id }) => id !== undefined && order(id, { type: 'look-again' }).catch(() => undefined)));
}
