import { expect, onTestFinished, test, vi } from 'vitest';
import { LIBRARY_SCHEMA, upgradeReaderHalf1, upgradeReaderHalf2 } from '../../lib/questions/library-schema';
import { type LibraryOptions, openLibrary } from '../../lib/store/library';
import { allRecords, allTags, changeQuestion, countSaved, findSaved, savedById, saveQuestion, versionsOf } from '../../lib/store/questions';
import { markPassage, passagesOfQuestion } from '../../lib/store/passages';
import { anchorOf, NO_ACTS } from '../store/sample-passages';
import { foundQuestion } from '../store/sample-questions';
import { openPlain, rowsOf } from './plain-database';
import { RECORDS_1, writeSchema1 } from './schema-1';
import { RECORDS_2, writeSchema2 } from './schema-2';
import { RECORDS_3, TEACHINGS_3, writeSchema3 } from './schema-3';

/** A library under a name of its own, gone when the test is over. */
function libraryFor(options: LibraryOptions & { name: string }) {
  const library = openLibrary(options);
  onTestFinished(async () => {
    library.close();
    await library.delete();
  });
  return library;
}

const upgraded = RECORDS_1.map((record) => ({ ...record, reader: upgradeReaderHalf2(upgradeReaderHalf1(record.reader)), passages: [] }));

/** The version of the next schema; Dexie multiplies its versions by ten. */
const NEWER = (LIBRARY_SCHEMA + 1) * 10;

/** What must hold in memory and in every browser alike when a library of another version is met. */
export function testOpening(): void {
  test('a library of schema 1 is brought to the current one, and nothing of it is lost', async () => {
    const name = crypto.randomUUID();
    (await writeSchema1(name)).close();
    const library = libraryFor({ name });
    expect(await allRecords(library)).toEqual(upgraded);
    expect((await savedById(library, 'old-1'))?.reader).toMatchObject({ status: 'in-progress', backOn: null, removedAt: null });
  });

  test('a library of schema 2 is brought to the current one, and nothing of it is lost', async () => {
    const name = crypto.randomUUID();
    (await writeSchema2(name)).close();
    const library = libraryFor({ name });
    expect(await allRecords(library)).toEqual(RECORDS_2.map((record) => ({ ...record, reader: { ...record.reader, corrections: {} }, passages: [] })));
    expect(await countSaved(library)).toBe(2);
    expect(await library.teachings.count()).toBe(0);
  });

  test('a library of schema 3 is brought to the current one, nothing of it is lost, and passages can be marked in it', async () => {
    const name = crypto.randomUUID();
    (await writeSchema3(name)).close();
    const library = libraryFor({ name });
    expect(await allRecords(library)).toEqual(RECORDS_3.map((record) => ({ ...record, passages: [] })));
    expect(await library.teachings.toArray()).toEqual(TEACHINGS_3);
    const [version] = (await versionsOf(library, 'old-1')).slice(-1);
    if (!version) throw new Error('the old library has versions');
    const { question: found } = version;
    const passage = await markPassage(library, { found, address: found.address }, anchorOf('water'), NO_ACTS, 1);
    expect(passage.questionId).toBe('old-1');
    expect(await passagesOfQuestion(library, 'old-1')).toEqual([passage]);
  });

  test('an upgraded library is found, counted and changed like any other', async () => {
    const name = crypto.randomUUID();
    (await writeSchema1(name)).close();
    const library = libraryFor({ name });
    const [current] = (await versionsOf(library, 'old-1')).slice(-1);
    if (!current) throw new Error('the old library has versions');
    expect((await findSaved(library, current.question))?.published.id).toBe('old-1');
    expect((await allTags(library)).map(({ tag }) => tag).sort()).toEqual(['<b>vet</b>', 'Riolering & co', 'water']);
    const { reader } = await changeQuestion(library, { id: 'old-2' }, { kind: 'note', text: 'nu wel', base: '' }, 1);
    expect(reader.note).toBe('nu wel');
    await saveQuestion(library, current.question, Date.UTC(2026, 2, 1));
    expect(await countSaved(library)).toBe(2);
  });

  test('what stood in a library of schema 2 can be corrected', async () => {
    const name = crypto.randomUUID();
    (await writeSchema2(name)).close();
    const library = libraryFor({ name });
    await changeQuestion(library, { id: 'old-1' }, { kind: 'correct', fact: 'reference', to: '2025_MV_00008' }, 1);
    const saved = await savedById(library, 'old-1');
    expect(saved?.reader).toMatchObject({ corrections: { reference: '2025_MV_00008' }, backOn: '2026-03-02', tags: ['water', 'Riolering & co', '<b>vet</b>'] });
    expect(saved?.published.head.reference).toBe('2025_MV_00007');
  });

  test('an upgrade waits for a window that holds the old version open, says so, and then goes on', async () => {
    const name = crypto.randomUUID();
    const otherWindow = await writeSchema1(name);
    const onBlocked = vi.fn();
    const library = libraryFor({ name, onBlocked });
    const records = allRecords(library);
    await vi.waitFor(() => expect(onBlocked).toHaveBeenCalled());
    expect(await rowsOf(otherWindow, 'reader')).toEqual(RECORDS_1.map(({ reader }) => reader));
    otherWindow.close();
    expect(await records).toEqual(upgraded);
  });

  test('makes way for a newer version, and says so', async () => {
    const name = crypto.randomUUID();
    const onOutdated = vi.fn();
    const library = libraryFor({ name, onOutdated });
    await saveQuestion(library, foundQuestion(), 1);
    const newer = await openPlain(name, NEWER);
    expect(onOutdated).toHaveBeenCalledTimes(1);
    expect(await rowsOf(newer, 'published')).toHaveLength(1);
    newer.close();
    await expect(countSaved(library)).rejects.toMatchObject({ name: 'StorageFailure', kind: 'outdated' });
  });

  test('refuses a library that a newer version wrote, and leaves it as it is', async () => {
    const name = crypto.randomUUID();
    const newer = await openPlain(name, NEWER, (fresh) => fresh.createObjectStore('dossiers', { keyPath: 'id' }));
    newer.close();
    const library = libraryFor({ name });
    await expect(saveQuestion(library, foundQuestion(), 1)).rejects.toMatchObject({ kind: 'newer' });
    await expect(countSaved(library)).rejects.toMatchObject({ kind: 'newer' });
    const after = await openPlain(name);
    expect([after.version, ...after.objectStoreNames]).toEqual([NEWER, 'dossiers']);
    after.close();
  });

  test('clearing the browser’s data is not taken for a newer version', async () => {
    const name = crypto.randomUUID();
    const onOutdated = vi.fn();
    const library = libraryFor({ name, onOutdated });
    await saveQuestion(library, foundQuestion(), 1);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    expect(onOutdated).not.toHaveBeenCalled();
    expect(await countSaved(library)).toBe(0);
  });
}
