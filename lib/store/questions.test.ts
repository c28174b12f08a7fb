import { describe, expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import { shownHead } from '../questions/corrections';
import { fingerprintOf } from '../questions/fingerprint';
import { openLibrary } from './library';
import {
  allTags,
  changeQuestion,
  countSaved,
  currentVersion,
  findSaved,
  listSaved,
  noticeVersion,
  purgeRemoved,
  removeQuestion,
  removeQuestions,
  restoreQuestion,
  savedById,
  saveQuestion,
  saveQuestions,
  versionsOf,
} from './questions';

const answeredLater = foundQuestion({ title: 'Kapotte verlichting (aangevuld)' });

describe('saving several questions', () => {
  const three = [1, 2, 3].map(numberedQuestion);

  test('makes a record of each, and tells which are new to the library', async () => {
    const library = emptyLibrary();
    const first = await saveQuestion(library, numberedQuestion(1), 1);
    const second = await saveQuestion(library, numberedQuestion(2), 1);
    await removeQuestion(library, second.published.id, 2);
    const fresh = await saveQuestions(library, three, 3);
    expect(await countSaved(library)).toBe(3);
    expect(fresh).toHaveLength(2);
    expect(fresh).toContain(second.published.id);
    expect(fresh).not.toContain(first.published.id);
  });

  test('can be taken back, and what was there before stays', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found: numberedQuestion(1) }, { kind: 'note', text: 'van mij', base: '' }, 1);
    await removeQuestions(library, await saveQuestions(library, three, 2), 3);
    expect((await listSaved(library)).map(({ reader }) => reader.note)).toEqual(['van mij']);
  });

  test('saves none where one cannot be saved', async () => {
    const library = emptyLibrary();
    const broken = { ...numberedQuestion(4), parts: [{ run: () => 'no data' }] } as unknown as ReturnType<typeof numberedQuestion>;
    await expect(saveQuestions(library, [...three, broken], 1)).rejects.toMatchObject({ name: 'StorageFailure' });
    expect(await countSaved(library)).toBe(0);
  });
});

test('a correction saves the question, and survives a page that says something else later', async () => {
  const library = emptyLibrary();
  await changeQuestion(library, { found: foundQuestion() }, { kind: 'correct', fact: 'title', to: 'Donker op de Lindendreef' }, 1);
  expect(await noticeVersion(library, foundQuestion({ title: 'Kapotte verlichting (aangevuld)' }), 2)).toBe('new');
  const [saved] = await listSaved(library);
  expect(saved?.published.head.title).toBe('Kapotte verlichting (aangevuld)');
  expect(saved && shownHead(saved).title).toBe('Donker op de Lindendreef');
});

test('a question is known by the number on the page, whatever number it was corrected to', async () => {
  const library = emptyLibrary();
  const correction = { kind: 'correct', fact: 'reference', to: '2026_MV_99999' } as const;
  const { published } = await changeQuestion(library, { found: foundQuestion() }, correction, 1);
  expect((await findSaved(library, foundQuestion()))?.published.id).toBe(published.id);
  expect(await findSaved(library, foundQuestion({ reference: '2026_MV_99999', itemId: null }))).toBeUndefined();
});

