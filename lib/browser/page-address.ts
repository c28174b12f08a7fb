/** What kind of page an address leads to, as far as reading it is concerned. */
export type AddressKind = 'web' | 'browser' | 'store' | 'pdf' | 'file';

/** The browsers' own shops, where no extension may run. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What kind of page an address leads to. Anything that is no web address and no file belongs to the browser. */
export function kindOfAddress(address: string): AddressKind {
  if (!URL.canParse(address)) return 'browser';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return /\.pdf$/i.test(pathname) ? 'pdf' : 'file';
  if (protocol !== 'https:' && protocol !== 'http:') return 'browser';
  if (STORES.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : 'web';
}
