import { browser } from 'wxt/browser';
import type { FoundQuestion } from '../questions/question';
import type { Library } from '../store/library';
import { saveQuestion } from '../store/questions';
import { type ActivePage, askPage, readPageOnce } from './active-page';
import { byWhatWasTaught } from './by-what-was-taught';
import { refreshToolbar, rememberFinding } from './tab-findings';
import { callToToolbar, type ToolbarCall } from './toolbar';

/** What the browser tells of a tab to whom a key or the page's menu was meant. */
export interface AskedTab {
  id?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
}

/**
 * Saves the question of a tab's page, as a key or the page's menu asks. Where there is not just one, or where saving fails,
 * the popup opens, so that the person picks or sees why; the toolbar button says so too.
 */
export async function saveFromTab(library: Library, tab: AskedTab): Promise<void> {
  let page: ActivePage = await askPage(tab);
  if (page.state === 'not-allowed' || page.state === 'unreadable') page = await readPageOnce(page.tabId);
  page = await byWhatWasTaught(library, page);
  const questions = page.state === 'read' ? page.reading.questions : [];
  const [only] = questions;
  if (!only || questions.length > 1) return openPopup(tab, only ? 'choose' : 'see');
  if (await save(library, tab, only)) await refreshToolbar(library);
}

async function save(library: Library, tab: AskedTab, question: FoundQuestion): Promise<boolean> {
  try {
    await saveQuestion(library, question, Date.now());
  } catch {
    if (tab.id !== undefined) await callToToolbar(tab.id, 'not-saved');
    await openPopup(tab, 'not-saved');
    return false;
  }
  await rememberFinding(library, tab.id as number, [question]);
  return true;
}

/**
 * Opens the popup on a tab. Firefox may insist on a click, which is over by the time that a page has answered (MDN,
 * `action.openPopup`): then the toolbar button asks for one.
 */
export async function openPopup(tab: AskedTab, otherwise: ToolbarCall): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    if (tab.id !== undefined) await callToToolbar(tab.id, otherwise);
  }
}
