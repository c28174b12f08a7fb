import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryRecords } from '../../tests/store/arbitrary-records';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import type { LibraryRecord } from '../questions/saved-question';
import { applyPlan, exportLibrary, importPlan } from './backup';
import { allRecords, changeQuestion, countSaved, removeQuestion, savedById, saveQuestion } from './questions';

const byId = (records: LibraryRecord[]) => records.toSorted((a, b) => (a.published.id < b.published.id ? -1 : 1));

test('whatever a library holds comes back from its records', async () => {
  await fc.assert(
    fc.asyncProperty(libraryRecords('a'), async (questions) => {
      const library = emptyLibrary();
      await applyPlan(library, await importPlan(library, { questions }), 5);
      expect(byId(await allRecords(library))).toEqual(byId(questions));
      expect((await importPlan(library, { questions })).records).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('what was removed is not exported', async () => {
  const library = emptyLibrary();
  const { reader } = await saveQuestion(library, numberedQuestion(1), 1);
  await saveQuestion(library, numberedQuestion(2), 2);
  await removeQuestion(library, reader.id, 3);
  expect((await exportLibrary(library)).map(({ published }) => published.head.title)).toEqual(['Vraag nummer 2']);
});

test('planning an import changes nothing', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await saveQuestion(source, foundQuestion(), 1);
  const plan = await importPlan(library, { questions: await exportLibrary(source) });
  expect(plan.counts.added).toBe(1);
  expect(await countSaved(library)).toBe(0);
});

test('what is typed between the plan and the import is kept', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await changeQuestion(source, { found: foundQuestion() }, { kind: 'note', text: 'uit het bestand', base: '' }, 1);
  const { reader } = await saveQuestion(library, foundQuestion(), 1);
  const plan = await importPlan(library, { questions: await exportLibrary(source) });
  await changeQuestion(library, { id: reader.id }, { kind: 'note', text: 'net getypt', base: '' }, 2);
  const done = await applyPlan(library, plan, 5);
  expect(done.counts.joinedNotes).toBe(1);
  expect((await savedById(library, reader.id))?.reader.note).toBe('net getypt\n\nuit het bestand');
});

test('an import that fails halfway changes nothing', async () => {
  const [source, library] = [emptyLibrary(), emptyLibrary()];
  await saveQuestion(source, numberedQuestion(1), 1);
  await saveQuestion(source, numberedQuestion(2), 2);
  const plan = await importPlan(library, { questions: await exportLibrary(source) });
  library.reader.hook('creating', (_key, reader) => {
    if (reader.savedAt === 2) throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(applyPlan(library, plan, 5)).rejects.toMatchObject({ kind: 'full' });
  expect(await Promise.all([library.published.count(), library.versions.count(), library.reader.count()])).toEqual([0, 0, 0]);
});
