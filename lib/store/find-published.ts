import { isSame } from '../questions/identity';
import type { PublishedHalf } from '../questions/saved-question';
import type { Library } from './library';

/**
 * The published half of the question that is known by these identities, the strongest first (see `identitiesOf`); also when
 * it was removed. One whose saving was undone is not known. To be called within a transaction.
 */
export async function findPublished(library: Library, identities: readonly string[]): Promise<PublishedHalf | undefined> {
  for (const name of identities) {
    const candidates = await library.published.where('identities').equals(name).toArray();
    for (const candidate of candidates) {
      if (isSame(candidate.identities, identities) && (await library.reader.get(candidate.id))) return candidate;
    }
  }
  return undefined;
}
