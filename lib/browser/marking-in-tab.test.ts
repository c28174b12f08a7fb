import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion } from '../../tests/store/sample-questions';
import { asPagePassages, type FromMarking, type PagePassages } from '../messages';
import { DEFAULT_MARK_KEYS } from '../questions/mark-keys';
import type { Library } from '../store/library';
import { changePassage, findingsOf, passagesFor } from '../store/passages';
import { changeQuestion } from '../store/questions';

const fake = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  action: { openPopup: vi.fn(), setTitle: vi.fn(), setBadgeText: vi.fn(), setIcon: vi.fn() },
  stored: new Map<string, unknown>(),
  storage: {
    session: { get: async () => ({}), set: vi.fn(), remove: vi.fn() },
    local: { get: async (key: string) => ({ [key]: fake.stored.get(key) }) },
  },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
const { markingTold } = await import('./marking-in-tab');

const QUESTION = foundQuestion();
const HOST = QUESTION.portal.host;
const PAGE = { address: QUESTION.address, title: 'Vraag' };
const marked = (note = false): FromMarking => ({
  type: 'passage-was-marked',
  question: QUESTION,
  page: PAGE,
  anchor: anchorOf('op de Lindendreef'),
  acts: { ...NO_ACTS, tags: ['licht'] },
  note,
});

let library: Library;
const tell = (message: FromMarking, host: string | null = HOST) => markingTold(library, message, { id: 7, host });
const ask = async (): Promise<PagePassages> =>
  asPagePassages(await tell({ type: 'passages-were-asked', questions: [QUESTION], address: QUESTION.address })) as PagePassages;
const mark = async (): Promise<string> => {
  const answer = await tell(marked());
  return answer && 'id' in answer ? (answer.id ?? '') : '';
};

beforeEach(() => {
  library = emptyLibrary();
  fake.stored.clear();
  fake.tabs.query.mockReset().mockResolvedValue([{ id: 7 }, { id: 8 }]);
  fake.tabs.sendMessage.mockReset().mockResolvedValue(true);
  fake.storage.session.set.mockReset();
  fake.action.openPopup.mockReset();
});

describe('what a page is told of its passages', () => {
  test('is where they are and what is shown of them, and not their notes', async () => {
    const id = await mark();
    await changePassage(library, id, { kind: 'note', text: 'Vertrouwelijk', base: '' }, 2);
    const told = await ask();
    expect(told.passages).toMatchObject([{ id, question: 0, tags: ['licht'], hasNote: true }]);
    expect(JSON.stringify(told)).not.toContain('Vertrouwelijk');
  });

  test('is nothing where marks on pages are switched off', async () => {
    await mark();
    fake.stored.set('marking', { on: false });
    expect(await ask()).toMatchObject({ on: false, passages: [], tags: [] });
  });

  test('holds the tags that are used most, and the keys that the person chose', async () => {
    for (const tag of ['een', 'twee']) await changeQuestion(library, { found: QUESTION }, { kind: 'add-tag', tag }, 1);
    fake.stored.set('marking', { keys: { mark: 'x' } });
    expect(await ask()).toMatchObject({ tags: ['een', 'twee'], keys: { ...DEFAULT_MARK_KEYS, mark: 'x' } });
  });
});

describe('what a page asks for', () => {
  test('is stored, and every open page is told to look again', async () => {
    expect(await tell(marked())).toMatchObject({ done: true });
    await expect.poll(() => fake.tabs.sendMessage.mock.calls.map(([tab]) => tab)).toEqual(expect.arrayContaining([7, 8]));
    expect(await passagesFor(library, [QUESTION], QUESTION.address)).toHaveLength(1);
  });

  test('opens the popup on the passage where a note is wanted', async () => {
    await tell(marked(true));
    expect(fake.storage.session.set).toHaveBeenCalledWith({ 'asked-passage': { tabId: 7, id: expect.any(String) } });
    expect(fake.action.openPopup).toHaveBeenCalledOnce();
  });

  test('can be undone and redone', async () => {
    await mark();
    expect(await tell({ type: 'undo-was-asked', redo: false })).toMatchObject({ done: true });
    expect((await ask()).passages).toEqual([]);
    expect(await tell({ type: 'undo-was-asked', redo: true })).toMatchObject({ done: true });
    expect((await ask()).passages).toHaveLength(1);
    expect(await tell({ type: 'undo-was-asked', redo: true })).toEqual({ done: false, nothing: true });
  });

  test('undoes and redoes nothing that was done to what is of another host', async () => {
    const elsewhere = 'raad.elders.example';
    const undone = (redo: boolean, host: string) => tell({ type: 'undo-was-asked', redo }, host);
    const id = await mark();
    expect(await undone(false, elsewhere)).toEqual({ done: false, nothing: true });
    await changePassage(library, id, { kind: 'add-tag', tag: 'belofte' }, 3);
    expect(await undone(false, elsewhere)).toEqual({ done: false, nothing: true });
    expect((await ask()).passages).toMatchObject([{ tags: ['licht', 'belofte'] }]);
    await undone(false, HOST);
    expect(await undone(true, elsewhere)).toEqual({ done: false, nothing: true });
    expect((await ask()).passages).toMatchObject([{ tags: ['licht'] }]);
    await undone(false, HOST);
    expect(await undone(true, elsewhere)).toEqual({ done: false, nothing: true });
    expect((await ask()).passages).toEqual([]);
  });

  test('tells a storage that fails from nothing to undo', async () => {
    await mark();
    library.close();
    expect(await tell({ type: 'undo-was-asked', redo: false })).toEqual({ done: false });
  });

  test('is refused where the passage is of another host, and nothing changes', async () => {
    const id = await mark();
    const elsewhere = 'raad.elders.example';
    expect(await tell({ type: 'passage-was-removed', id }, elsewhere)).toEqual({ done: false });
    expect(await tell({ type: 'passage-was-changed', id, change: { kind: 'add-tag', tag: 'vals' } }, elsewhere)).toEqual({ done: false });
    const finding = { passageId: id, state: 'lost' as const, text: null, versionId: null, foundAt: 5 };
    await tell({ type: 'passages-were-found', findings: [finding] }, elsewhere);
    expect((await ask()).passages).toMatchObject([{ tags: ['licht'] }]);
    expect((await findingsOf(library, [id])).size).toBe(0);
    await tell({ type: 'passages-were-found', findings: [finding] });
    expect((await findingsOf(library, [id])).get(id)).toMatchObject({ state: 'lost' });
  });

  test('is told as not done where no passage has the id', async () => {
    expect(await tell({ type: 'passage-was-removed', id: 'nobody' })).toEqual({ done: false });
  });
});

test('a page whose text has changed gets the text in which its passages were marked', async () => {
  await mark();
  expect((await ask()).origins).toEqual({});
  const changed = { ...QUESTION, title: 'Verbeterd', parts: QUESTION.parts.slice(0, 1) };
  const told = await tell({ type: 'passages-were-asked', questions: [changed], address: QUESTION.address });
  expect(Object.values((told as PagePassages).origins)).toEqual([QUESTION]);
});
