import { expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import { identitiesOf } from '../questions/identity';
import { dropLeftover, keepLeftover, leftoverOf, takeUpLeftovers } from './leftover-notes';
import { changeQuestion, savedById, saveQuestion } from './questions';

/** A storage as a window has it. */
function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

const found = foundQuestion();
const identities = identitiesOf(found);

test('what a window left behind goes into the note of its question, and is forgotten', async () => {
  const library = emptyLibrary();
  const storage = memoryStorage();
  const { reader } = await changeQuestion(library, { found }, { kind: 'note', text: 'Alles wat', base: '' }, 1);
  keepLeftover(storage, { identities, text: 'Alles wat ik typ, blijft.', base: '' });
  await takeUpLeftovers(library, storage, 2);
  expect((await savedById(library, reader.id))?.reader.note).toBe('Alles wat ik typ, blijft.');
  expect(storage.length).toBe(0);
});

test('what belongs to no saved question waits until that question is opened', async () => {
  const storage = memoryStorage();
  keepLeftover(storage, { identities, text: 'n', base: '' });
  await takeUpLeftovers(emptyLibrary(), storage, 1);
  expect(leftoverOf(storage, identities)).toEqual({ identities, text: 'n', base: '' });
});

test('several are taken up, each by its own question', async () => {
  const library = emptyLibrary();
  const storage = memoryStorage();
  const questions = [numberedQuestion(1), numberedQuestion(2)];
  const saved = [];
  for (const question of questions) saved.push(await saveQuestion(library, question, 1));
  for (const [index, question] of questions.entries())
    keepLeftover(storage, { identities: identitiesOf(question), text: `noot ${index}`, base: '' });
  await takeUpLeftovers(library, storage, 2);
  for (const [index, { reader }] of saved.entries()) expect((await savedById(library, reader.id))?.reader.note).toBe(`noot ${index}`);
});

test('a window only forgets what it kept itself', () => {
  const storage = memoryStorage();
  keepLeftover(storage, { identities, text: 'van het andere venster', base: '' });
  dropLeftover(storage, identities, 'van mij');
  expect(leftoverOf(storage, identities)?.text).toBe('van het andere venster');
  dropLeftover(storage, identities, 'van het andere venster');
  expect(leftoverOf(storage, identities)).toBeNull();
});

test.each(['{', '7', 'null', '{"identities":1}'])('nonsense in the storage (%s) is passed over', async (json) => {
  const storage = memoryStorage();
  storage.setItem(`typed-note:${identities[0]}`, json);
  expect(leftoverOf(storage, identities)).toBeNull();
  await takeUpLeftovers(emptyLibrary(), storage, 1);
});

test('a window without storage goes on without it', async () => {
  keepLeftover(null, { identities, text: 'n', base: '' });
  expect(leftoverOf(null, identities)).toBeNull();
  await takeUpLeftovers(emptyLibrary(), null, 1);
});
