import { expect, test } from 'vitest';
import { isOfSite, originOf, sitesIn } from './site';

const OWN = ['*://ebesluitvorming.gent.be/*', '*://*.onlinesmartcities.be/*'];

test('the sites are what was granted beyond what the extension comes with, in the order of their hosts', () => {
  expect(sitesIn([...OWN, 'https://schilde.meetingburger.net/*', 'https://lblod.aarburg.be/*'], OWN)).toEqual([
    { origin: 'https://lblod.aarburg.be/*', host: 'lblod.aarburg.be' },
    { origin: 'https://schilde.meetingburger.net/*', host: 'schilde.meetingburger.net' },
  ]);
});

test.each(['<all_urls>', '*://*/*', 'https://*/*', 'http://*/*', 'file:///*', 'http://raad.example/*', 'nonsense'])(
  '%s is no site',
  (origin) => expect(sitesIn([origin], [])).toEqual([]),
);

test('a site that the browser’s own settings gave keeps its pattern, so that it can be revoked by it', () => {
  expect(sitesIn(['*://*.raad.example/*'], [])).toEqual([{ origin: '*://*.raad.example/*', host: '*.raad.example' }]);
});

test('a host is asked for with its pages over https alone', () => {
  expect(originOf('raad.example')).toBe('https://raad.example/*');
});

test('pages belong to a site by the whole host, or by what stands after the asterisk', () => {
  expect(isOfSite('raad.example', 'raad.example')).toBe(true);
  expect(isOfSite('raad.example', 'www.raad.example')).toBe(false);
  expect(isOfSite('raad.example', 'diraad.example')).toBe(false);
  expect(isOfSite('*.raad.example', 'www.raad.example')).toBe(true);
  expect(isOfSite('*.raad.example', 'raad.example')).toBe(true);
  expect(isOfSite('*.raad.example', 'diraad.example')).toBe(false);
});
