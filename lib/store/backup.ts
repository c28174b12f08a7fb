import type { Table } from 'dexie';
import { type LibraryContents, type MergeChoices, type MergePlan, planMerge } from '../questions/library-merge';
import type { Passage } from '../questions/passage';
import type { Instant, ReaderHalf } from '../questions/saved-question';
import type { RowChange } from '../questions/step';
import { type Library, transact } from './library';
import { readRecords } from './questions';
import { titleOf } from './saving';
import { recordStep } from './steps';
import type { LongWork } from './whole-library';

/** How many rows are written at a time. */
const ROWS_AT_ONCE = 500;

/** Everything in the library, to be written to a file. What a person removed stays out of it. */
export async function exportLibrary(library: Library): Promise<LibraryContents> {
  const { questions, loose } = await transact(library, 'r', () => readContents(library));
  const isThere = ({ removedAt }: { removedAt: Instant | null }) => removedAt === null;
  return {
    questions: questions
      .filter(({ reader }) => isThere(reader))
      .map((record) => ({ ...record, passages: record.passages.filter(isThere) })),
    loose: loose.filter(isThere),
  };
}

async function readContents(library: Library): Promise<LibraryContents> {
  return { questions: await readRecords(library), loose: await library.passages.where('page.address').notEqual('').toArray() };
}

/** What importing these contents would do. Changes nothing. */
export async function importPlan(library: Library, contents: LibraryContents, choices?: MergeChoices): Promise<MergePlan> {
  return planMerge(await transact(library, 'r', () => readContents(library)), contents, choices);
}

/**
 * Imports what a plan holds, all of it or nothing, as one step. Plans once more on what is stored at that moment, since a
 * person may have gone on typing while looking at the plan; gives the plan that was carried out. Called off by its signal it
 * changes nothing, and throws the signal's reason.
 */
export async function applyPlan(
  library: Library,
  plan: Pick<MergePlan, 'incoming' | 'choices'>,
  now: Instant,
  work: LongWork = {},
): Promise<MergePlan> {
  try {
    return await carryOut(library, plan, now, work);
  } catch (error) {
    throw work.signal?.aborted ? work.signal.reason : error;
  }
}

const carryOut = (
  library: Library,
  { incoming, choices }: Pick<MergePlan, 'incoming' | 'choices'>,
  now: Instant,
  { signal, onProgress }: LongWork,
): Promise<MergePlan> =>
  transact(library, 'rw', async () => {
    const plan = planMerge(await readContents(library), incoming, choices);
    const halves = plan.records.map(({ reader }) => reader);
    const reader = withBefore(halves, await library.reader.bulkGet(halves.map(({ id }) => id)));
    const passages = withBefore(plan.passages, await library.passages.bulkGet(plan.passages.map(({ id }) => id)));
    const versions = plan.records.flatMap(({ versions }) => versions);
    const total = versions.length + 2 * halves.length + plan.passages.length;
    let done = 0;
    const put = async <R>(table: Table<R, string>, rows: readonly R[]) => {
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        signal?.throwIfAborted();
        const some = rows.slice(at, at + ROWS_AT_ONCE);
        await table.bulkPut(some);
        done += some.length;
        onProgress?.(done, total);
      }
    };
    await put(library.versions, versions);
    await put(
      library.published,
      plan.records.map(({ published }) => published),
    );
    await put(library.reader, halves);
    await put(library.passages, plan.passages);
    const [first] = plan.records;
    if (reader.length + passages.length > 0)
      await recordStep(library, { kind: 'import', about: first ? titleOf(first) : null }, { reader, passages }, now);
    return plan;
  });

const withBefore = <R extends ReaderHalf | Passage>(after: readonly R[], before: readonly (R | undefined)[]): RowChange<R>[] =>
  after.map((row, index) => [before[index] ?? null, row]);
