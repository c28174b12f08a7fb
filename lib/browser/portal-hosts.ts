/**
 * The council portals that the extension may read without being asked, as match patterns: Green Valley's, as listed among
 * the publication addresses of Flemish towns (2026-11). A pattern's host cannot hold a wildcard inside a label, so
 * `raadpleeg-*` is narrowed down by a glob (developer.chrome.com, "Match patterns").
 */
export const PORTAL_MATCHES = [
  '*://ebesluitvorming.gent.be/*',
  '*://ebesluit.antwerpen.be/*',
  '*://besluitvorming.brugge.be/*',
  '*://besluitvorming.hasselt.be/*',
  '*://besluitvorming.leuven.be/*',
  '*://*.onlinesmartcities.be/*',
];

/** Narrows `PORTAL_MATCHES` down to the very hosts: an address must match one of these too. */
export const PORTAL_GLOBS = [
  '*://ebesluitvorming.gent.be/*',
  '*://ebesluit.antwerpen.be/*',
  '*://besluitvorming.*.be/*',
  '*://raadpleeg-*.onlinesmartcities.be/*',
];

/** The very hosts: globs are compared with a whole address, in which a query may look like a host. */
const HOSTS = PORTAL_MATCHES.filter((pattern) => !pattern.includes('*.')).map((pattern) => pattern.split('/')[2]);
const TOWN = /^raadpleeg-[a-z\d-]+\.onlinesmartcities\.be$/;

/** Whether a host is a portal that the extension may read without being asked. */
export const isPortalHost = (hostname: string): boolean => HOSTS.includes(hostname) || TOWN.test(hostname);
