import { kindOfAddress } from './page-address';

/** The host of an address that a person typed or pasted, with or without `https://`; null where it is no address of a web site. */
export function typedHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || /\s/.test(text)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // An asterisk would ask for more than one site.
  if (!/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]+$/.test(hostname)) return null;
  return kindOfAddress(`https://${hostname}/`) === 'web' ? hostname : null;
}
