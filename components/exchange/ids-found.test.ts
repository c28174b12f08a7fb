import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { markPassage } from '../../lib/store/passages';
import { removeQuestion, saveQuestion } from '../../lib/store/questions';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { numberedQuestion } from '../../tests/store/sample-questions';
import { idsFound } from './ids-found';

const { signal } = new AbortController();

test('a query gives the ids of all questions, or of all passages, that it finds', async () => {
  const library = emptyLibrary();
  const first = await saveQuestion(library, numberedQuestion(11), 1);
  const second = await saveQuestion(library, numberedQuestion(22), 2);
  const removed = await saveQuestion(library, numberedQuestion(33), 3);
  await removeQuestion(library, removed.published.id, 4);
  const found = numberedQuestion(11);
  const passage = await markPassage(library, { found, address: found.address }, anchorOf('De herstelling'), NO_ACTS, 5);
  expect([...(await idsFound(library, '"nummer 11"', 'questions', signal))]).toEqual([first.published.id]);
  expect((await idsFound(library, 'vraag', 'questions', signal)).size).toBe(2);
  expect([...(await idsFound(library, 'herstelling', 'passages', signal))]).toEqual([passage.id]);
  expect([...(await idsFound(library, '"nummer 22"', 'questions', signal))]).toEqual([second.published.id]);
});

test('being called off ends the search', async () => {
  await expect(idsFound(emptyLibrary(), 'x', 'questions', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
});
