import { expect, onTestFinished, test, vi } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import { StorageFailure } from './failures';
import { allTags, changeQuestion, countSaved, removeQuestion, saveQuestion } from './questions';
import { watch } from './watch';

function watching<T>(query: () => Promise<T>) {
  const onValue = vi.fn<(value: T) => void>();
  const onFailure = vi.fn<(failure: StorageFailure) => void>();
  const stop = watch(query, onValue, onFailure);
  onTestFinished(stop);
  return { onValue, onFailure, stop };
}

test('a watched query answers at once and again after every change', async () => {
  const library = emptyLibrary();
  const { onValue } = watching(() => countSaved(library));
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(0));
  const { reader } = await saveQuestion(library, foundQuestion(), 1);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(1));
  await removeQuestion(library, reader.id, 2);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(0));
});

test('a note that is being typed does not count the tags again', async () => {
  const library = emptyLibrary();
  const query = vi.fn(() => allTags(library));
  const { reader } = await saveQuestion(library, foundQuestion(), 1);
  const notes = watching(() => library.reader.toArray());
  const { onValue } = watching(query);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith([]));
  const asked = query.mock.calls.length;
  await changeQuestion(library, { id: reader.id }, { kind: 'note', text: 'nota', base: '' }, 2);
  await vi.waitFor(() => expect(notes.onValue).toHaveBeenLastCalledWith([expect.objectContaining({ note: 'nota' })]));
  expect(query).toHaveBeenCalledTimes(asked);
  await changeQuestion(library, { id: reader.id }, { kind: 'add-tag', tag: 'licht' }, 3);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith([{ tag: 'licht', count: 1 }]));
});

test('a query of several steps is asked again after a change that touches any of them', async () => {
  const library = emptyLibrary();
  const { reader } = await saveQuestion(library, foundQuestion(), 1);
  const inSteps = async () => [await null, await countSaved(library), (await allTags(library)).length];
  const { onValue } = watching(() => inSteps());
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith([null, 1, 0]));
  await changeQuestion(library, { id: reader.id }, { kind: 'add-tag', tag: 'licht' }, 2);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith([null, 1, 1]));
});

test('a query that fails is named, and goes on when the library changes', async () => {
  const library = emptyLibrary();
  await saveQuestion(library, numberedQuestion(1), 1);
  let isBroken = true;
  const { onValue, onFailure } = watching(async () => {
    const count = await countSaved(library);
    if (isBroken) throw new DOMException('gone', 'UnknownError');
    return count;
  });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ kind: 'unavailable' })));
  isBroken = false;
  await saveQuestion(library, numberedQuestion(2), 2);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(2));
});

test('a watched query of a library that was closed says so', async () => {
  const library = emptyLibrary();
  library.close();
  const { onFailure } = watching(() => countSaved(library));
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ kind: 'outdated' })));
  expect(onFailure.mock.calls[0]?.[0]).toBeInstanceOf(StorageFailure);
});

test('nothing more comes after the end of watching', async () => {
  const library = emptyLibrary();
  const { onValue, stop } = watching(() => countSaved(library));
  const other = watching(() => countSaved(library));
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(0));
  stop();
  await saveQuestion(library, foundQuestion(), 1);
  await vi.waitFor(() => expect(other.onValue).toHaveBeenLastCalledWith(1));
  expect(onValue).toHaveBeenCalledTimes(1);
});
