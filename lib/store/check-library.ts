import { type Library, transact } from './library';

/**
 * Something in the library that does not hang together; `id` names the row.
 * - `reader-alone`: what a reader made of a question that is not there.
 * - `version-alone`: a version of a question that is not there.
 * - `current-missing`: a question whose current version is not there.
 * - `passage-alone`: a passage of a question that is not there, or of neither question nor page.
 * - `anchor-alone`: a passage that was marked in a version that is not there.
 * - `finding-alone`: what was found of a passage that is not there.
 * - `step-broken`: a step without the rows that it changed, or such rows without their step.
 */
export interface LibraryFault {
  kind: 'reader-alone' | 'version-alone' | 'current-missing' | 'passage-alone' | 'anchor-alone' | 'finding-alone' | 'step-broken';
  id: string;
}

/**
 * Everything in the library that does not hang together; nothing where it is whole. What was published of a question may stand
 * alone: undoing a save leaves it behind until it is purged.
 */
export const checkLibrary = (library: Library): Promise<LibraryFault[]> =>
  transact(library, 'r', async () => {
    const faults: LibraryFault[] = [];
    const tell = (kind: LibraryFault['kind'], ids: Iterable<string | number>) => {
      for (const id of ids) faults.push({ kind, id: String(id) });
    };
    const published = new Set(await library.published.toCollection().primaryKeys());
    const reader = new Set(await library.reader.toCollection().primaryKeys());
    const versions = new Set(await library.versions.toCollection().primaryKeys());
    tell('reader-alone', without(reader, published));
    const questions = (await library.versions.orderBy('questionId').uniqueKeys()).map(String);
    tell('version-alone', await library.versions.where('questionId').anyOf(without(questions, published)).primaryKeys());
    await library.published.each(({ id, versionId }) => {
      if (!versions.has(versionId)) tell('current-missing', [id]);
    });
    await library.passages.each(({ id, questionId, page, anchors }) => {
      if (questionId === null ? page === null : !published.has(questionId)) tell('passage-alone', [id]);
      if (anchors.some(({ versionId }) => versionId !== null && !versions.has(versionId))) tell('anchor-alone', [id]);
    });
    const passages = new Set(await library.passages.toCollection().primaryKeys());
    tell('finding-alone', without(await library.findings.toCollection().primaryKeys(), passages));
    const steps = await library.steps.toCollection().primaryKeys();
    const stepRows = await library.stepRows.toCollection().primaryKeys();
    tell('step-broken', [...without(steps, new Set(stepRows)), ...without(stepRows, new Set(steps))]);
    return faults;
  });

const without = <T>(all: Iterable<T>, known: ReadonlySet<T>): T[] => [...all].filter((one) => !known.has(one));
