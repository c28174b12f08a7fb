import { expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion } from '../../tests/store/sample-questions';
import { offeredTags } from './offered-tags';
import { changePassage, markPassage, noteFindings, removePassage, restorePassage } from './passages';
import { changeQuestion, saveQuestion } from './questions';

const found = foundQuestion();
const names = async (library: Parameters<typeof offeredTags>[0]) => (await offeredTags(library)).map(({ tag }) => tag);

test('the tags that are offered are those in use, whatever was done last', async () => {
  const library = emptyLibrary();
  await expect.poll(() => names(library)).toEqual([]);
  await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 1);
  await expect.poll(() => names(library)).toEqual(['licht']);
  const target = { found, address: found.address };
  const { id } = await markPassage(library, target, anchorOf('een'), { ...NO_ACTS, tags: ['belofte'] }, 2);
  await expect.poll(() => names(library)).toEqual(['licht', 'belofte']);
  await removePassage(library, id, 3);
  await expect.poll(() => names(library)).toEqual(['licht']);
  await restorePassage(library, id, 4);
  await changePassage(library, id, { kind: 'add-tag', tag: 'straat' }, 5);
  await expect.poll(() => names(library)).toEqual(['licht', 'belofte', 'straat']);
  expect(await names(emptyLibrary())).toEqual([]);
});

test('they are not counted again for what has nothing to do with tags', async () => {
  const library = emptyLibrary();
  const target = { found, address: found.address };
  const { id } = await markPassage(library, target, anchorOf('een'), { ...NO_ACTS, tags: ['belofte'] }, 1);
  const counted = await offeredTags(library);
  await noteFindings(library, [{ passageId: id, state: 'exact', text: 'een', versionId: null, foundAt: 3 }]);
  await saveQuestion(library, found, 4);
  expect(await offeredTags(library)).toBe(counted);
});
