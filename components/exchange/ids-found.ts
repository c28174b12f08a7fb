import { LibrarySearch } from '../../lib/search/library-search';
import type { View } from '../../lib/search/selection';
import type { Library } from '../../lib/store/library';
import { countSaved } from '../../lib/store/questions';

/** How long is waited until it is asked again whether the index is made, in ms. */
const AGAIN = 200;

/** The ids of all questions, or of all passages, that a query finds. Waits until the index of the library is made. */
export async function idsFound(library: Library, query: string, view: View, signal: AbortSignal): Promise<ReadonlySet<string>> {
  let fail: (failure: unknown) => void = () => {};
  const failing = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const search = new LibrarySearch(library, { onChange: () => {}, onFailure: (failure) => fail(failure) });
  try {
    const find = (sought: string, shown: View, most: number) =>
      Promise.race([search.find({ query: sought, chosen: {}, view: shown, sort: 'saved', descending: true }, 0, most), failing]);
    const saved = await countSaved(library);
    // An index that is not made yet, or has not taken up everything yet, answers all the same.
    for (;;) {
      signal.throwIfAborted();
      const { total, progress } = await find('', 'questions', 1);
      if (!progress && total >= saved) break;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
    return new Set((await find(query, view, Number.MAX_SAFE_INTEGER)).ids);
  } finally {
    search.close();
  }
}
