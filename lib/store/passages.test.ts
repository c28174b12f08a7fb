import { describe, expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import type { Finding } from '../questions/passage';
import type { Library } from './library';
import {
  changePassage,
  findingsOf,
  joinPassages,
  markPassage,
  noteFindings,
  passageById,
  passagesFor,
  passagesOfPage,
  passagesOfQuestion,
  removePassage,
  restorePassage,
  splitPassage,
} from './passages';
import { allTags, changeQuestion, currentVersion, findSaved, purgeRemoved, removeQuestion, saveQuestion, versionsOf } from './questions';

const found = foundQuestion();
const address = 'https://raad.voorbeeldstad.example/agendapunten/4711?tab=2';
const PAGE = { address: 'https://raad.voorbeeldstad.example/over?utm_source=x#top', title: 'Over de raad' };

const mark = (library: Library, exact: string, now = 1) => markPassage(library, { found, address }, anchorOf(exact), NO_ACTS, now);
const markLoose = (library: Library, exact: string) => markPassage(library, { page: PAGE }, anchorOf(exact, { part: null }), NO_ACTS, 1);

describe('marking', () => {
  test('saves the question, and points at the version that the page shows', async () => {
    const library = emptyLibrary();
    const passage = await markPassage(
      library,
      { found, address },
      anchorOf('maart'),
      { tags: ['licht'], answers: ['1'], commitment: true },
      5,
    );
    const saved = await findSaved(library, found);
    const version = await currentVersion(library, saved?.published.id ?? '');
    expect(saved?.reader).toMatchObject({ savedAt: 5, removedAt: null });
    expect(passage).toMatchObject({ questionId: saved?.published.id, page: null, tags: ['licht'], answers: ['1'], commitment: true });
    expect(passage.anchors).toEqual([{ ...anchorOf('maart'), versionId: version?.id }]);
    expect(version?.address).toBe(address);
    expect(await passageById(library, passage.id)).toEqual(passage);
  });

  test('a text that is no version yet makes it one', async () => {
    const library = emptyLibrary();
    const { published } = await saveQuestion(library, found, 1);
    const corrected = foundQuestion({ title: 'Kapotte verlichting (aangevuld)' });
    const passage = await markPassage(library, { found: corrected, address }, anchorOf('maart'), NO_ACTS, 2);
    const versions = await versionsOf(library, published.id);
    expect(versions).toHaveLength(2);
    expect(passage.anchors[0]?.versionId).toBe(versions[1]?.id);
  });

  test('brings a removed question back', async () => {
    const library = emptyLibrary();
    const { published } = await saveQuestion(library, found, 1);
    await removeQuestion(library, published.id, 2);
    await mark(library, 'maart', 3);
    expect((await findSaved(library, found))?.reader.removedAt).toBeNull();
  });

  test('works beside every question, by the address that the page always has', async () => {
    const library = emptyLibrary();
    const passage = await markLoose(library, 'de raad');
    expect(passage).toMatchObject({
      questionId: null,
      page: { address: 'https://raad.voorbeeldstad.example/over', title: 'Over de raad' },
    });
    expect(await passagesOfPage(library, 'https://raad.voorbeeldstad.example/over#elders')).toEqual([passage]);
    expect(await library.reader.count()).toBe(0);
  });
});

test('a page is told its passages, each with the place of its question, and the loose ones', async () => {
  const library = emptyLibrary();
  const other = numberedQuestion(2);
  const one = await mark(library, 'een', 1);
  const two = await markPassage(library, { found: other, address }, anchorOf('twee'), NO_ACTS, 2);
  const gone = await mark(library, 'weg', 3);
  await removePassage(library, gone.id, 4);
  const loose = await markLoose(library, 'los');
  const told = await passagesFor(library, [numberedQuestion(9), other, found], PAGE.address);
  expect(told).toEqual([
    { passage: loose, question: null },
    { passage: two, question: 1 },
    { passage: one, question: 2 },
  ]);
  await removeQuestion(library, two.questionId ?? '', 5);
  expect((await passagesFor(library, [other], address)).length).toBe(0);
});

describe('a passage', () => {
  test('is changed one thing at a time, on top of what is stored', async () => {
    const library = emptyLibrary();
    const { id } = await mark(library, 'maart');
    await changePassage(library, id, { kind: 'note', text: 'navragen', base: '' }, 2);
    await changePassage(library, id, { kind: 'add-tag', tag: 'belofte' }, 2);
    expect(await passageById(library, id)).toMatchObject({ note: 'navragen', tags: ['belofte'] });
    await expect(changePassage(library, 'none', { kind: 'commitment', yes: true }, 2)).rejects.toMatchObject({ name: 'StorageFailure' });
  });

  test('that is removed can be restored', async () => {
    const library = emptyLibrary();
    const { id, questionId } = await mark(library, 'maart');
    await removePassage(library, id, 2);
    expect(await passagesOfQuestion(library, questionId ?? '')).toEqual([]);
    await restorePassage(library, id, 3);
    expect(await passagesOfQuestion(library, questionId ?? '')).toHaveLength(1);
  });

  test('stays with its question when that is removed, and goes for good with it', async () => {
    const library = emptyLibrary();
    const { id, questionId } = await mark(library, 'maart');
    await noteFindings(library, [finding(id)]);
    await removeQuestion(library, questionId ?? '', 2);
    expect(await passageById(library, id)).toMatchObject({ removedAt: null });
    expect(await purgeRemoved(library, 3)).toBe(1);
    expect(await passageById(library, id)).toBeUndefined();
    expect(await library.findings.count()).toBe(0);
  });

  test('brings its removed question back when it is changed', async () => {
    const library = emptyLibrary();
    const { id, questionId } = await mark(library, 'maart');
    await removeQuestion(library, questionId ?? '', 2);
    await changePassage(library, id, { kind: 'add-tag', tag: 'toezegging' }, 3);
    expect((await findSaved(library, found))?.reader.removedAt).toBeNull();
  });

  test('that was removed is purged in its time, and its question is not', async () => {
    const library = emptyLibrary();
    const [gone, kept] = [await mark(library, 'een'), await mark(library, 'twee')];
    await removePassage(library, gone.id, 2);
    await purgeRemoved(library, 3);
    expect(await passagesOfQuestion(library, kept.questionId ?? '')).toEqual([kept]);
    expect(await passageById(library, gone.id)).toBeUndefined();
  });

  test('can be cut in two and joined again', async () => {
    const library = emptyLibrary();
    const before = await mark(library, 'eind maart');
    await changePassage(library, before.id, { kind: 'note', text: 'eerst', base: '' }, 2);
    const [first, second] = await splitPassage(library, before.id, [anchorOf('eind'), anchorOf('maart')], 3);
    expect(second.anchors[0]?.versionId).toBe(before.anchors[0]?.versionId);
    await changePassage(library, second.id, { kind: 'note', text: 'daarna', base: '' }, 4);
    const joined = await joinPassages(library, [first.id, second.id], anchorOf('eind maart'), 5);
    expect(joined).toMatchObject({ id: before.id, note: 'eerst\n\ndaarna' });
    expect((await passagesOfQuestion(library, before.questionId ?? '')).map(({ id }) => id)).toEqual([before.id]);
  });

  test('gets new edges, halves and a whole in the version that the page shows by then', async () => {
    const library = emptyLibrary();
    const { id, anchors } = await mark(library, 'eind maart');
    const { published } = await saveQuestion(library, foundQuestion({ title: 'Kapotte verlichting (aangevuld)' }), 2);
    expect(published.versionId).not.toBe(anchors[0]?.versionId);
    const attached = await changePassage(library, id, { kind: 'attach', anchor: anchorOf('begin april') }, 3);
    const [first, second] = await splitPassage(library, id, [anchorOf('begin'), anchorOf('april')], 4);
    const joined = await joinPassages(library, [id, second.id], anchorOf('begin april'), 5);
    for (const passage of [attached, first, second, joined]) expect(passage.anchors.at(-1)?.versionId).toBe(published.versionId);
    const loose = await markLoose(library, 'los');
    const moved = await changePassage(library, loose.id, { kind: 'attach', anchor: anchorOf('losser', { part: null }) }, 6);
    expect(moved.anchors.at(-1)?.versionId).toBeNull();
  });

  test('is not joined with one that stands elsewhere', async () => {
    const library = emptyLibrary();
    const [one, loose] = [await mark(library, 'een'), await markLoose(library, 'los')];
    await expect(joinPassages(library, [one.id, loose.id], anchorOf('x'), 2)).rejects.toMatchObject({ name: 'StorageFailure' });
    expect(await passageById(library, loose.id)).toEqual(loose);
  });
});

test('the tags of passages are offered with those of questions', async () => {
  const library = emptyLibrary();
  await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 1);
  const { id } = await markPassage(library, { found, address }, anchorOf('een'), { ...NO_ACTS, tags: ['licht', 'belofte'] }, 2);
  await markPassage(library, { found, address }, anchorOf('twee'), { ...NO_ACTS, tags: ['licht'] }, 3);
  const all = [
    { tag: 'licht', count: 3 },
    { tag: 'belofte', count: 1 },
  ];
  expect(await allTags(library)).toEqual(all);
  await removePassage(library, id, 4);
  expect(await allTags(library)).toEqual([{ tag: 'licht', count: 2 }]);
});

const finding = (passageId: string, changes: Partial<Finding> = {}): Finding => ({
  passageId,
  state: 'exact',
  text: 'maart',
  versionId: null,
  foundAt: 1,
  ...changes,
});

test('what was found of passages is kept, once for each, and of no other', async () => {
  const library = emptyLibrary();
  const { id } = await mark(library, 'maart');
  await noteFindings(library, [finding(id), finding('none')]);
  await noteFindings(library, [finding(id, { foundAt: 2 })]);
  expect([...(await findingsOf(library, [id, 'none']))]).toEqual([[id, finding(id)]]);
  await noteFindings(library, [finding(id, { state: 'lost', text: null, foundAt: 3 })]);
  expect((await findingsOf(library, [id])).get(id)).toMatchObject({ state: 'lost', foundAt: 3 });
});
