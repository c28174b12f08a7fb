const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|_gl|mtm_.*|pk_.*|piwik_.*)$/i;

/** The address under which a page is always the same: https, no session id, no tracking query, no hash. */
export function canonicalAddress(address: URL): string {
  const canonical = new URL(address);
  if (canonical.protocol === 'http:') canonical.protocol = 'https:';
  canonical.hash = '';
  canonical.username = '';
  canonical.password = '';
  canonical.pathname = canonical.pathname.replace(/;jsessionid=[^/]*/gi, '');
  const tracking = [...canonical.searchParams.keys()].filter((name) => TRACKING.test(name) || name.toLowerCase() === 'jsessionid');
  // Touching the query writes it anew (a space becomes "+"), so leave it alone where nothing is to go.
  for (const name of tracking) canonical.searchParams.delete(name);
  return canonical.href;
}
