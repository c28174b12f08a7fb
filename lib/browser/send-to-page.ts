import { browser } from 'wxt/browser';
import type { ToPage } from '../messages';

/** Sends an order to a tab's content script. Rejects where none listens. */
export const sendToPage = (tabId: number, message: ToPage): Promise<unknown> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
