import { expect, test } from 'vitest';
import { kindOfAddress } from './page-address';

test.each([
  ['https://raad.voorbeeldstad.example/agendapunten/4711', 'web'],
  ['http://raad.voorbeeldstad.example/', 'web'],
  ['https://raad.voorbeeldstad.example/lees?file=verslag.pdf', 'web'],
  ['https://chrome.google.com/', 'web'],
  ['https://addons.mozilla.org.voorbeeldstad.example/', 'web'],
  ['https://raad.voorbeeldstad.example/bijlagen/Antwoord.PDF', 'pdf'],
  ['https://raad.voorbeeldstad.example/antwoord.pdf?inline=1#page=2', 'pdf'],
  ['file:///home/mira/antwoord.pdf', 'pdf'],
  ['file:///home/mira/antwoord.html', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/nl/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/', 'store'],
  ['chrome://extensions/', 'browser'],
  ['about:blank', 'browser'],
  ['moz-extension://0a1b/library.html', 'browser'],
  ['view-source:https://raad.voorbeeldstad.example/', 'browser'],
  ['data:text/html,Vraag', 'browser'],
  ['', 'browser'],
  ['no address', 'browser'],
])('%s is of the kind: %s', (address, kind) => {
  expect(kindOfAddress(address)).toBe(kind);
});
