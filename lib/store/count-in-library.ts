import { findPublished } from './find-published';
import { type Library, transact } from './library';

/** How many of these questions, each given by its identities, are in the library. */
export const countInLibrary = (library: Library, questions: readonly string[][]): Promise<number> =>
  transact(library, 'r', async () => {
    let count = 0;
    for (const identities of questions) {
      const published = await findPublished(library, identities);
      const reader = published && (await library.reader.get(published.id));
      if (reader?.removedAt === null) count += 1;
    }
    return count;
  });
