import { asPageAnswer } from '../exchange/page-message';
import type { PageReading } from '../questions/page-reading';
import type { Library } from '../store/library';
import { taughtFor } from '../store/teachings';
import type { ActivePage } from './active-page';
import { sendToPage } from './send-to-page';

/** How long the library is waited for, in ms: a page is shown as it was read rather than not at all. */
const PATIENCE = 1_000;

/** The reading of a tab's page by all that was taught for it: the same where it was read so, else a new one. */
export async function rereadByTeachings(library: Library, tabId: number, reading: PageReading): Promise<PageReading> {
  const silence = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
  const taught = await Promise.race([taughtFor(library, reading.address).catch(() => null), silence]);
  if (taught === null || taught.stamp === reading.taughtBy) return reading;
  const answer = asPageAnswer(await sendToPage(tabId, { type: 'read-page', taught }).catch(() => null));
  return answer && 'questions' in answer ? answer : reading;
}

/** What a tab holds, read by all that was taught for it. */
export const byWhatWasTaught = async (library: Library, page: ActivePage): Promise<ActivePage> =>
  page.state === 'read' ? { ...page, reading: await rereadByTeachings(library, page.tabId, page.reading) } : page;
