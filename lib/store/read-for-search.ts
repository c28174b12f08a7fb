import type { Finding, Passage } from '../questions/passage';
import type { Version } from '../questions/saved-question';
import { type Library, transact } from './library';

/** A passage with what was found of it when it was last looked for. */
export interface FoundPassage {
  passage: Passage;
  finding: Finding | undefined;
}

/** Versions by their ids. */
export const versionsById = (library: Library, ids: readonly string[]): Promise<Map<string, Version>> =>
  transact(library, 'r', async () => {
    const versions = await library.versions.bulkGet([...ids]);
    return new Map(versions.flatMap((version) => (version ? [[version.id, version]] : [])));
  });

/** At most `limit` passages, also removed ones, in the order of their ids, after one of them or from the first. */
export const passagesAfter = (library: Library, after: string | null, limit: number): Promise<FoundPassage[]> =>
  transact(library, 'r', async () => {
    const { passages } = library;
    return withFindings(
      library,
      await (after === null ? passages.orderBy('id') : passages.where('id').above(after)).limit(limit).toArray(),
    );
  });

/** The passages with these ids, as far as there are any. */
export const passagesById = (library: Library, ids: readonly string[]): Promise<FoundPassage[]> =>
  transact(library, 'r', async () => {
    const passages = await library.passages.bulkGet([...ids]);
    return withFindings(
      library,
      passages.filter((passage) => passage !== undefined),
    );
  });

async function withFindings(library: Library, passages: Passage[]): Promise<FoundPassage[]> {
  const findings = await library.findings.bulkGet(passages.map(({ id }) => id));
  return passages.map((passage, at) => ({ passage, finding: findings[at] }));
}
