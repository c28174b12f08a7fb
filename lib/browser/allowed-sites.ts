import { browser } from 'wxt/browser';
import { originOf, type Site, sitesIn } from '../questions/site';
import { PORTAL_MATCHES } from './portal-matches';

/** The sites that the person allowed and has not revoked, in the order of their hosts. */
export async function allowedSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return sitesIn(origins, PORTAL_MATCHES);
}

/**
 * Asks the browser to allow these hosts, and gives whether the person did. Browsers take it only in the very turn of a click
 * or key, so it awaits nothing first. In Firefox the question may close the popup that asks: the background hears of it.
 */
export const allowHosts = (hosts: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: hosts.map(originOf) });
/** Gives sites back: the extension may not run on them any more. Gives whether the browser did so. */
export const revokeSites = (sites: readonly Site[]): Promise<boolean> =>
  browser.permissions.remove({ origins: sites.map(({ origin }) => origin) });

/** Calls `onChange` whenever a site was allowed or revoked, wherever that was done; gives a function that ends it. */
export function watchSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
