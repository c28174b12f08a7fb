import { type MergePlan, planMerge } from '../questions/library-merge';
import type { Instant, LibraryRecord, ReaderHalf } from '../questions/saved-question';
import type { RowChange } from '../questions/step';
import { type Library, transact } from './library';
import { allRecords, readRecords } from './questions';
import { titleOf } from './saving';
import { recordStep } from './steps';

/** Everything in the library, to be written to a file. What a person removed stays out of it. */
export async function exportLibrary(library: Library): Promise<LibraryRecord[]> {
  return (await allRecords(library)).filter(({ reader }) => reader.removedAt === null);
}

/** What importing these records would do. Changes nothing. */
export async function importPlan(library: Library, file: { questions: readonly LibraryRecord[] }): Promise<MergePlan> {
  return planMerge(await allRecords(library), file.questions);
}

/**
 * Imports what a plan holds, all of it or nothing. Plans once more on what is stored at that moment, since a person may
 * have gone on typing while looking at the plan; gives the plan that was carried out.
 */
export const applyPlan = (library: Library, { incoming }: MergePlan, now: Instant): Promise<MergePlan> =>
  transact(library, 'rw', async () => {
    const plan = planMerge(await readRecords(library), incoming);
    const before = await library.reader.bulkGet(plan.records.map(({ reader }) => reader.id));
    await library.versions.bulkPut(plan.records.flatMap(({ versions }) => versions));
    await library.published.bulkPut(plan.records.map(({ published }) => published));
    await library.reader.bulkPut(plan.records.map(({ reader }) => reader));
    const changes = plan.records.map(({ reader }, index): RowChange<ReaderHalf> => [before[index] ?? null, reader]);
    const [first] = plan.records;
    if (first) await recordStep(library, { kind: 'import', about: titleOf(first) }, { reader: changes }, now);
    return plan;
  });
