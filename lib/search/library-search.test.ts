import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import { applyPlan, exportLibrary, importPlan } from '../store/backup';
import { IndexStore } from '../store/index-store';
import type { Library } from '../store/library';
import { changePassage, markPassage, noteFindings, removePassage } from '../store/passages';
import { changeQuestion, noticeVersion, purgeRemoved, removeQuestion, restoreQuestion, saveQuestion } from '../store/questions';
import { LibrarySearch } from './library-search';
import type { Selection } from './selection';

const EVERYTHING: Selection = { query: '', chosen: {}, view: 'questions', sort: 'saved', descending: true };

/** The search of a library, in the page itself: these tests have no worker. */
function searching(library: Library, store = emptyStore()) {
  const onChange = vi.fn();
  const onFailure = vi.fn();
  const search = new LibrarySearch(
    library,
    { onChange, onFailure },
    {
      startWorker: () => {
        throw new Error('There are no workers here.');
      },
      store,
    },
  );
  onTestFinished(search.close);
  const ids = async (query: string, view: Selection['view'] = 'questions') =>
    (await search.find({ ...EVERYTHING, query, view }, 0, 1000)).ids;
  return { search, ids, onChange, onFailure };
}

/** A busy machine may take its time. */
const PATIENTLY = { timeout: 30_000 };

const emptyStore = () => new IndexStore('index', { indexedDB: new IDBFactory(), IDBKeyRange });

const address = 'https://raad.voorbeeldstad.example/vragen/4711';

test('what is saved, changed, read anew, marked, removed and brought back is found so, whatever window does it', async () => {
  const library = emptyLibrary();
  const { ids } = searching(library);
  const comes = (query: string, wanted: string[], view?: Selection['view']) =>
    vi.waitFor(async () => expect(await ids(query, view), query).toEqual(wanted), PATIENTLY);
  await comes('', []);

  const { published } = await saveQuestion(library, numberedQuestion(1), 1);
  await comes('nummer', [published.id]);
  await changeQuestion(library, { id: published.id }, { kind: 'note', text: 'Navragen bij de vélobond', base: '' }, 2);
  await comes('"de velobond"', [published.id]);
  await changeQuestion(library, { id: published.id }, { kind: 'add-tag', tag: 'trage wegen' }, 3);
  await comes('tag:"trage wegen"', [published.id]);
  await noticeVersion(library, { ...numberedQuestion(1), title: 'Heel iets anders' }, 4);
  await comes('anders', [published.id]);

  const found = foundQuestion();
  const passage = await markPassage(library, { found, address }, anchorOf('maart'), NO_ACTS, 5);
  await comes('maart', [passage.id], 'passages');
  await changePassage(library, passage.id, { kind: 'note', text: 'Beloofd', base: '' }, 6);
  await comes('beloofd', [passage.questionId ?? '']);
  await noteFindings(library, [{ passageId: passage.id, state: 'lost', text: null, versionId: null, foundAt: 7 }]);
  await comes('is:lost', [passage.id], 'passages');
  await removePassage(library, passage.id, 8);
  await comes('is:lost', [], 'passages');

  await removeQuestion(library, published.id, 9);
  await comes('anders', []);
  await restoreQuestion(library, published.id, 10);
  await comes('anders', [published.id]);
  await removeQuestion(library, published.id, 11);
  await purgeRemoved(library, 12);
  await comes('anders', []);
}, 60_000);

test('what came in by an import is found, and the index that was kept is true to what changed while nobody looked', async () => {
  const library = emptyLibrary();
  const other = emptyLibrary();
  for (let number = 1; number <= 320; number += 1) await saveQuestion(other, numberedQuestion(number), number);
  const store = emptyStore();
  const first = searching(library, store);
  await applyPlan(library, await importPlan(library, await exportLibrary(other)), 5);
  await vi.waitFor(async () => expect(await first.ids('nummer')).toHaveLength(320), PATIENTLY);
  await vi.waitFor(async () => expect(await store.read()).not.toHaveLength(0), PATIENTLY);
  first.search.close();

  const [newest, second] = await first.ids('nummer');
  await changeQuestion(library, { id: newest ?? '' }, { kind: 'note', text: 'Intussen genoteerd', base: '' }, 400);
  await removeQuestion(library, second ?? '', 401);
  const again = searching(library, store);
  expect(await again.ids('intussen')).toEqual([newest]);
  expect(await again.ids('nummer')).toHaveLength(319);
}, 60_000);

test('rows are given piece by piece, with counts of everything that was found', async () => {
  const library = emptyLibrary();
  for (let number = 1; number <= 7; number += 1) await saveQuestion(library, numberedQuestion(number), number);
  const { search } = searching(library);
  const all = await search.find(EVERYTHING, 0, 100);
  const some = await search.find(EVERYTHING, 2, 5);
  expect(some).toMatchObject({ total: 7, from: 2, ids: all.ids.slice(2, 5), progress: null });
  expect(some.facets.find(({ field }) => field === 'status')?.values).toEqual([{ value: 'to-read', count: 7 }]);
  expect(await search.values('status')).toEqual([{ value: 'to-read', count: 7 }]);
});

test('a library that cannot be read is said to be so', async () => {
  const library = emptyLibrary();
  library.close();
  const { onFailure } = searching(library);
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalled(), PATIENTLY);
});
