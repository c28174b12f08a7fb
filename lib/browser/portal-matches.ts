import { GREEN_VALLEY_HOSTS } from '../questions/portal-hosts';

const OWN_HOSTS = [...GREEN_VALLEY_HOSTS.keys()].map((host) => `*://${host}/*`);

/**
 * The addresses at which the browser puts the content script into a page by itself. A match pattern's host cannot hold a
 * wildcard inside a label, so the towns' hosts are narrowed down by a glob (developer.chrome.com, "Match patterns"); what
 * slips through even so, the content script leaves alone (`startPageSession`).
 */
export const PORTAL_MATCHES = [...OWN_HOSTS, '*://*.onlinesmartcities.be/*'];

/** Narrows `PORTAL_MATCHES` down: an address must match one of these too. */
export const PORTAL_GLOBS = [...OWN_HOSTS, '*://raadpleeg-*.onlinesmartcities.be/*'];
