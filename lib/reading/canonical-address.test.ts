import { expect, test } from 'vitest';
import { canonicalPageAddress } from './canonical-address';

test.each([
  ['http://ebesluit.voorbeeld.be/zittingen/1', 'https://ebesluit.voorbeeld.be/zittingen/1'],
  ['https://a.be/zittingen/1;jsessionid=9F8?x=1#top', 'https://a.be/zittingen/1?x=1'],
  ['https://a.be/z;JSESSIONID=9F8/agendapunten/2', 'https://a.be/z/agendapunten/2'],
  ['https://a.be/z?utm_source=x&id=3&fbclid=y', 'https://a.be/z?id=3'],
  ['https://a.be/z?gclid=1', 'https://a.be/z'],
  ['https://a.be/zoeken?q=a%20b&lang=nl', 'https://a.be/zoeken?q=a%20b&lang=nl'],
  ['https://A.be:443/Z', 'https://a.be/Z'],
])('%s is %s', (address, canonical) => {
  expect(canonicalPageAddress(new URL(address))).toBe(canonical);
});

test('canonical addresses stay as they are', () => {
  const once = canonicalPageAddress(new URL('http://a.be/z;jsessionid=1?utm_medium=m&b=2#c'));
  expect(canonicalPageAddress(new URL(once))).toBe(once);
});
