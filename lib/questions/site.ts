/** A site that the person allowed. */
export interface Site {
  /** The match pattern by which the browser knows it: `https://raad.example/*`. */
  origin: string;
  /** Its host. `*.` before it stands for all hosts below it too, as only a browser's own settings can give. */
  host: string;
}

/** The match pattern by which a host is asked for: its pages over https, and nothing else. */
export const originOf = (host: string): string => `https://${host}/*`;

const ORIGIN = /^(?:https|\*):\/\/((?:\*\.)?[^/*:]+)(?::\d+)?\/\*$/;

/**
 * The sites among granted match patterns, in the order of their hosts. `own` are the patterns that the extension comes with,
 * which browsers list as granted too. A pattern for all sites is none: it was never asked for.
 */
export function sitesIn(origins: readonly string[], own: readonly string[]): Site[] {
  const sites = origins
    .filter((origin) => !own.includes(origin))
    .flatMap((origin) => {
      const host = ORIGIN.exec(origin)?.[1];
      return host === undefined ? [] : [{ origin, host }];
    });
  return sites.sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Whether a page of this host belongs to a site. Hosts are compared to the letter. */
export const isOfSite = (siteHost: string, hostname: string): boolean =>
  siteHost.startsWith('*.') ? hostname === siteHost.slice(2) || hostname.endsWith(siteHost.slice(1)) : hostname === siteHost;
