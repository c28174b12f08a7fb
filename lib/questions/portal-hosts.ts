/**
 * The councils whose portals are known, as data: where they stand and what they call themselves. Green Valley's hosts, as
 * listed among the publication addresses of Flemish towns, 2026-11.
 */

/** Towns with a host of their own. */
export const GREEN_VALLEY_HOSTS: ReadonlyMap<string, string> = new Map([
  ['ebesluitvorming.gent.be', 'Gent'],
  ['ebesluit.antwerpen.be', 'Antwerpen'],
  ['besluitvorming.brugge.be', 'Brugge'],
  ['besluitvorming.hasselt.be', 'Hasselt'],
  ['besluitvorming.leuven.be', 'Leuven'],
]);

/** The supplier's own hosts, a town each: `raadpleeg-aalst.onlinesmartcities.be`. */
export const GREEN_VALLEY_TOWN = /^raadpleeg-([a-z\d]+(?:-[a-z\d]+)*)\.onlinesmartcities\.be$/;

/** Whether a host is one of Green Valley's. Compared to the letter, never by a part of it. */
export const isGreenValleyHost = (hostname: string): boolean => GREEN_VALLEY_HOSTS.has(hostname) || GREEN_VALLEY_TOWN.test(hostname);

/** Whether a host is a portal that may be read without being asked. */
export const isPortalHost = (hostname: string): boolean => isGreenValleyHost(hostname);
