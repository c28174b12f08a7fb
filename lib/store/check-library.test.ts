import { expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import { checkLibrary, type LibraryFault } from './check-library';
import type { Library } from './library';
import { markPassage, noteFindings } from './passages';
import { removeQuestion, saveQuestion } from './questions';
import { undo } from './steps';

/** A library with two questions, a passage in the first with what was found of it, and a loose passage. */
async function fullLibrary() {
  const library = emptyLibrary();
  const found = foundQuestion();
  const passage = await markPassage(library, { found, address: found.address }, anchorOf('maart'), NO_ACTS, 1);
  await markPassage(library, { page: { address: 'https://raad.example/', title: 'Raad' } }, anchorOf('x', { part: null }), NO_ACTS, 2);
  await saveQuestion(library, numberedQuestion(1), 3);
  await noteFindings(library, [{ passageId: passage.id, state: 'exact', text: 'maart', versionId: null, foundAt: 1 }]);
  return { library, passage, questionId: passage.questionId ?? '' };
}

test('a library in which everything hangs together has no faults', async () => {
  const { library, questionId } = await fullLibrary();
  await removeQuestion(library, questionId, 4);
  expect(await checkLibrary(library)).toEqual([]);
});

test('a save that was undone is no fault', async () => {
  const library = emptyLibrary();
  await saveQuestion(library, foundQuestion(), 1);
  await undo(library, 2);
  expect(await library.reader.count()).toBe(0);
  expect(await library.published.count()).toBe(1);
  expect(await checkLibrary(library)).toEqual([]);
});

test.each<[LibraryFault['kind'][], (library: Library, ids: { question: string; passage: string }) => Promise<unknown>]>([
  [['reader-alone', 'version-alone', 'passage-alone'], (library, { question }) => library.published.delete(question)],
  [['current-missing', 'anchor-alone'], (library, { question }) => library.versions.where({ questionId: question }).delete()],
  [['finding-alone'], (library, { passage }) => library.passages.delete(passage)],
  [['passage-alone'], (library, { passage }) => library.passages.update(passage, { questionId: null })],
  [['step-broken', 'step-broken', 'step-broken'], (library) => library.stepRows.clear()],
])('%s is found', async (kinds, spoil) => {
  const { library, passage, questionId } = await fullLibrary();
  await spoil(library, { question: questionId, passage: passage.id });
  expect((await checkLibrary(library)).map(({ kind }) => kind)).toEqual(kinds);
});
