import { browser } from 'wxt/browser';
import type { Site } from '../questions/site';
import { readPageOnce } from './active-page';
import { allowedSites } from './allowed-sites';
import { putIntoMenu } from './page-menu';
import { sendToPage } from './send-to-page';
import { type ScriptChanges, scriptChanges, scriptFor } from './site-scripts';
import { forgetTab } from './tab-findings';
import { showOnToolbar } from './toolbar';

/** What was asked for last: several events may ask at once, and each has to see what the one before it has registered. */
let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Lets everything follow the sites that are allowed now: the content script is registered on them, the page menu has its
 * entry there, open pages of a new site are read at once, and those of a revoked one fall silent.
 */
export async function followSites(menuEntry: string): Promise<void> {
  const turn = lastTurn.catch(() => undefined).then(() => followScriptsAndMenu(menuEntry));
  lastTurn = turn;
  const { register, left } = await turn;
  // Outside the turn, since a page that sleeps may answer late or never.
  await Promise.all([readOpenPages(register), silenceOpenPages(left)]);
}

async function followScriptsAndMenu(menuEntry: string): Promise<ScriptChanges> {
  const sites = await allowedSites();
  const changes = scriptChanges(await browser.scripting.getRegisteredContentScripts(), sites);
  if (changes.unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: changes.unregister });
  if (changes.register.length > 0) await browser.scripting.registerContentScripts(changes.register.map(scriptFor));
  await putIntoMenu(
    menuEntry,
    sites.map(({ origin }) => origin),
  );
  return changes;
}

async function readOpenPages(sites: readonly Site[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites.map(({ origin }) => origin), discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && readPageOnce(id)));
}

/** The addresses of a revoked site's tabs may no longer be seen, so every tab is told; pages of other hosts pay no heed. */
async function silenceOpenPages(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const fellSilent = await sendToPage(id, { type: 'fall-silent', hosts: [...hosts] }).catch(() => false);
      if (fellSilent !== true) return;
      await forgetTab(id);
      await showOnToolbar(id, 0, 0);
    }),
  );
}
