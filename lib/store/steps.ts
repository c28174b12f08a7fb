import type { Table } from 'dexie';
import type { Passage } from '../questions/passage';
import type { Instant, ReaderHalf } from '../questions/saved-question';
import { goesOn, type RowChange, rowRedone, rowUndone, type Step, type StepRow, type StepRows, stepRow } from '../questions/step';
import { type Library, transact } from './library';

/** How many of the last steps are kept. */
const KEPT = 200;

/** Rows that a step changes, as they were and as they will be. */
export interface Changes {
  reader?: readonly RowChange<ReaderHalf>[];
  passages?: readonly RowChange<Passage>[];
}

/**
 * Writes down what a person is doing, so that it can be undone; what was undone before can then no more be redone. To be
 * called within the transaction that makes the change. Of a spell of typing only the first keystroke is written down.
 */
export async function recordStep(
  library: Library,
  { kind, about, spell = null }: Pick<Step, 'kind' | 'about'> & { spell?: string | null },
  { reader = [], passages = [] }: Changes,
  now: Instant,
): Promise<void> {
  const last = await library.steps.orderBy('id').last();
  const typedBefore = (reader[0] ?? passages[0])?.[0]?.changedAt;
  if (spell !== null && typedBefore !== undefined && goesOn(last, spell, typedBefore, now)) return;
  if (last?.undone) await forget(library, await library.steps.filter(({ undone }) => undone).primaryKeys());
  const isSpell = spell !== null;
  const count = kind === 'import' ? reader.length : passages.length || reader.length;
  const step = await library.steps.add({ kind, count, about: count === 1 ? about : null, at: now, spell, undone: false });
  await library.stepRows.add({
    step,
    reader: reader.map((row) => stepRow(row, isSpell)),
    passages: passages.map((row) => stepRow(row, isSpell)),
  });
  const tooMany = (await library.steps.count()) - KEPT;
  if (tooMany > 0) await forget(library, await library.steps.orderBy('id').limit(tooMany).primaryKeys());
}

/** Forgets steps that were done before an instant. To be called within a transaction. */
export const forgetSteps = async (library: Library, before: Instant): Promise<void> =>
  forget(library, await library.steps.filter(({ at }) => at < before).primaryKeys());

/** The ids of all questions that stand in a step. To be called within a transaction. */
export async function idsInSteps(library: Library): Promise<Set<string>> {
  const rows = await library.stepRows.toArray();
  return new Set(rows.flatMap(({ reader }) => reader.map(({ id }) => id)));
}

async function forget(library: Library, steps: number[]): Promise<void> {
  await library.steps.bulkDelete(steps);
  await library.stepRows.bulkDelete(steps);
}

/** What would be undone and what redone; null for nothing. */
export interface NextSteps {
  undo: Step | null;
  redo: Step | null;
}

/** What would be undone and what redone next. */
export const nextSteps = (library: Library): Promise<NextSteps> =>
  transact(library, 'r', async () => {
    const steps = await library.steps.orderBy('id').toArray();
    return { undo: steps.findLast(({ undone }) => !undone) ?? null, redo: steps.find(({ undone }) => undone) ?? null };
  });

/** Whether a step is the one that is meant, and may be undone or redone from where that is asked; reads the library within the same transaction. */
type IsMeant = (step: Step, rows: StepRows) => boolean | Promise<boolean>;

/**
 * Takes back the last thing that a person did and that still holds, in whatever window. Gives the step; null where there is none,
 * or where it is not the one that is meant.
 */
export const undo = (library: Library, now: Instant, isMeant: IsMeant = () => true): Promise<Step | null> =>
  transact(library, 'rw', async () => {
    const step = (await library.steps.orderBy('id').toArray()).findLast(({ undone }) => !undone);
    const rows = step && (await library.stepRows.get(step.id));
    if (!step || !rows || !(await isMeant(step, rows))) return null;
    const isSpell = step.spell !== null;
    const undone: StepRows = {
      step: step.id,
      reader: await withCurrent(library.reader, rows.reader, (row, current) => undoneRow(row, isSpell, current, now)),
      passages: await withCurrent(library.passages, rows.passages, (row, current) => undoneRow(row, isSpell, current, now)),
    };
    await library.stepRows.put(undone);
    await library.steps.put({ ...step, undone: true });
    await keep(library.reader, undone.reader, ({ undone }) => undone?.left ?? null);
    await keep(library.passages, undone.passages, ({ undone }) => undone?.left ?? null);
    // What was found of a passage goes with it, and is found again where it comes back.
    await library.findings.bulkDelete(undone.passages.filter(({ undone }) => undone?.left === null).map(({ id }) => id));
    return step;
  });

/** Does again what was undone last. Gives the step; null where there is none, or where it is not the one that is meant. */
export const redo = (library: Library, now: Instant, isMeant: IsMeant = () => true): Promise<Step | null> =>
  transact(library, 'rw', async () => {
    const step = (await library.steps.orderBy('id').toArray()).find(({ undone }) => undone);
    const rows = step && (await library.stepRows.get(step.id));
    if (!step || !rows || !(await isMeant(step, rows))) return null;
    const redone = <R extends Row>(row: StepRow<R>, current: R | undefined) => ({ id: row.id, row: rowRedone(row, current, now) });
    // Questions that were purged meanwhile stay away, and their passages with them.
    const reader = await inQuestions(library, rows.reader, ({ id }) => id);
    const passages = await inQuestions(library, rows.passages, ({ undone }) => undone?.after?.questionId ?? null);
    await keep(library.reader, await withCurrent(library.reader, reader, redone), ({ row }) => row);
    await keep(library.passages, await withCurrent(library.passages, passages, redone), ({ row }) => row);
    await library.steps.put({ ...step, undone: false });
    return step;
  });

type Row = ReaderHalf | Passage;

const undoneRow = <R extends Row>(row: StepRow<R>, isSpell: boolean, current: R | undefined, now: Instant): StepRow<R> => ({
  ...row,
  undone: { after: current ?? null, left: rowUndone(row, isSpell, current, now) },
});

/** The rows of a step that belong to a question that is there, or to none. */
async function inQuestions<R extends Row>(
  library: Library,
  rows: readonly StepRow<R>[],
  questionOf: (row: StepRow<R>) => string | null,
): Promise<StepRow<R>[]> {
  const ids = rows.map(questionOf).filter((id) => id !== null);
  const there = new Set(await library.published.where('id').anyOf(ids).primaryKeys());
  return rows.filter((row) => {
    const id = questionOf(row);
    return id === null || there.has(id);
  });
}

/** Calls a function with each row of a step and the row as it is stored now. */
async function withCurrent<R extends Row, T>(
  table: Table<R, string>,
  rows: readonly StepRow<R>[],
  call: (row: StepRow<R>, current: R | undefined) => T,
): Promise<T[]> {
  const current = await table.bulkGet(rows.map(({ id }) => id));
  return rows.map((row, index) => call(row, current[index]));
}

/** Stores what rows have become, and takes away those that are no more. */
async function keep<R extends Row, T extends { id: string }>(table: Table<R, string>, rows: readonly T[], now: (row: T) => R | null) {
  await table.bulkPut(rows.map(now).filter((row) => row !== null));
  await table.bulkDelete(rows.filter((row) => now(row) === null).map(({ id }) => id));
}
