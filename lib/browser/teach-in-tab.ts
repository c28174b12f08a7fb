import { browser } from 'wxt/browser';
import { asPageAnswer } from '../exchange/page-message';
import type { FromPage } from '../messages';
import { pageOf } from '../questions/teaching';
import type { Library } from '../store/library';
import { taughtFor, teach } from '../store/teachings';
import { openPopup } from './save-from-tab';
import { sendToPage } from './send-to-page';
import { rememberFinding } from './tab-findings';

/** The picker's file in the built extension. */
const PICKER = '/content-scripts/teach.js';

/** Lets the person pick the parts of a question in a tab's page. Rejects where the browser keeps the extension out. */
export async function startTeaching(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PICKER] });
}

/** Keeps that a question of a page is none. What is shown of the page has to be read again. */
export const teachNone = (library: Library, address: string, title: string | null): Promise<unknown> =>
  teach(library, address, [{ role: 'none', by: { kind: 'item', address: pageOf(address), title: title ?? '' } }], Date.now());

/** Keeps what a person taught in a page, has the page read by it, and opens the popup on what is there now. */
export async function pageWasTaught(
  library: Library,
  { address, rules }: Extract<FromPage, { type: 'page-was-taught' }>,
  tab: { id: number },
): Promise<{ taught: true }> {
  await teach(library, address, rules, Date.now());
  const answer = asPageAnswer(await sendToPage(tab.id, { type: 'read-page', taught: await taughtFor(library, address) }));
  if (answer && 'questions' in answer) await rememberFinding(library, tab.id, answer.questions);
  await openPopup(tab, 'see');
  return { taught: true };
}