describe('saving a question', () => {
  test('keeps what was published and starts the reader’s half', async () => {
    const library = emptyLibrary();
    const { published, reader } = await saveQuestion(library, foundQuestion(), 1000, 'https://raad.voorbeeldstad.example/x#y');
    const { parts: _parts, ...head } = foundQuestion();
    expect(published).toMatchObject({ head, firstSeenAt: 1000, lastSeenAt: 1000 });
    expect(reader).toMatchObject({ id: published.id, tags: [], note: '', status: 'to-read', savedAt: 1000, removedAt: null });
    expect(await versionsOf(library, published.id)).toEqual([
      {
        id: published.versionId,
        questionId: published.id,
        seenAt: 1000,
        address: 'https://raad.voorbeeldstad.example/x#y',
        sha256: fingerprintOf(foundQuestion()),
        question: foundQuestion(),
      },
    ]);
  });

  test('a second time changes nothing but when it was last seen', async () => {
    const library = emptyLibrary();
    const first = await saveQuestion(library, foundQuestion(), 1000);
    const second = await saveQuestion(library, foundQuestion({ address: 'http://raad.voorbeeldstad.example/a' }), 2000);
    expect(second.reader).toEqual(first.reader);
    expect(second.published).toMatchObject({ id: first.published.id, lastSeenAt: 2000, versionId: first.published.versionId });
    expect(await countSaved(library)).toBe(1);
    expect(await versionsOf(library, first.published.id)).toHaveLength(1);
  });

  test('from two windows at once makes one question', async () => {
    const library = emptyLibrary();
    const other = openLibrary({ name: library.name });
    const [a, b] = await Promise.all([saveQuestion(library, foundQuestion(), 1), saveQuestion(other, foundQuestion(), 2)]);
    other.close();
    expect(a.published.id).toBe(b.published.id);
    expect(await countSaved(library)).toBe(1);
  });

  test('brings back a removed one as it was', async () => {
    const library = emptyLibrary();
    const { reader } = await changeQuestion(library, { found: foundQuestion() }, { kind: 'note', text: 'nota', base: '' }, 1000);
    await removeQuestion(library, reader.id, 2000);
    expect((await saveQuestion(library, foundQuestion(), 3000)).reader).toEqual(reader);
  });

  test('keeps markup, NULs, bidi controls and long titles as they are', async () => {
    const library = emptyLibrary();
    const title = `<script>alert(1)</script>\u0000\u202e${'x'.repeat(100_000)}`;
    const { published } = await saveQuestion(library, foundQuestion({ title }), 1000);
    expect((await savedById(library, published.id))?.published.head.title).toBe(title);
  });
});

describe('finding what a page shows', () => {
  test('gives nothing where it is not saved', async () => {
    const library = emptyLibrary();
    await saveQuestion(library, numberedQuestion(1), 1000);
    expect(await findSaved(library, numberedQuestion(2))).toBeUndefined();
  });

  test('takes the reference before the item id', async () => {
    const library = emptyLibrary();
    const byItem = await saveQuestion(library, foundQuestion({ reference: null }), 1000);
    const byReference = await saveQuestion(library, foundQuestion({ itemId: null }), 1000);
    expect(byItem.published.id).not.toBe(byReference.published.id);
    expect((await findSaved(library, foundQuestion()))?.published.id).toBe(byReference.published.id);
  });

  test('takes no other question of the same agenda item for it', async () => {
    const library = emptyLibrary();
    await saveQuestion(library, foundQuestion(), 1000);
    expect(await findSaved(library, foundQuestion({ reference: '2026_MV_00099' }))).toBeUndefined();
  });

  test('also finds a removed one', async () => {
    const library = emptyLibrary();
    const { reader } = await saveQuestion(library, foundQuestion(), 1000);
    await removeQuestion(library, reader.id, 2000);
    expect((await findSaved(library, foundQuestion()))?.reader.removedAt).toBe(2000);
  });

  test('knows it by every name it was ever seen under', async () => {
    const library = emptyLibrary();
    await saveQuestion(library, foundQuestion({ reference: null }), 1000);
    expect(await noticeVersion(library, foundQuestion(), 2000)).toBe('new');
    expect(await findSaved(library, foundQuestion({ itemId: null }))).toBeDefined();
  });
});

describe('changing a question', () => {
  test('saves it first where that was not done', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found: foundQuestion() }, { kind: 'add-tag', tag: 'licht' }, 1000);
    expect((await findSaved(library, foundQuestion()))?.reader.tags).toEqual(['licht']);
    expect(await countSaved(library)).toBe(1);
  });

  test('from two windows at once keeps the changes of both', async () => {
    const library = emptyLibrary();
    const other = openLibrary({ name: library.name });
    const { reader } = await saveQuestion(library, foundQuestion(), 1000);
    const target = { id: reader.id };
    await Promise.all([
      changeQuestion(library, target, { kind: 'note', text: 'begin', base: '' }, 1),
      changeQuestion(other, target, { kind: 'note', text: 'einde', base: '' }, 1),
      changeQuestion(library, target, { kind: 'add-tag', tag: 'een' }, 1),
      changeQuestion(other, target, { kind: 'add-tag', tag: 'twee' }, 1),
      changeQuestion(other, target, { kind: 'status', status: 'done' }, 1),
    ]);
    other.close();
    const stored = (await savedById(library, reader.id))?.reader;
    expect([stored?.tags.toSorted(), stored?.status]).toEqual([['een', 'twee'], 'done']);
    expect(stored?.note).toContain('begin');
    expect(stored?.note).toContain('einde');
  });

  test('leaves what was published alone', async () => {
    const library = emptyLibrary();
    const { published } = await saveQuestion(library, foundQuestion(), 1000);
    await changeQuestion(library, { found: answeredLater }, { kind: 'status', status: 'done' }, 2000);
    expect((await savedById(library, published.id))?.published).toEqual(published);
  });

  test('fails where there is no such question', async () => {
    const change = changeQuestion(emptyLibrary(), { id: 'none' }, { kind: 'status', status: 'done' }, 1000);
    await expect(change).rejects.toMatchObject({ name: 'StorageFailure', kind: 'unknown' });
  });
});

