import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { PageReading } from '../questions/page-reading';
import type { FoundQuestion } from '../questions/question';
import type { Library } from '../store/library';
import { findSaved, removeQuestion, saveQuestion } from '../store/questions';

/** An event of the browser, with the listeners that the background gave it. */
const event = vi.hoisted(() => () => {
  const listeners: ((...args: never[]) => unknown)[] = [];
  return {
    addListener: (listener: (...args: never[]) => unknown) => listeners.push(listener),
    clear: () => listeners.splice(0),
    happen: (...args: unknown[]) => Promise.all(listeners.map((listener) => listener(...(args as never[])))),
  };
});

/** As much of a browser as the background takes. */
const fake = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  return {
    session,
    runtime: {
      id: 'kanttekening-id',
      getURL: (path: string) => `extension:${path}`,
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
    },
    contextMenus: { onClicked: event(), removeAll: vi.fn(), create: vi.fn() },
    commands: { onCommand: event() },
    tabs: { onRemoved: event(), sendMessage: vi.fn(), get: vi.fn(), query: vi.fn(), create: vi.fn() },
    permissions: { onAdded: event(), onRemoved: event(), getAll: vi.fn() },
    scripting: {
      executeScript: vi.fn(),
      getRegisteredContentScripts: vi.fn(),
      registerContentScripts: vi.fn(),
      unregisterContentScripts: vi.fn(),
    },
    action: { setTitle: vi.fn(), setBadgeText: vi.fn(), setIcon: vi.fn(), setBadgeBackgroundColor: vi.fn(), openPopup: vi.fn() },
    sidePanel: { open: vi.fn() },
    storage: {
      local: { get: async () => ({}) },
      session: {
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        get: async () => Object.fromEntries(session),
        remove: async (key: string) => void session.delete(key),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string, count?: number) => (count === undefined ? key : `${key} ${count}`) } }));

const { startBackground } = await import('./background');
const { refreshToolbar } = await import('./tab-findings');

const HOST = foundQuestion().portal.host;
const ADDRESS = foundQuestion().address;
const TAB = { id: 7, windowId: 1, url: ADDRESS, status: 'complete' };
const NOBODY_THERE = new Error('Could not establish connection. Receiving end does not exist.');

const readingOf = (questions: FoundQuestion[], more: Partial<PageReading> = {}): PageReading => ({
  address: ADDRESS,
  questions,
  why: questions.length > 0 ? null : { code: 'list', looked: [], url: null },
  stoppedAt: null,
  taughtBy: '',
  taught: false,
  ...more,
});

/** A page tells its reading, as a content script does. */
const tell = (reading: PageReading, { settled = true, url = ADDRESS, tabId = 7 } = {}) =>
  fake.runtime.onMessage.happen(
    { type: 'page-was-read', reading, settled },
    { id: 'kanttekening-id', tab: { id: tabId }, frameId: 0, url },
  );

/** What the page in a tab answers when it is asked. */
const answers = (byTab: Record<number, PageReading>) =>
  fake.tabs.sendMessage.mockImplementation(async (tabId: number) => {
    const reading = byTab[tabId];
    if (!reading) throw NOBODY_THERE;
    return reading;
  });

/** What was last shown on the toolbar button of a tab. */
const shown = (tabId = 7) => ({
  badge: fake.action.setBadgeText.mock.calls.findLast(([{ tabId: of }]) => of === tabId)?.[0].text,
  title: fake.action.setTitle.mock.calls.findLast(([{ tabId: of }]) => of === tabId)?.[0].title,
});

/** From now on, nothing can be read from the library or written to it. */
const breakDown = (library: Library) =>
  vi.spyOn(library, 'transaction').mockRejectedValue(new DOMException('The disk is full', 'QuotaExceededError'));

/** What the browser grants and keeps registered; the calls that change it do so. */
let granted: string[];
let registered: { id: string; js: string[] }[];
function browserKeeps(): void {
  granted = ['*://ebesluitvorming.gent.be/*'];
  registered = [];
  fake.permissions.getAll.mockReset().mockImplementation(async () => ({ origins: granted }));
  fake.scripting.getRegisteredContentScripts.mockReset().mockImplementation(async () => registered);
  fake.scripting.registerContentScripts.mockReset().mockImplementation(async (scripts: typeof registered) => {
    if (scripts.some(({ id }) => registered.some((each) => each.id === id))) throw new Error('Duplicate script ID');
    registered = [...registered, ...scripts];
  });
  fake.scripting.unregisterContentScripts.mockReset().mockImplementation(async ({ ids }: { ids: string[] }) => {
    registered = registered.filter(({ id }) => !ids.includes(id));
  });
  fake.tabs.query.mockReset().mockResolvedValue([]);
}

