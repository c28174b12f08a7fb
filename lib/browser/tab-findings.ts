import { browser } from 'wxt/browser';
import { identitiesOf } from '../questions/identity';
import type { FoundQuestion } from '../questions/question';
import { countInLibrary } from '../store/count-in-library';
import type { Library } from '../store/library';
import { askTab } from './active-page';
import { rereadByTeachings } from './by-what-was-taught';
import { showOnToolbar } from './toolbar';

/** What was found in a tab: the identities of each question. Kept for the browser's session, since the background sleeps. */
type Finding = string[][];

const PREFIX = 'found-in-tab:';

/** How long a page is waited for. What is silent longer is asleep or busy, and still the page that it was. In ms. */
const PATIENCE = 1_000;

const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** Remembers what a tab's page holds and shows it on the tab's toolbar button. */
export async function rememberFinding(library: Library, tabId: number, questions: FoundQuestion[]): Promise<void> {
  const finding: Finding = questions.map(identitiesOf);
  await browser.storage.session.set({ [keyOf(tabId)]: finding });
  await showFinding(library, tabId, finding);
}

/** Forgets a tab that was closed, or that another page stands in. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/**
 * Shows on every tab's toolbar button what is saved now. To be called after something was saved, removed or brought in.
 * Browsers empty the button when a page is left and nobody tells the extension of it, so each page is asked whether it is
 * still there. (Listening to every tab would wake the background at every page of every site.)
 */
export async function refreshToolbar(library: Library): Promise<void> {
  const findings = (await browser.storage.session.get(null)) as Record<string, Finding>;
  await Promise.all(
    Object.entries(findings)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, finding]) => refreshTab(library, Number(key.slice(PREFIX.length)), finding)),
  );
}

async function refreshTab(library: Library, tabId: number, finding: Finding): Promise<void> {
  const silence = new Promise<'silence'>((done) => setTimeout(done, PATIENCE, 'silence'));
  const answer = await Promise.race([askTab(tabId).catch(() => null), silence]);
  if (answer === 'silence') await showFinding(library, tabId, finding);
  else if (answer && 'questions' in answer)
    await rememberFinding(library, tabId, (await rereadByTeachings(library, tabId, answer)).questions);
  else await forgetTab(tabId);
}

/**
 * Shows what is saved of a finding, until that is what is saved: the person may save while it is being shown. A library that cannot
 * be asked is told of where a person wants something of it; the page holds its questions all the same.
 */
async function showFinding(library: Library, tabId: number, finding: Finding): Promise<void> {
  const count = () => countInLibrary(library, finding).catch(() => 0);
  let shown: number | null = null;
  for (let saved = await count(); saved !== shown; saved = await count()) {
    await showOnToolbar(tabId, finding.length, saved);
    shown = saved;
  }
}
