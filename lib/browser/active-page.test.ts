import { beforeEach, describe, expect, test, vi } from 'vitest';

/** As much of a browser as asking a page takes. */
const fake = vi.hoisted(() => ({
  tabs: { query: vi.fn(), get: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
  permissions: { getAll: vi.fn() },
  runtime: { id: 'kanttekening-id' },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));

const { askActivePage, askPage, readPageOnce } = await import('./active-page');

const ADDRESS = 'https://raad.voorbeeldstad.example/agendapunten/4711';
const READING = {
  address: ADDRESS,
  questions: [],
  why: { code: 'list', looked: [], url: null },
  stoppedAt: null,
  taughtBy: '',
  taught: false,
};
const ON_PORTAL = 'https://ebesluitvorming.gent.be/document/0a1b2c3d4e5f60718293a4b5';
const NOBODY_THERE = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  fake.tabs.sendMessage.mockReset().mockRejectedValue(NOBODY_THERE);
  fake.tabs.query.mockReset();
  fake.tabs.get.mockReset();
  fake.permissions.getAll.mockReset().mockResolvedValue({ origins: ['*://*.onlinesmartcities.be/*'] });
  fake.scripting.executeScript.mockReset().mockResolvedValue([]);
});

describe('a page that is asked', () => {
  test('is read where the content script answers', async () => {
    fake.tabs.sendMessage.mockResolvedValue(READING);
    expect(await askPage({ id: 7, url: ADDRESS })).toStrictEqual({ state: 'read', tabId: 7, reading: READING });
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'read-page' }, { frameId: 0 });
  });

  test.each([
    ['there is no tab', undefined, { state: 'closed' }],
    ['the tab has no id', { url: ADDRESS }, { state: 'closed' }],
    ['it is a PDF', { id: 7, url: 'https://raad.voorbeeldstad.example/antwoord.pdf' }, { state: 'pdf' }],
    ["it is the browser's own", { id: 7, url: 'about:preferences' }, { state: 'browser' }],
    ['it is the extension store', { id: 7, url: 'https://addons.mozilla.org/' }, { state: 'store' }],
    ['it is still loading', { id: 7, url: ADDRESS, status: 'loading' }, { state: 'loading', tabId: 7 }],
    [
      'it was not allowed',
      { id: 7, url: ADDRESS, status: 'complete' },
      { state: 'not-allowed', tabId: 7, host: 'raad.voorbeeldstad.example', forGood: true },
    ],
    [
      'it was not allowed and could not be for good, being no secure page',
      { id: 7, url: 'http://raad.voorbeeldstad.example/', status: 'complete' },
      { state: 'not-allowed', tabId: 7, host: 'raad.voorbeeldstad.example', forGood: false },
    ],
    [
      "its host only looks like a portal's, although the manifest's pattern holds it",
      { id: 7, url: 'https://zitting.onlinesmartcities.be/', status: 'complete' },
      { state: 'not-allowed', tabId: 7, host: 'zitting.onlinesmartcities.be', forGood: true },
    ],
    ['nobody answers although it is on a portal', { id: 7, url: ON_PORTAL, status: 'complete' }, { state: 'unreadable', tabId: 7 }],
    ['not even its address may be seen', { id: 7, status: 'complete' }, { state: 'not-allowed', tabId: 7, host: null, forGood: false }],
  ])('is said not to be readable, and why, where %s', async (_, tab, state) => {
    expect(await askPage(tab)).toStrictEqual(state);
  });

  test('may be a PDF that the browser shows, whatever its address', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ pdf: true });
    expect(await askPage({ id: 7, url: ON_PORTAL, status: 'complete' })).toStrictEqual({ state: 'pdf' });
  });

  test.each([
    ['an allowed site', ADDRESS, 'unreadable'],
    ['the same host without security', ADDRESS.replace('https:', 'http:'), 'not-allowed'],
    ['a host below it', ADDRESS.replace('raad.', 'www.raad.'), 'not-allowed'],
  ])('is told apart where nobody answers on %s', async (_, url, state) => {
    fake.permissions.getAll.mockResolvedValue({ origins: ['https://raad.voorbeeldstad.example/*'] });
    expect(await askPage({ id: 7, url, status: 'complete' })).toMatchObject({ state });
  });

  test('is not believed where it answers nonsense', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ ...READING, questions: 'many' });
    expect(await askPage({ id: 7, url: ADDRESS, status: 'complete' })).toMatchObject({ state: 'not-allowed' });
  });

  test('has no content script put into it', async () => {
    await askPage({ id: 7, url: ADDRESS, status: 'complete' });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('the active page', () => {
  test('of an unknown site is left alone', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: ADDRESS, status: 'complete' }]);
    expect(await askActivePage()).toMatchObject({ state: 'not-allowed', tabId: 7 });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('of a portal, open before the extension was there, is read by hand', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: ON_PORTAL, status: 'complete' }]);
    fake.scripting.executeScript.mockImplementation(async ({ files }) => {
      if (files) fake.tabs.sendMessage.mockResolvedValue(READING);
      return [];
    });
    expect(await askActivePage()).toStrictEqual({ state: 'read', tabId: 7, reading: READING });
  });

  test('of an allowed site, open before it was allowed, is read by hand', async () => {
    fake.permissions.getAll.mockResolvedValue({ origins: ['https://raad.voorbeeldstad.example/*'] });
    fake.tabs.query.mockResolvedValue([{ id: 7, url: ADDRESS, status: 'complete' }]);
    fake.scripting.executeScript.mockImplementation(async () => {
      fake.tabs.sendMessage.mockResolvedValue(READING);
      return [];
    });
    expect(await askActivePage()).toStrictEqual({ state: 'read', tabId: 7, reading: READING });
  });

  test('of a portal that the browser keeps to itself is said to be unreadable, never not to be allowed', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: ON_PORTAL, status: 'complete' }]);
    fake.tabs.get.mockResolvedValue({ id: 7, url: ON_PORTAL, status: 'complete' });
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await askActivePage()).toStrictEqual({ state: 'unreadable', tabId: 7 });
  });

  test('of a window without tabs is a closed one', async () => {
    fake.tabs.query.mockResolvedValue([]);
    expect(await askActivePage()).toStrictEqual({ state: 'closed' });
  });
});

describe('a page that is read this once', () => {
  test('is asked again when the content script is there', async () => {
    fake.scripting.executeScript.mockImplementation(async ({ files }) => {
      if (files) fake.tabs.sendMessage.mockResolvedValue(READING);
      return [];
    });
    expect(await readPageOnce(7)).toStrictEqual({ state: 'read', tabId: 7, reading: READING });
  });

  test('is said to be unreadable where the browser refuses', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    fake.tabs.get.mockResolvedValue({ id: 7, url: ADDRESS, status: 'complete' });
    expect(await readPageOnce(7)).toStrictEqual({ state: 'unreadable', tabId: 7 });
  });

  test('is a closed one where its tab is gone meanwhile', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 7'));
    fake.tabs.get.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await readPageOnce(7)).toStrictEqual({ state: 'closed' });
  });
});