let library: Library;
beforeEach(() => {
  for (const { onMessage, onClicked, onCommand, onRemoved, onInstalled, onStartup } of [
    { ...fake.runtime, ...fake.contextMenus, ...fake.commands, ...fake.tabs },
  ]) {
    for (const each of [onMessage, onClicked, onCommand, onRemoved, onInstalled, onStartup]) each.clear();
  }
  for (const each of [fake.permissions.onAdded, fake.permissions.onRemoved]) each.clear();
  fake.session.clear();
  browserKeeps();
  for (const call of Object.values(fake.action)) call.mockReset().mockResolvedValue(undefined);
  fake.sidePanel.open.mockReset().mockResolvedValue(undefined);
  fake.contextMenus.create.mockReset();
  fake.contextMenus.removeAll.mockReset().mockResolvedValue(undefined);
  fake.tabs.create.mockReset().mockRejectedValue(new Error('No current window'));
  fake.tabs.get.mockReset().mockResolvedValue(TAB);
  fake.scripting.executeScript.mockReset().mockRejectedValue(new Error('Missing host permission for the tab'));
  answers({});
  library = emptyLibrary();
  startBackground(library);
});

const CHANGED = foundQuestion({ title: 'De titel is nu een andere' });

describe('a page that was read', () => {
  test('is counted on its toolbar button, and told to be saved where it is', async () => {
    await tell(readingOf([foundQuestion()]));
    expect(shown()).toEqual({ badge: '1', title: 'toolbar.found 1' });
    await saveQuestion(library, foundQuestion(), 1);
    await tell(readingOf([foundQuestion()]));
    expect(shown()).toEqual({ badge: '1', title: 'toolbar.saved 1' });
  });

  test('is counted also where the library cannot be asked, and its session is not told that telling failed', async () => {
    breakDown(library);
    await expect(tell(readingOf([foundQuestion()]))).resolves.toBeDefined();
    expect(shown()).toEqual({ badge: '1', title: 'toolbar.found 1' });
  });

  test('tells that it is saved also where that happens while the button is being set', async () => {
    fake.action.setIcon.mockImplementationOnce(async () => void (await saveQuestion(library, foundQuestion(), 1)));
    await tell(readingOf([foundQuestion()]));
    expect(shown()).toEqual({ badge: '1', title: 'toolbar.saved 1' });
  });

  test('gives a saved question its new version once it stands still, and not before', async () => {
    await saveQuestion(library, foundQuestion(), 1);
    await tell(readingOf([CHANGED]), { settled: false });
    expect(await library.versions.count()).toBe(1);
    await tell(readingOf([CHANGED]));
    expect(await library.versions.count()).toBe(2);
  });

  test('gives no version where reading stopped at its bound', async () => {
    await saveQuestion(library, foundQuestion(), 1);
    await tell(readingOf([CHANGED], { stoppedAt: 'characters' }));
    expect(await library.versions.count()).toBe(1);
    expect(shown().badge).toBe('1');
  });

  test('cannot speak for a question of another council', async () => {
    await saveQuestion(library, foundQuestion(), 1);
    await tell(readingOf([CHANGED]), { url: 'https://raadpleeg-elders.onlinesmartcities.be/agendapunten/1' });
    expect(await library.versions.count()).toBe(1);
    expect(shown().badge).toBeUndefined();
    await tell(readingOf([CHANGED]), { url: `http://${HOST.toUpperCase()}:8080/` });
    expect(await library.versions.count()).toBe(2);
  });
});

describe('toolbar buttons that are refreshed', () => {
  test('tell what is saved now on every page that is still there', async () => {
    await tell(readingOf([foundQuestion()]), { tabId: 7 });
    await tell(readingOf([foundQuestion()]), { tabId: 8 });
    answers({ 7: readingOf([foundQuestion()]), 8: readingOf([foundQuestion()]) });
    const { published } = await saveQuestion(library, foundQuestion(), 1);
    await refreshToolbar(library);
    expect([shown(7).title, shown(8).title]).toEqual(['toolbar.saved 1', 'toolbar.saved 1']);
    await removeQuestion(library, published.id, 2);
    await refreshToolbar(library);
    expect([shown(7).title, shown(8).title]).toEqual(['toolbar.found 1', 'toolbar.found 1']);
  });

  test('stay empty on whatever stands in a tab whose page was left, and what was found there is forgotten', async () => {
    await tell(readingOf([foundQuestion()]));
    fake.action.setBadgeText.mockClear();
    fake.action.setTitle.mockClear();
    await refreshToolbar(library);
    expect(shown()).toEqual({ badge: undefined, title: undefined });
    expect([...fake.session.keys()]).toEqual([]);
  });

  test('do not wait for a page that is asleep, which is still the page that it was', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await tell(readingOf([foundQuestion()]));
    fake.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
    await saveQuestion(library, foundQuestion(), 1);
    const refreshed = refreshToolbar(library);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.runAllTimers();
    await refreshed;
    expect(shown().title).toBe('toolbar.saved 1');
  });

  test('follow a page that holds something else by now', async () => {
    await tell(readingOf([foundQuestion()]));
    answers({ 7: readingOf([]) });
    await refreshToolbar(library);
    expect(shown()).toEqual({ badge: '', title: 'toolbar.nothing' });
  });
});

