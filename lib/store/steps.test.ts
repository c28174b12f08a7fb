import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import type { FoundQuestion } from '../questions/question';
import { applyPlan, exportLibrary, importPlan } from './backup';
import { checkLibrary } from './check-library';
import { type Library, openLibrary } from './library';
import { changePassage, joinPassages, markPassage, noteFindings, removePassage, restorePassage, splitPassage } from './passages';
import { changeQuestion, findSaved, purgeRemoved, removeQuestion, restoreQuestion, saveQuestion, saveQuestions } from './questions';
import { nextSteps, redo, undo } from './steps';

const found = foundQuestion();
const MINUTE = 60_000;

const typeNote = async (library: Library, text: string, now: number, question: FoundQuestion = found) => {
  const base = (await findSaved(library, question))?.reader.note ?? '';
  return changeQuestion(library, { found: question }, { kind: 'note', text, base }, now);
};

const noteOf = async (library: Library, question: FoundQuestion = found) => (await findSaved(library, question))?.reader.note;

/** All that is the reader's, without the times by which windows tell which state is the later, and from which what was removed is kept. */
async function readerRows(library: Library) {
  const [reader, passages] = await Promise.all([library.reader.toArray(), library.passages.toArray()]);
  return [...reader, ...passages].map(({ changedAt: _changedAt, removedAt, ...row }) => ({ ...row, isRemoved: removedAt !== null }));
}

const stepsUndone = async (library: Library, now: number): Promise<number> => {
  let count = 0;
  while (await undo(library, now)) count += 1;
  return count;
};

