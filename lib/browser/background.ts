import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { asFromPage } from '../exchange/page-message';
import { type FromPage, isOwnPage } from '../messages';
import { type Library, openLibrary } from '../store/library';
import { noticeVersion, purgeRemoved, saveQuestion } from '../store/questions';
import { type ActivePage, askPage, readPageOnce } from './active-page';
import { openLibraryTab, openSidePanel } from './places';
import { PORTAL_MATCHES } from './portal-matches';
import { forgetTab, refreshToolbar, rememberFinding } from './tab-findings';
import { colourBadge } from './toolbar';

/** The id of the page menu's one entry, and of the command that does the same. */
const SAVE = 'save-question';

/** How long a removed question can be restored: thirty days, in ms. */
const KEPT_AFTER_REMOVAL = 30 * 24 * 60 * 60 * 1000;

/**
 * Listens for what pages tell, and does what menu, keys and toolbar ask. Everything is registered at once and in one turn:
 * browsers wake the background only for listeners that were there when it last started.
 */
export function startBackground(): void {
  const library = openLibrary();

  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (!isOwnPage(sender, browser.runtime.id)) return undefined;
    const message = asFromPage(raw);
    return message ? pageWasRead(library, message, sender.tab?.id as number) : undefined;
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE && tab) void saveFromTab(library, tab);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab) void saveFromTab(library, tab);
    else if (command === 'open-side-panel' && tab) void openSidePanel(tab.windowId);
    else if (command === 'open-library') void openLibraryTab();
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  browser.runtime.onInstalled.addListener(() => void putIntoMenu());

  browser.runtime.onStartup.addListener(() => void purgeRemoved(library, Date.now() - KEPT_AFTER_REMOVAL));
  void colourBadge();
}

async function putIntoMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: i18n.t('menu.save'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: PORTAL_MATCHES,
  });
}

/** A page was read: its saved questions get a new version where their text has changed, and the toolbar tells what is there. */
async function pageWasRead(library: Library, { reading }: FromPage, tabId: number): Promise<void> {
  const now = Date.now();
  for (const question of reading.questions) await noticeVersion(library, question, now);
  await rememberFinding(library, tabId, reading.questions);
}

/** Saves the question of a tab's page. Where there is not just one, the popup opens, so that the person sees why or picks. */
async function saveFromTab(
  library: Library,
  tab: { id?: number | undefined; url?: string | undefined; status?: string | undefined },
): Promise<void> {
  let page: ActivePage = await askPage(tab);
  if (page.state === 'not-allowed') page = await readPageOnce(page.tabId);
  const questions = page.state === 'read' ? page.reading.questions : [];
  const [only] = questions;
  if (!only || questions.length > 1) {
    await browser.action.openPopup().catch(() => undefined);
    return;
  }
  await saveQuestion(library, only, Date.now());
  await rememberFinding(library, tab.id as number, questions);
  await refreshToolbar(library);
}