describe.each([
  ['the key', () => fake.commands.onCommand.happen('save-question', TAB)],
  ['the page menu', () => fake.contextMenus.onClicked.happen({ menuItemId: 'save-question' }, TAB)],
])('saving by %s', (_, save) => {
  test('saves the one question of the page, and the button tells', async () => {
    answers({ 7: readingOf([foundQuestion()]) });
    await save();
    await expect.poll(() => shown().title).toBe('toolbar.saved 1');
    expect(await findSaved(library, foundQuestion())).toBeDefined();
    expect(fake.action.openPopup).not.toHaveBeenCalled();
  });

  test('says on the button that it failed, and opens the popup', async () => {
    answers({ 7: readingOf([foundQuestion()]) });
    breakDown(library);
    await save();
    await expect.poll(shown).toEqual({ badge: '!', title: 'toolbar.notSaved' });
    await expect.poll(() => fake.action.openPopup.mock.calls.length).toBe(1);
  });

  test('opens the popup where there are several to choose from', async () => {
    answers({ 7: readingOf([foundQuestion(), CHANGED]) });
    await save();
    await expect.poll(() => fake.action.openPopup.mock.calls.length).toBe(1);
    expect(shown().badge).toBeUndefined();
  });

  test.each([
    ['choose one of several', [foundQuestion(), CHANGED], 'toolbar.choose'],
    ['see what is there', [], 'toolbar.see'],
  ])('asks on the button to %s where the browser opens no popup by itself', async (_, questions, title) => {
    answers({ 7: readingOf(questions) });
    fake.action.openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
    await save();
    await expect.poll(shown).toEqual({ badge: '?', title });
  });
});

test('where the side panel does not open by its key, the popup does', async () => {
  fake.sidePanel.open.mockRejectedValue(new Error('No active side panel for windowId: 1'));
  await fake.commands.onCommand.happen('open-side-panel', TAB);
  await expect.poll(() => fake.action.openPopup.mock.calls.length).toBe(1);
});

test('a start at which the library or the menu fails leaves no rejection behind', async () => {
  const rejected = vi.fn();
  process.on('unhandledRejection', rejected);
  breakDown(library);
  fake.contextMenus.removeAll.mockRejectedValue(new Error('shutting down'));
  await fake.runtime.onStartup.happen();
  await fake.runtime.onInstalled.happen({ reason: 'install' });
  await new Promise((done) => setImmediate(done));
  process.off('unhandledRejection', rejected);
  expect(rejected).not.toHaveBeenCalled();
});

describe('a site', () => {
  const SITE = 'https://schilde.meetingburger.net/*';
  const menuPatterns = (): string[] => fake.contextMenus.create.mock.lastCall?.[0].documentUrlPatterns;

  test('that is allowed gets the content script and the menu, and its open pages are read at once', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 9 }]);
    granted.push(SITE);
    await fake.permissions.onAdded.happen({ origins: [SITE] });
    await expect.poll(() => fake.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([9]);
    expect(fake.tabs.query).toHaveBeenCalledWith({ url: [SITE], discarded: false });
    expect(registered.map(({ id }) => id)).toEqual([`site:${SITE}`]);
    expect(menuPatterns()).toContain(SITE);
  });

  test('that is revoked loses both, its open pages fall silent, and what was found in them is forgotten', async () => {
    granted.push(SITE);
    await fake.runtime.onStartup.happen();
    await expect.poll(() => registered.length).toBe(1);
    await tell(readingOf([foundQuestion()]));
    granted.pop();
    fake.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
    fake.tabs.sendMessage.mockImplementation(async (tabId: number) => {
      if (tabId === 8) throw NOBODY_THERE;
      return true;
    });
    await fake.permissions.onRemoved.happen({ origins: [SITE] });
    await expect.poll(shown).toEqual({ badge: '', title: 'toolbar.nothing' });
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(8, { type: 'fall-silent', hosts: ['schilde.meetingburger.net'] }, { frameId: 0 });
    expect(registered).toEqual([]);
    expect(menuPatterns()).not.toContain(SITE);
    expect([...fake.session.keys()]).toEqual([]);
  });

  test('is registered once, however many events ask at the same time', async () => {
    granted.push(SITE);
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    await Promise.all([
      fake.runtime.onInstalled.happen({ reason: 'update' }),
      fake.runtime.onStartup.happen(),
      fake.permissions.onAdded.happen({}),
    ]);
    await expect.poll(() => fake.contextMenus.create.mock.calls.length).toBe(3);
    expect(fake.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    process.off('unhandledRejection', rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  test('of all there are is never registered, whatever the browser’s own settings say', async () => {
    granted.push('https://*/*', '<all_urls>');
    await fake.runtime.onStartup.happen();
    await expect.poll(() => fake.contextMenus.create.mock.calls.length).toBe(1);
    expect(registered).toEqual([]);
  });
});

test('a person is greeted after the installation, and not after an update of the extension or the browser', async () => {
  for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update']) {
    await fake.runtime.onInstalled.happen({ reason });
  }
  expect(fake.tabs.create).not.toHaveBeenCalled();
  await fake.runtime.onInstalled.happen({ reason: 'install' });
  expect(fake.tabs.create.mock.calls).toEqual([[{ url: 'extension:/welcome.html' }]]);
});
