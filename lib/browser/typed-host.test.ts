import { expect, test } from 'vitest';
import { typedHost } from './typed-host';

test.each([
  ['https://raad.elders.example/vragen/1?id=2#antwoord', 'raad.elders.example'],
  ['http://Raad.Elders.example', 'raad.elders.example'],
  ['raad.elders.example/vragen', 'raad.elders.example'],
  [' www.elders.example ', 'www.elders.example'],
  ['https://raad.elders.example:8443/', 'raad.elders.example'],
  ['https://gemeenteräte.example/', 'xn--gemeenterte-t8a.example'],
])('the site of %s is %s', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});

test.each([
  '',
  'Gent',
  'Sint-Pieters Leeuw',
  'https://*/',
  '*.be',
  'https://*.elders.example/',
  'be',
  'file:///tmp/x.html',
  'javascript:alert(1)',
  'about:config',
  'https://addons.mozilla.org/',
  'https://127.0.0.1/',
  'https://a b.example/',
  'raad..example',
])('“%s” is the address of no site', (typed) => {
  expect(typedHost(typed)).toBeNull();
});
