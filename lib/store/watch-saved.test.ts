import { expect, onTestFinished, test, vi } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import type { SavedQuestion } from '../questions/saved-question';
import { applyPlan, exportLibrary, importPlan } from './backup';
import type { Library } from './library';
import {
  changeQuestion,
  listSaved,
  noticeVersion,
  purgeRemoved,
  removeQuestion,
  restoreQuestion,
  saveQuestion,
  saveQuestions,
} from './questions';
import { watchSaved } from './watch-saved';

function watching(library: Library) {
  const onValue = vi.fn<(saved: SavedQuestion[]) => void>();
  const onFailure = vi.fn();
  const stop = watchSaved(library, onValue, onFailure);
  onTestFinished(stop);
  return { onValue, onFailure, stop, latest: () => onValue.mock.lastCall?.[0] };
}

test('the watched list is what the library holds, after every kind of change', async () => {
  const library = emptyLibrary();
  const { latest } = watching(library);
  const isUpToDate = () => vi.waitFor(async () => expect(latest()).toEqual(await listSaved(library)));
  await isUpToDate();
  expect(latest()).toEqual([]);

  const { reader } = await saveQuestion(library, numberedQuestion(1), 1);
  await saveQuestion(library, numberedQuestion(2), 2);
  await isUpToDate();
  expect(latest()).toHaveLength(2);

  await changeQuestion(library, { id: reader.id }, { kind: 'note', text: 'nota', base: '' }, 3);
  await isUpToDate();
  await noticeVersion(library, { ...numberedQuestion(2), title: 'Anders' }, 4);
  await isUpToDate();
  expect(latest()?.map(({ published }) => published.head.title)).toEqual(['Anders', 'Vraag nummer 1']);

  await removeQuestion(library, reader.id, 5);
  await isUpToDate();
  expect(latest()).toHaveLength(1);
  await restoreQuestion(library, reader.id, 3);
  await isUpToDate();
  await removeQuestion(library, reader.id, 6);
  await purgeRemoved(library, 7);
  await isUpToDate();
  expect(latest()).toHaveLength(1);

  const other = emptyLibrary();
  for (let number = 10; number < 300; number += 1) await saveQuestion(other, numberedQuestion(number), number);
  await applyPlan(library, await importPlan(library, await exportLibrary(other)), 5);
  await isUpToDate();
  expect(latest()).toHaveLength(291);
}, 30_000);

test('a question that has not changed stays the very same object', async () => {
  const library = emptyLibrary();
  const { reader } = await saveQuestion(library, numberedQuestion(1), 1);
  await saveQuestion(library, numberedQuestion(2), 2);
  const { latest } = watching(library);
  await vi.waitFor(() => expect(latest()).toHaveLength(2));
  const [unchanged, changed] = latest() ?? [];
  await changeQuestion(library, { id: reader.id }, { kind: 'status', status: 'done' }, 3);
  await vi.waitFor(() => expect(latest()?.[1]?.reader.status).toBe('done'));
  expect(latest()?.[0]).toBe(unchanged);
  expect(latest()?.[1]).not.toBe(changed);
});

test('a change of another library is no matter', async () => {
  const [library, other] = [emptyLibrary(), emptyLibrary()];
  // The making of a database is a change of its own.
  await Promise.all([library.open(), other.open()]);
  const mine = watching(library);
  const theirs = watching(other);
  await vi.waitFor(() => expect([mine.latest(), theirs.latest()]).toEqual([[], []]));
  await saveQuestion(other, foundQuestion(), 1);
  await vi.waitFor(() => expect(theirs.latest()).toHaveLength(1));
  expect(mine.onValue).toHaveBeenCalledTimes(1);
});

test('a library that cannot be read says so', async () => {
  const library = emptyLibrary();
  library.close();
  const { onValue, onFailure } = watching(library);
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ kind: 'outdated' })));
  expect(onValue).not.toHaveBeenCalled();
});

test('an answer that is under way at the end of watching does not come any more', async () => {
  const library = emptyLibrary();
  const stopped = watching(library);
  const other = watching(library);
  stopped.stop();
  await vi.waitFor(() => expect(other.latest()).toEqual([]));
  expect(stopped.onValue).not.toHaveBeenCalled();
});

test('what was purged together with many others is gone', async () => {
  const library = emptyLibrary();
  const many = Array.from({ length: 209 }, (_, index) => numberedQuestion(index + 1));
  await saveQuestion(library, numberedQuestion(0), 0);
  await saveQuestions(library, many, 1);
  const { latest } = watching(library);
  await vi.waitFor(() => expect(latest()).toHaveLength(210));
  await library.reader.where('savedAt').above(0).delete();
  await vi.waitFor(() => expect(latest()).toHaveLength(1));
});

test('nothing more comes after the end of watching', async () => {
  const library = emptyLibrary();
  await library.open();
  const stopped = watching(library);
  const other = watching(library);
  await vi.waitFor(() => expect(stopped.latest()).toEqual([]));
  stopped.stop();
  await saveQuestion(library, foundQuestion(), 1);
  await vi.waitFor(() => expect(other.latest()).toHaveLength(1));
  expect(stopped.onValue).toHaveBeenCalledTimes(1);
});
