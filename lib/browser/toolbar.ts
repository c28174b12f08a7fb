import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Pictures of the toolbar button, by size in px. */
const icons = (prefix: string) => Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${prefix}${size}.png`]));

/**
 * Shows on a tab's toolbar button how many questions the page holds and whether they are saved: a number as its badge, a
 * tick in its picture, and both as words in its title.
 */
export async function showOnToolbar(tabId: number, found: number, saved: number): Promise<void> {
  const title = found === 0 ? i18n.t('toolbar.nothing') : saved === found ? i18n.t('toolbar.saved', found) : i18n.t('toolbar.found', found);
  await show(tabId, found === 0 ? '' : String(found), title);
  await browser.action.setIcon({ tabId, path: icons(found > 0 && saved === found ? 'saved-' : '') }).catch(ignoreClosedTab);
}

/** What a person who pressed a key or chose from the page's menu is to be told: that it failed, or that the popup has to be seen. */
export type ToolbarCall = 'not-saved' | 'choose' | 'see';

/** Calls a person to a tab's toolbar button: a sign as its badge, and in words as its title. */
export function callToToolbar(tabId: number, call: ToolbarCall): Promise<void> {
  switch (call) {
    case 'not-saved':
      return show(tabId, '!', i18n.t('toolbar.notSaved'));
    case 'choose':
      return show(tabId, '?', i18n.t('toolbar.choose'));
    case 'see':
      return show(tabId, '?', i18n.t('toolbar.see'));
  }
}

async function show(tabId: number, badge: string, title: string): Promise<void> {
  await browser.action.setTitle({ tabId, title }).catch(ignoreClosedTab);
  await browser.action.setBadgeText({ tabId, text: badge }).catch(ignoreClosedTab);
}

/** The tab may have been closed in the meantime. */
const ignoreClosedTab = () => undefined;

/** Colours of the badge: the accent of the product's look, white on deep blue-green. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0f5460' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
