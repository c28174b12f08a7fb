import { expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import { identitiesOf } from '../questions/identity';
import { dropLeftover, keepLeftover, leftoversOf, passageName, takeUpLeftovers, withLeftover } from './leftover-notes';
import { changePassage, markPassage, passageById } from './passages';
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
const leftover = (text: string, base = '', sent: string | null = null) => ({ identities, text, base, sent });

test('what a window left behind goes into the note of its question, and is forgotten', async () => {
  const library = emptyLibrary();
  const storage = memoryStorage();
  const { reader } = await changeQuestion(library, { found }, { kind: 'note', text: 'Alles wat', base: '' }, 1);
  keepLeftover(storage, 'popup', leftover('Alles wat ik typ, blijft.', '', 'Alles wat'));
  await takeUpLeftovers(library, storage, 2);
  expect((await savedById(library, reader.id))?.reader.note).toBe('Alles wat ik typ, blijft.');
  expect(storage.length).toBe(0);
});

test('what a window left behind at a passage goes into its note; where the passage is gone, it stays', async () => {
  const library = emptyLibrary();
  const storage = memoryStorage();
  const { id } = await markPassage(library, { found, address: found.address }, anchorOf('maart'), NO_ACTS, 1);
  await changePassage(library, id, { kind: 'note', text: 'Navr', base: '' }, 2);
  keepLeftover(storage, 'popup', { ...leftover('Navragen.', '', 'Navr'), identities: [passageName(id)] });
  keepLeftover(storage, 'panel', { ...leftover('Nergens.'), identities: [passageName('none')] });
  await takeUpLeftovers(library, storage, 3);
  expect((await passageById(library, id))?.note).toBe('Navragen.');
  expect(leftoversOf(storage, [passageName(id)])).toEqual([]);
  expect(leftoversOf(storage, [passageName('none')])).toHaveLength(1);
});

test('what was corrected after the last write is not doubled', () => {
  expect(withLeftover('hellp', leftover('hello', '', 'hellp'))).toBe('hello');
  expect(withLeftover('', leftover('hello', '', 'hellp'))).toBe('hello');
});

test('what was typed elsewhere in the meantime stays', () => {
  expect(withLeftover('oud, van elders', leftover('oud en nieuw', 'oud'))).toBe('oud en nieuw, van elders');
});

test('what belongs to no saved question waits until that question is opened', async () => {
  const storage = memoryStorage();
  keepLeftover(storage, 'popup', leftover('n'));
  await takeUpLeftovers(emptyLibrary(), storage, 1);
  expect(leftoversOf(storage, identities)).toEqual([['popup', leftover('n')]]);
});

test('several are taken up, each by its own question', async () => {
  const library = emptyLibrary();
  const storage = memoryStorage();
  const questions = [numberedQuestion(1), numberedQuestion(2)];
  const saved = [];
  for (const question of questions) saved.push(await saveQuestion(library, question, 1));
  for (const [index, question] of questions.entries()) {
    keepLeftover(storage, `editor ${index}`, { ...leftover(`noot ${index}`), identities: identitiesOf(question) });
  }
  await takeUpLeftovers(library, storage, 2);
  for (const [index, { reader }] of saved.entries()) expect((await savedById(library, reader.id))?.reader.note).toBe(`noot ${index}`);
});

test('what one editor keeps does not take the place of what another left behind', () => {
  const storage = memoryStorage();
  keepLeftover(storage, 'popup', leftover('van het andere venster'));
  keepLeftover(storage, 'library', leftover('van hier'));
  dropLeftover(storage, 'library');
  expect(leftoversOf(storage, identities)).toEqual([['popup', leftover('van het andere venster')]]);
});

test.each(['{', '7', 'null', '{"identities":1}', '{"identities":[1],"text":"","base":""}'])(
  'nonsense in the storage (%s) is passed over',
  async (json) => {
    const storage = memoryStorage();
    storage.setItem('typed-note:popup', json);
    expect(leftoversOf(storage, identities)).toEqual([]);
    await takeUpLeftovers(emptyLibrary(), storage, 1);
  },
);

test('a window without storage goes on without it', async () => {
  keepLeftover(null, 'popup', leftover('n'));
  expect(leftoversOf(null, identities)).toEqual([]);
  await takeUpLeftovers(emptyLibrary(), null, 1);
});
