import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PORTAL_MATCHES } from './portal-matches';

/**
 * Puts the one entry into the context menu of portal pages and of the sites that were allowed, given by their match
 * patterns. It tells by `id` that it was chosen.
 */
export async function putIntoMenu(id: string, allowed: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: i18n.t('menu.save'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: [...PORTAL_MATCHES, ...allowed],
  });
}