describe('undoing', () => {
  test('takes the last thing back, says which, and can be redone', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 1);
    await changeQuestion(library, { found }, { kind: 'status', status: 'done' }, 5);
    expect(await nextSteps(library)).toMatchObject({ undo: { kind: 'status', count: 1, about: found.title }, redo: null });
    expect(await undo(library, 7)).toMatchObject({ kind: 'status' });
    expect((await findSaved(library, found))?.reader).toMatchObject({ status: 'to-read', tags: ['licht'], changedAt: 7 });
    expect(await nextSteps(library)).toMatchObject({ undo: { kind: 'add-tag' }, redo: { kind: 'status' } });
    await redo(library, 9);
    expect((await findSaved(library, found))?.reader).toMatchObject({ status: 'done', tags: ['licht'], changedAt: 9 });
    expect(await redo(library, 10)).toBeNull();
  });

  test('takes only the step back that is meant, where another was done since', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 1);
    await changeQuestion(library, { found }, { kind: 'status', status: 'done' }, 5);
    expect(await undo(library, 7, ({ kind }) => kind === 'add-tag')).toBeNull();
    expect((await findSaved(library, found))?.reader).toMatchObject({ status: 'done', tags: ['licht'] });
  });

  test('what is removed again by undoing can be restored for as long as anything', async () => {
    const library = emptyLibrary();
    const { published } = await saveQuestion(library, found, 1);
    await removeQuestion(library, published.id, 10);
    await restoreQuestion(library, published.id, 1_000);
    await undo(library, 2_000);
    expect((await findSaved(library, found))?.reader.removedAt).toBe(2_000);
  });

  test('the saving of a question makes it unknown again; saved anew it has nothing of before', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 1);
    await undo(library, 2);
    expect(await findSaved(library, found)).toBeUndefined();
    expect(await undo(library, 3)).toBeNull();
    expect((await saveQuestion(library, found, 4)).reader).toMatchObject({ tags: [], savedAt: 4 });
    expect(await nextSteps(library)).toMatchObject({ undo: { kind: 'save' }, redo: null });
  });

  test('what was saved and undone can be redone after a start, and is forgotten in its time', async () => {
    const library = emptyLibrary();
    await saveQuestion(library, found, 10);
    await undo(library, 11);
    await purgeRemoved(library, 5);
    expect(await library.published.count()).toBe(1);
    await redo(library, 12);
    expect(await findSaved(library, found)).toBeDefined();
    await undo(library, 13);
    await purgeRemoved(library, 20);
    expect([await library.published.count(), await library.versions.count(), await library.steps.count()]).toEqual([0, 0, 0]);
  });

  test('a passage whose question was purged meanwhile does not come back', async () => {
    const library = emptyLibrary();
    await markPassage(library, { found, address: found.address }, anchorOf('maart'), NO_ACTS, 10);
    await undo(library, 11);
    await library.published.clear();
    await library.versions.clear();
    await redo(library, 12);
    expect([await library.passages.count(), await library.reader.count()]).toEqual([0, 0]);
  });

  test('a new step cannot be followed by the redoing of an older one', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 1);
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'straat' }, 2);
    await undo(library, 3);
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'paal' }, 4);
    expect(await redo(library, 5)).toBeNull();
    expect((await findSaved(library, found))?.reader.tags).toEqual(['licht', 'paal']);
  });

  test('what changes nothing is no step', async () => {
    const library = emptyLibrary();
    const { published } = await saveQuestion(library, found, 1);
    await saveQuestion(library, found, 2);
    await restoreQuestion(library, published.id, 2);
    await changeQuestion(library, { found }, { kind: 'status', status: 'to-read' }, 3);
    expect(await library.steps.count()).toBe(1);
  });

  test('several questions that were saved or removed at once are one step', async () => {
    const library = emptyLibrary();
    await saveQuestions(library, [1, 2, 3].map(numberedQuestion), 1);
    expect(await nextSteps(library)).toMatchObject({ undo: { kind: 'save', count: 3, about: null } });
    await undo(library, 2);
    expect(await library.reader.count()).toBe(0);
  });

  test('an import is one step, and leaves what was there as it was', async () => {
    const [library, other] = [emptyLibrary(), emptyLibrary()];
    await typeNote(library, 'van mij', 1);
    await typeNote(other, 'van hen', 1);
    await saveQuestion(other, numberedQuestion(2), 2);
    await applyPlan(library, await importPlan(library, await exportLibrary(other)), 3);
    expect(await nextSteps(library)).toMatchObject({ undo: { kind: 'import', count: 2 } });
    expect(await noteOf(library)).toBe('van mij\n\nvan hen');
    await undo(library, 4);
    expect([await noteOf(library), await library.reader.count()]).toEqual(['van mij', 1]);
    await redo(library, 5);
    expect([await noteOf(library), await library.reader.count()]).toEqual(['van mij\n\nvan hen', 2]);
  });

  test('works on a library that another window has open', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 1);
    const window = openLibrary({ name: library.name });
    await undo(window, 2);
    window.close();
    expect(await findSaved(library, found)).toBeUndefined();
  });

  test('keeps the last two hundred steps', async () => {
    const library = emptyLibrary();
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'eerst' }, 1);
    const [step] = await library.steps.toArray();
    if (!step) throw new Error('saving is a step');
    const rows = { reader: [], passages: [] };
    await library.steps.bulkAdd(Array.from({ length: 200 }, (_, index) => ({ ...step, id: step.id + 1 + index })));
    await library.stepRows.bulkAdd(Array.from({ length: 200 }, (_, index) => ({ ...rows, step: step.id + 1 + index })));
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'laatst' }, 2);
    expect([await library.steps.count(), await library.stepRows.count()]).toEqual([200, 200]);
    expect(await library.steps.get(step.id)).toBeUndefined();
    expect(await nextSteps(library)).toMatchObject({ undo: { kind: 'add-tag', at: 2 } });
  });
});

