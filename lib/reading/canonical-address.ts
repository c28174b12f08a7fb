import { canonicalAddress } from '../questions/canonical-address';

/** The address under which a page is always the same: https, no user, and nothing that does not name the page. */
export const canonicalPageAddress = (address: URL): string =>
  canonicalAddress(address.href)
    .replace(/^http:/, 'https:')
    .replace(/^(https:\/\/)[^/@]*@/, '$1');
