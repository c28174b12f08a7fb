import { expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { numberedQuestion } from '../../tests/store/sample-questions';
import { identitiesOf } from '../questions/identity';
import { countInLibrary } from './count-in-library';
import { removeQuestion, saveQuestion } from './questions';

const [one, two, three] = [1, 2, 3].map((number) => identitiesOf(numberedQuestion(number))) as [string[], string[], string[]];

test('counts the questions that are saved, and neither what is not nor what was removed', async () => {
  const library = emptyLibrary();
  await saveQuestion(library, numberedQuestion(1), 1);
  const removed = await saveQuestion(library, numberedQuestion(2), 2);
  expect(await countInLibrary(library, [one, two, three])).toBe(2);
  await removeQuestion(library, removed.reader.id, 3);
  expect(await countInLibrary(library, [one, two, three])).toBe(1);
});

test('counts nothing where the page holds nothing', async () => {
  expect(await countInLibrary(emptyLibrary(), [])).toBe(0);
});
