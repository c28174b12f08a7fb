import type { Instant } from '../questions/saved-question';
import { type Library, transact } from './library';

/** How many things a person did after an instant, as far as steps are kept, and when the first of them was; null for none. */
export const changesSince = (library: Library, since: Instant): Promise<{ count: number; first: Instant | null }> =>
  transact(library, 'r', async () => {
    const steps = await library.steps.filter(({ at, undone }) => at > since && !undone).toArray();
    return { count: steps.length, first: steps.length === 0 ? null : Math.min(...steps.map(({ at }) => at)) };
  });
