import { browser } from 'wxt/browser';
import { identitiesOf } from '../questions/identity';
import type { FoundQuestion } from '../questions/question';
import { countInLibrary } from '../store/count-in-library';
import type { Library } from '../store/library';
import { showOnToolbar } from './toolbar';

/** What was found in a tab: the identities of each question. Kept for the browser's session, since the background sleeps. */
type Finding = string[][];

const PREFIX = 'found-in-tab:';

const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** Remembers what a tab's page holds and shows it on the tab's toolbar button. */
export async function rememberFinding(library: Library, tabId: number, questions: FoundQuestion[]): Promise<void> {
  const finding: Finding = questions.map(identitiesOf);
  await browser.storage.session.set({ [keyOf(tabId)]: finding });
  await showFinding(library, tabId, finding);
}

/** Forgets a tab that was closed. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Shows on every tab's toolbar button what is saved now. To be called after something was saved, removed or brought in. */
export async function refreshToolbar(library: Library): Promise<void> {
  const findings = (await browser.storage.session.get(null)) as Record<string, Finding>;
  for (const [key, finding] of Object.entries(findings)) {
    if (key.startsWith(PREFIX)) await showFinding(library, Number(key.slice(PREFIX.length)), finding);
  }
}

async function showFinding(library: Library, tabId: number, finding: Finding): Promise<void> {
  await showOnToolbar(tabId, finding.length, await countInLibrary(library, finding));
}