describe('a spell of typing', () => {
  test('is one step, from its first keystroke to its last', async () => {
    const library = emptyLibrary();
    await saveQuestion(library, found, 0);
    for (const [index, text] of ['n', 'na', 'nag', 'naga'].entries()) await typeNote(library, text, index * 1000);
    expect(await library.steps.count()).toBe(2);
    await undo(library, 9000);
    expect(await noteOf(library)).toBe('');
    await redo(library, 9001);
    expect(await noteOf(library)).toBe('naga');
  });

  test('ends with a minute’s rest', async () => {
    const library = emptyLibrary();
    await typeNote(library, 'eerst', 1);
    await typeNote(library, 'eerst dan', MINUTE + 2);
    await undo(library, MINUTE + 3);
    expect(await noteOf(library)).toBe('eerst');
  });

  test('ends with another step, and with another note', async () => {
    const library = emptyLibrary();
    await typeNote(library, 'een', 1);
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 2);
    await typeNote(library, 'een twee', 3);
    await typeNote(library, 'elders', 4, numberedQuestion(2));
    await typeNote(library, 'een twee drie', 5);
    expect((await library.steps.toArray()).map(({ kind }) => kind)).toEqual(['note', 'add-tag', 'note', 'note', 'note']);
    await undo(library, 6);
    expect(await noteOf(library)).toBe('een twee');
  });

  test('starts anew after something was undone', async () => {
    const library = emptyLibrary();
    await typeNote(library, 'een', 1);
    await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 2);
    await undo(library, 3);
    await typeNote(library, 'een twee', 4);
    await undo(library, 5);
    expect(await noteOf(library)).toBe('een');
  });

  test('in the note of a passage, or in one corrected fact, is one step as well', async () => {
    const library = emptyLibrary();
    const { id } = await markPassage(library, { found, address: found.address }, anchorOf('maart'), NO_ACTS, 1);
    await changePassage(library, id, { kind: 'note', text: 'n', base: '' }, 2);
    await changePassage(library, id, { kind: 'note', text: 'na', base: 'n' }, 3);
    await changeQuestion(library, { found }, { kind: 'correct', fact: 'title', to: 'D' }, 4);
    await changeQuestion(library, { found }, { kind: 'correct', fact: 'title', to: 'Do' }, 5);
    await changeQuestion(library, { found }, { kind: 'correct', fact: 'reference', to: '1' }, 6);
    expect((await library.steps.toArray()).map(({ kind }) => kind)).toEqual(['mark', 'note', 'correct', 'correct']);
  });
});

test('typed text that came in by something that is no step outlives undoing and redoing', async () => {
  const library = emptyLibrary();
  const { published } = await saveQuestion(library, found, 1);
  await typeNote(library, 'begin', 2);
  await changeQuestion(library, { found }, { kind: 'add-tag', tag: 'licht' }, 3);
  const typed = (note: string) => library.reader.update(published.id, { note });
  await typed('begin en meer');
  await undo(library, 4);
  expect((await findSaved(library, found))?.reader).toMatchObject({ note: 'begin en meer', tags: [] });
  await typed('begin en nog meer');
  await redo(library, 5);
  expect((await findSaved(library, found))?.reader).toMatchObject({ note: 'begin en nog meer', tags: ['licht'] });
});

test('a question with text that no step knows of is not taken away', async () => {
  const library = emptyLibrary();
  const { published } = await saveQuestion(library, found, 1);
  await library.reader.update(published.id, { note: 'getypt' });
  await undo(library, 2);
  expect(await noteOf(library)).toBe('getypt');
});

type Act = (library: Library, now: number) => Promise<unknown>;

const QUESTIONS = [1, 2].map(numberedQuestion);
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 4 });
const question = fc.constantFrom(...QUESTIONS);
const place = fc.nat({ max: 3 });

/** Does something with the passage that stands at a place, where there is one. */
const withPassage =
  (at: number, act: (library: Library, id: string, now: number) => Promise<unknown>): Act =>
  async (library, now) => {
    const id = (await library.passages.orderBy('id').primaryKeys())[at];
    if (id !== undefined) await act(library, id, now);
  };

