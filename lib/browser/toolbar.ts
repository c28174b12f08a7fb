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
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText({ tabId, text: found === 0 ? '' : String(found) });
    await browser.action.setIcon({ tabId, path: icons(found > 0 && saved === found ? 'saved-' : '') });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Colours of the badge: the accent of the product's look, white on deep blue-green. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0f5460' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