describe('a page that says something else than before', () => {
  test('is a new version, and what the reader made stays', async () => {
    const library = emptyLibrary();
    const { reader } = await changeQuestion(library, { found: foundQuestion() }, { kind: 'note', text: 'nota', base: '' }, 1000);
    expect(await noticeVersion(library, answeredLater, 2000)).toBe('new');
    const saved = await savedById(library, reader.id);
    expect(saved?.reader).toEqual(reader);
    expect(saved?.published).toMatchObject({ head: { title: answeredLater.title }, firstSeenAt: 1000, lastSeenAt: 2000 });
    expect((await versionsOf(library, reader.id)).map(({ seenAt }) => seenAt)).toEqual([1000, 2000]);
    expect((await currentVersion(library, reader.id))?.question.title).toBe(answeredLater.title);
  });

  test('that says what it said before is that version again', async () => {
    const library = emptyLibrary();
    const { published } = await saveQuestion(library, foundQuestion(), 1000);
    await noticeVersion(library, answeredLater, 2000);
    expect(await noticeVersion(library, foundQuestion(), 3000)).toBe('new');
    expect(await noticeVersion(library, foundQuestion(), 4000)).toBe('same');
    expect(await versionsOf(library, published.id)).toHaveLength(2);
    expect((await currentVersion(library, published.id))?.id).toBe(published.versionId);
  });

  test.each([false, true])('is not kept where the question is not in the library (removed: %s)', async (removed) => {
    const library = emptyLibrary();
    if (removed) await removeQuestion(library, (await saveQuestion(library, foundQuestion(), 1)).reader.id, 2);
    expect(await noticeVersion(library, answeredLater, 2000)).toBe('unknown');
    expect(await library.versions.count()).toBe(removed ? 1 : 0);
  });
});

describe('what is in the library', () => {
  async function threeQuestions() {
    const library = emptyLibrary();
    const ids: string[] = [];
    for (const number of [1, 2, 3]) {
      const target = { found: numberedQuestion(number) };
      const { reader } = await changeQuestion(library, target, { kind: 'add-tag', tag: 'alle' }, number * 1000);
      ids.push(reader.id);
    }
    const [first = '', second = '', third = ''] = ids;
    await changeQuestion(library, { id: second }, { kind: 'add-tag', tag: 'twee' }, 9000);
    return { library, first, second, third };
  }

  const titles = async (library: Parameters<typeof listSaved>[0]) =>
    (await listSaved(library)).map(({ published }) => published.head.title?.slice(-1));

  test('stands with the newest saved first', async () => {
    const { library } = await threeQuestions();
    expect(await titles(library)).toEqual(['3', '2', '1']);
  });

  test('is without what was removed, until that is restored', async () => {
    const { library, second } = await threeQuestions();
    await removeQuestion(library, second, 9500);
    expect(await titles(library)).toEqual(['3', '1']);
    expect(await countSaved(library)).toBe(2);
    expect(await allTags(library)).toEqual([{ tag: 'alle', count: 2 }]);
    await restoreQuestion(library, second, 3);
    expect(await titles(library)).toEqual(['3', '2', '1']);
    expect(await countSaved(library)).toBe(3);
    expect(await allTags(library)).toEqual([
      { tag: 'alle', count: 3 },
      { tag: 'twee', count: 1 },
    ]);
  });

  test('is forgotten for good only where it was removed long enough ago', async () => {
    const { library, first, second, third } = await threeQuestions();
    await removeQuestion(library, first, 100);
    await removeQuestion(library, second, 200);
    expect(await purgeRemoved(library, 200)).toBe(1);
    expect(await savedById(library, first)).toBeUndefined();
    expect(await versionsOf(library, first)).toEqual([]);
    expect(await versionsOf(library, second)).toHaveLength(1);
    expect(await savedById(library, third)).toBeDefined();
  });
});