const withQuestion =
  (of: FoundQuestion, act: (library: Library, id: string, now: number) => Promise<unknown>): Act =>
  async (library, now) => {
    const id = (await findSaved(library, of))?.published.id;
    if (id !== undefined) await act(library, id, now);
  };

const act: fc.Arbitrary<Act> = fc.oneof(
  question.map(
    (of): Act =>
      (library, now) =>
        saveQuestion(library, of, now),
  ),
  fc.constant<Act>((library, now) => saveQuestions(library, QUESTIONS, now)),
  fc.tuple(question, text).map(
    ([of, typed]): Act =>
      (library, now) =>
        typeNote(library, typed, now, of),
  ),
  fc.tuple(question, text).map(
    ([of, tag]): Act =>
      (library, now) =>
        changeQuestion(library, { found: of }, { kind: 'add-tag', tag }, now),
  ),
  fc.tuple(question, text).map(
    ([of, to]): Act =>
      (library, now) =>
        changeQuestion(library, { found: of }, { kind: 'correct', fact: 'title', to }, now),
  ),
  question.map((of) => withQuestion(of, removeQuestion)),
  question.map((of) => withQuestion(of, restoreQuestion)),
  fc.tuple(question, text).map(
    ([of, exact]): Act =>
      (library, now) =>
        markPassage(library, { found: of, address: of.address }, anchorOf(exact), NO_ACTS, now),
  ),
  text.map(
    (exact): Act =>
      (library, now) =>
        markPassage(library, { page: { address: 'https://x.example/', title: '' } }, anchorOf(exact), NO_ACTS, now),
  ),
  fc
    .tuple(place, text)
    .map(([at, tag]) => withPassage(at, (library, id, now) => changePassage(library, id, { kind: 'add-tag', tag }, now))),
  fc.tuple(place, text).map(([at, typed]) =>
    withPassage(at, async (library, id, now) => {
      const base = (await library.passages.get(id))?.note ?? '';
      await changePassage(library, id, { kind: 'note', text: typed, base }, now);
    }),
  ),
  place.map((at) =>
    withPassage(at, (library, passageId, now) =>
      noteFindings(library, [{ passageId, state: 'lost', text: null, versionId: null, foundAt: now }]),
    ),
  ),
  place.map((at) => withPassage(at, removePassage)),
  place.map((at) => withPassage(at, restorePassage)),
  place.map((at) => withPassage(at, (library, id, now) => splitPassage(library, id, [anchorOf('x'), anchorOf('y')], now))),
  fc
    .tuple(place, place)
    .map(([a, b]) =>
      withPassage(a, (library, first, now) =>
        withPassage(b, (_, second) => joinPassages(library, [first, second], anchorOf('z'), now).catch(() => undefined))(library, now),
      ),
    ),
);

test('whatever was done: undoing all of it gives the library before, redoing all of it the library after', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 12 }),
      fc.array(act, { maxLength: 12 }),
      fc.nat({ max: 12 }),
      async (first, second, back) => {
        const library = openLibrary({ name: crypto.randomUUID() });
        let now = 0;
        const tick = () => (now += 7000);
        try {
          for (const act of first) await act(library, tick());
          const before = await readerRows(library);
          await library.steps.clear();
          await library.stepRows.clear();
          for (const act of second) await act(library, tick());
          const after = await readerRows(library);
          for (let count = 0; count < back; count += 1) await undo(library, tick());
          for (let count = 0; count < back; count += 1) await redo(library, tick());
          expect(await readerRows(library)).toEqual(after);
          await stepsUndone(library, tick());
          expect(await readerRows(library)).toEqual(before);
          expect(await checkLibrary(library)).toEqual([]);
          while (await redo(library, tick()));
          expect(await readerRows(library)).toEqual(after);
          expect(await checkLibrary(library)).toEqual([]);
        } finally {
          await library.delete();
        }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
