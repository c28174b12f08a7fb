import { toStorageFailure } from '../store/failures';
import { IndexStore } from '../store/index-store';
import type { Library } from '../store/library';
import { IndexKeeper } from './index-keeper';
import type { Asked, Told } from './protocol';
import { SearchService } from './search-service';

/** Answers wait this long for an index that is true to the library, in ms; then they are of what has been taken up so far. */
const PATIENCE = 700;

/** Starts the search on a library, in a worker or in a page. Gives the function that takes what is asked. */
export function hostSearch(
  library: Library,
  tell: (told: Told) => void,
  store = new IndexStore(),
): { ask: (asked: Asked) => void; stop: () => void } {
  const keeper = new IndexKeeper(library, store, {
    onChange: () => tell({ tell: 'changed' }),
    onFailure: (error) => tell({ tell: 'failed', failure: toStorageFailure(error).kind }),
  });
  const service = new SearchService(keeper);
  const ready = keeper.load().then(() => Promise.race([keeper.follow(), new Promise<void>((done) => setTimeout(done, PATIENCE))]));
  const answer = async (asked: Asked): Promise<void> => {
    await ready;
    const { number } = asked;
    if (asked.ask === 'find') tell({ tell: 'found', number, found: service.find(asked.selection, asked.from, asked.to) });
    else tell({ tell: 'values', number, values: service.values(asked.field) });
  };
  return {
    ask: (asked) => {
      answer(asked).catch((error: unknown) => tell({ tell: 'failed', failure: toStorageFailure(error).kind }));
    },
    stop: () => keeper.stop(),
  };
}
