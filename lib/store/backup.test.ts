import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryContents } from '../../tests/store/arbitrary-records';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import type { LibraryRecord } from '../questions/saved-question';
import { applyPlan, exportLibrary, importPlan } from './backup';
import { markPassage, passageById, passagesOfPage, passagesOfQuestion, removePassage } from './passages';
import { allRecords, changeQuestion, countSaved, removeQuestion, savedById, saveQuestion } from './questions';
import { isCancelled } from './whole-library';

const byId = (records: readonly LibraryRecord[]) => records.toSorted((a, b) => (a.published.id < b.published.id ? -1 : 1));

const byOwnId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test('whatever a library holds comes back from its records', async () => {
  await fc.assert(
    fc.asyncProperty(libraryContents('a'), async (contents) => {
      const library = emptyLibrary();
      await applyPlan(library, await importPlan(library, contents), 5);
      expect(byId(await allRecords(library))).toEqual(byId(contents.questions));
      expect(await library.passages.filter(({ page }) => page !== null).toArray()).toEqual(contents.loose.toSorted(byOwnId));
      expect(await importPlan(library, contents)).toMatchObject({ records: [], passages: [] });
    }),
    { numRuns: 30 },
  );
});

test('what was removed is not exported', async () => {
  const library = emptyLibrary();
  const { reader } = await saveQuestion(library, numberedQuestion(1), 1);
  await saveQuestion(library, numberedQuestion(2), 2);
  await removeQuestion(library, reader.id, 3);
  expect((await exportLibrary(library)).questions.map(({ published }) => published.head.title)).toEqual(['Vraag nummer 2']);
});

test('passages go out with their question and beside it, and what was removed of them does not', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  const target = { found: foundQuestion(), address: foundQuestion().address };
  const kept = await markPassage(source, target, anchorOf('maart'), { ...NO_ACTS, tags: ['belofte'] }, 1);
  const gone = await markPassage(source, target, anchorOf('weg'), NO_ACTS, 2);
  await removePassage(source, gone.id, 3);
  const loose = await markPassage(source, { page: { address: 'https://x.example/', title: 'X' } }, anchorOf('los'), NO_ACTS, 4);
  await applyPlan(library, await importPlan(library, await exportLibrary(source)), 5);
  expect(await passagesOfQuestion(library, kept.questionId ?? '')).toEqual([kept]);
  expect(await passagesOfPage(library, 'https://x.example/')).toEqual([loose]);
  expect(await passageById(library, gone.id)).toBeUndefined();
});

test('planning an import changes nothing', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await saveQuestion(source, foundQuestion(), 1);
  const plan = await importPlan(library, await exportLibrary(source));
  expect(plan.counts.added).toBe(1);
  expect(await countSaved(library)).toBe(0);
});

test('what is typed between the plan and the import is kept', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await changeQuestion(source, { found: foundQuestion() }, { kind: 'note', text: 'uit het bestand', base: '' }, 1);
  const { reader } = await saveQuestion(library, foundQuestion(), 1);
  const plan = await importPlan(library, await exportLibrary(source));
  await changeQuestion(library, { id: reader.id }, { kind: 'note', text: 'net getypt', base: '' }, 2);
  const done = await applyPlan(library, plan, 5);
  expect(done.counts.joinedNotes).toBe(1);
  expect((await savedById(library, reader.id))?.reader.note).toBe('net getypt\n\nuit het bestand');
});

test('an import that fails halfway changes nothing', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await saveQuestion(source, numberedQuestion(1), 1);
  await saveQuestion(source, numberedQuestion(2), 2);
  const plan = await importPlan(library, await exportLibrary(source));
  library.reader.hook('creating', (_key, reader) => {
    if (reader.savedAt === 2) throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(applyPlan(library, plan, 5)).rejects.toMatchObject({ kind: 'full' });
  expect(await Promise.all([library.published.count(), library.versions.count(), library.reader.count()])).toEqual([0, 0, 0]);
});

test('an import that is called off changes nothing, and tells how far it is', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await saveQuestion(source, numberedQuestion(1), 1);
  const plan = await importPlan(library, await exportLibrary(source));
  const stop = new AbortController();
  const told: [number, number][] = [];
  const onProgress = (done: number, total: number) => {
    told.push([done, total]);
    if (done === total) stop.abort();
  };
  await expect(applyPlan(library, plan, 9, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toSatisfy(isCancelled);
  expect(await Promise.all([library.published.count(), library.versions.count(), library.reader.count()])).toEqual([0, 0, 0]);
  await applyPlan(library, plan, 9, { onProgress });
  expect(told.at(-1)).toEqual([3, 3]);
});

test('what a person chose where two sides disagree is carried out', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await changeQuestion(source, { found: foundQuestion() }, { kind: 'note', text: 'hun', base: '' }, 1);
  const { reader } = await changeQuestion(library, { found: foundQuestion() }, { kind: 'note', text: 'mijn', base: '' }, 1);
  const contents = await exportLibrary(source);
  const { conflicts } = await importPlan(library, contents);
  expect(conflicts.map(({ field }) => field)).toEqual(['note']);
  await applyPlan(library, await importPlan(library, contents, { all: null, each: { [conflicts[0]?.key ?? '']: 'theirs' } }), 9);
  expect((await savedById(library, reader.id))?.reader.note).toBe('hun');
});
