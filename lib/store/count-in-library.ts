import { isSame } from '../questions/identity';
import { type Library, transact } from './library';

/** How many of these questions, each given by its identities, are in the library. */
export const countInLibrary = (library: Library, questions: readonly string[][]): Promise<number> =>
  transact(library, 'r', async () => {
    let count = 0;
    for (const identities of questions) {
      const candidates = await library.published.where('identities').anyOf(identities).toArray();
      const same = candidates.find((candidate) => isSame(candidate.identities, identities));
      const reader = same && (await library.reader.get(same.id));
      if (reader?.removedAt === null) count += 1;
    }
    return count;
  });
