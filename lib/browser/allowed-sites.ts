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
