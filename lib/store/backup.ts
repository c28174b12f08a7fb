import { type MergePlan, planMerge } from '../questions/library-merge';
import type { LibraryRecord } from '../questions/saved-question';
import { type Library, transact } from './library';
import { allRecords, readRecords } from './questions';

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
export const applyPlan = (library: Library, { incoming }: MergePlan): Promise<MergePlan> =>
  transact(library, 'rw', async () => {
    const plan = planMerge(await readRecords(library), incoming);
    await library.versions.bulkPut(plan.records.flatMap(({ versions }) => versions));
    await library.published.bulkPut(plan.records.map(({ published }) => published));
    await library.reader.bulkPut(plan.records.map(({ reader }) => reader));
    return plan;
  });
