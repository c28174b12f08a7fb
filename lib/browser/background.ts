import { browser } from 'wxt/browser';
import { fromOwnPage, hostOf } from '../exchange/page-message';
import type { FromPage } from '../messages';
import { NOTHING_TAUGHT, type Taught } from '../questions/teaching';
import { type Library, openLibrary } from '../store/library';
import { noticeVersion, purgeRemoved } from '../store/questions';
import { taughtFor } from '../store/teachings';
import { followSites } from './follow-sites';
import { markingTold } from './marking-in-tab';
import { startBlockMode } from './passages-in-tab';
import { openLibraryTab, openSidePanel, openWelcomeTab } from './places';
import { openPopup, saveFromTab } from './save-from-tab';
import { forgetTab, rememberFinding } from './tab-findings';
import { pageWasTaught } from './teach-in-tab';
import { colourBadge } from './toolbar';

/** The id of the page menu's one entry, and of the command that does the same. */
const SAVE = 'save-question';

/** How long a removed question can be restored: thirty days, in ms. */
const KEPT_AFTER_REMOVAL = 30 * 24 * 60 * 60 * 1000;

type WasRead = Extract<FromPage, { type: 'page-was-read' }>;

/** For what is done unasked and again at the next start: nobody waits for it, and there is nothing to do about its failing. */
const letGo = () => undefined;

/**
 * Listens for what pages tell, and does what menu, keys and toolbar ask. Everything is registered at once and in one turn:
 * browsers wake the background only for listeners that were there when it last started.
 */
export function startBackground(library: Library = openLibrary()): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = fromOwnPage(raw, sender, browser.runtime.id);
    if (!message) return undefined;
    const tab = sender.tab as { id: number };
    if (message.type === 'page-was-read') return pageWasRead(library, message, tab.id);
    if (message.type === 'page-was-taught') return pageWasTaught(library, message, tab);
    return markingTold(library, message, { id: tab.id, host: hostOf(sender) });
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE && tab) void saveFromTab(library, tab);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab) void saveFromTab(library, tab);
    else if (command === 'open-side-panel' && tab) void openSidePanel(tab.windowId).catch(() => openPopup(tab, 'see'));
    else if (command === 'open-library') void openLibraryTab();
    else if (command === 'block-mode' && tab?.id !== undefined) void startBlockMode(tab.id).catch(() => openPopup(tab, 'see'));
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  const follow = () => void followSites(SAVE).catch(letGo);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    follow();
    if (reason === 'install') void openWelcomeTab().catch(letGo);
  });

  browser.runtime.onStartup.addListener(() => {
    follow();
    void purgeRemoved(library, Date.now() - KEPT_AFTER_REMOVAL).catch(letGo);
  });
  void colourBadge();
}

/**
 * A page was read: the toolbar tells what is there, and saved questions get a new version where their text has changed. A
 * page that is only half there, or was not read to its end, says nothing of what the council published. One that was read
 * without what was taught on its site is told of it, and reads itself anew.
 */
async function pageWasRead(library: Library, { reading, settled }: WasRead, tabId: number): Promise<Taught | undefined> {
  // What cannot be asked changes nothing.
  const taught = await taughtFor(library, reading.address).catch(() => ({ ...NOTHING_TAUGHT, stamp: reading.taughtBy }));
  if (taught.stamp !== reading.taughtBy) return taught;
  await rememberFinding(library, tabId, reading.questions);
  if (!settled || reading.stoppedAt !== null) return undefined;
  const now = Date.now();
  // A version that is missed is noticed at the next visit; the page need not tell again.
  for (const question of reading.questions) await noticeVersion(library, question, now).catch(letGo);
  return undefined;
}
