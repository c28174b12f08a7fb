import { expect, test } from 'vitest';
import { SCRIPTS, scriptChanges, scriptFor } from './site-scripts';

const AARBURG = { origin: 'https://lblod.aarburg.be/*', host: 'lblod.aarburg.be' };
const SCHILDE = { origin: 'https://schilde.meetingburger.net/*', host: 'schilde.meetingburger.net' };
const NOTHING = { unregister: [], register: [], left: [] };

test('a site’s registration lasts, is for that site alone, and puts the content script behind the word that it is allowed', () => {
  expect(scriptFor(AARBURG)).toEqual({
    id: 'site:https://lblod.aarburg.be/*',
    matches: ['https://lblod.aarburg.be/*'],
    js: ['/allowed.js', '/content-scripts/content.js', '/content-scripts/marking.js'],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  });
});

test('what was granted and is not registered yet, as after an update, has to be registered', () => {
  expect(scriptChanges([], [AARBURG, SCHILDE])).toEqual({ ...NOTHING, register: [AARBURG, SCHILDE] });
});

test.each([
  ['as they were given', SCRIPTS],
  ['without the slash', SCRIPTS.map((path) => path.slice(1))],
  ['as whole addresses', SCRIPTS.map((path) => `moz-extension://0a1b2c3d${path}`)],
])('where all is registered nothing has to be done, whether the browser gives the files back %s', (_, js) => {
  expect(scriptChanges([{ ...scriptFor(AARBURG), js }], [AARBURG])).toEqual(NOTHING);
});

test('what is no longer granted has to go, and its host is told to be left', () => {
  expect(scriptChanges([scriptFor(AARBURG), scriptFor(SCHILDE)], [SCHILDE])).toEqual({
    ...NOTHING,
    unregister: ['site:https://lblod.aarburg.be/*'],
    left: ['lblod.aarburg.be'],
  });
});

test('a registration of files that an update has replaced is made anew, and its host is not left', () => {
  expect(scriptChanges([{ ...scriptFor(AARBURG), js: ['/content-scripts/old.js'] }], [AARBURG])).toEqual({
    unregister: ['site:https://lblod.aarburg.be/*'],
    register: [AARBURG],
    left: [],
  });
});

test('registrations of other kinds are left alone', () => {
  expect(scriptChanges([{ id: 'teach:picker', js: ['/picker.js'] }], [])).toEqual(NOTHING);
});
