/** Query parameters that say where a visitor came from or which session it is, and nothing about the page. */
const NOT_THE_PAGE =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|_ga|_gl|igshid|jsessionid|phpsessid|sessionid|sid)$/i;

const SESSION_IN_PATH = /;(?:jsessionid|phpsessid|sid)=[^;/?]*/gi;

/**
 * An address without what does not name the page: hash, session id, tracking query, default port, and upper case in
 * scheme and host. The order of the remaining query stays. What is not an `http(s)` address comes back without its hash only.
 */
export function canonicalAddress(address: string): string {
  const withoutHash = address.replace(/#.*$/s, '');
  const [, scheme, host, rest] = /^(https?):\/\/([^/?]*)(.*)$/is.exec(withoutHash) ?? [];
  if (scheme === undefined || host === undefined || rest === undefined) return withoutHash;
  const [path = '', ...queries] = rest.split('?');
  const query = queries
    .join('?')
    .split('&')
    .filter((pair) => pair !== '' && !NOT_THE_PAGE.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  const lowScheme = scheme.toLowerCase();
  const bareHost = host.toLowerCase().replace(lowScheme === 'https' ? /:443$/ : /:80$/, '');
  return `${lowScheme}://${bareHost}${path.replace(SESSION_IN_PATH, '') || '/'}${query && `?${query}`}`;
}
