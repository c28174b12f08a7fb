import type { Instant } from '../questions/saved-question';
import { holdingAt, pageOf, type Taught, type TaughtRule, type Teaching, taughtAt } from '../questions/teaching';
import { toStorageFailure } from './failures';
import type { Library } from './library';

/** Runs one piece of work on what was taught: all of it happens, or nothing does. Throws a `StorageFailure`. */
async function onTeachings<T>(library: Library, mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> {
  try {
    return await library.transaction(mode, library.teachings, async () => work());
  } catch (error) {
    throw toStorageFailure(error);
  }
}

const hostOf = (address: string): string => new URL(address).hostname.toLowerCase();

/** What was taught that holds for the page at an address. */
export const taughtFor = (library: Library, address: string): Promise<Taught> =>
  onTeachings(library, 'r', async () => taughtAt(await library.teachings.where({ host: hostOf(address) }).toArray(), address));

/** What was taught last of what holds for the page at an address, as one lesson; null where nothing was. */
export const lastLesson = (library: Library, address: string): Promise<{ lesson: string; taughtAt: Instant } | null> =>
  onTeachings(library, 'r', async () => {
    const all = await library.teachings.where({ host: hostOf(address) }).toArray();
    const [last] = holdingAt(all, address);
    return last === undefined ? null : { lesson: last.lesson, taughtAt: last.taughtAt };
  });

/** Forgets what was taught in one go; what it had replaced holds again. */
export const forgetLesson = (library: Library, lesson: string): Promise<void> =>
  onTeachings(library, 'rw', async () => {
    await library.teachings.filter((teaching) => teaching.lesson === lesson).delete();
  });

/** Keeps what a person taught on a page. */
export const teach = (library: Library, address: string, rules: readonly TaughtRule[], now: Instant): Promise<Teaching[]> =>
  onTeachings(library, 'rw', async () => {
    const lesson = crypto.randomUUID();
    const host = hostOf(address);
    const taught = rules.map(
      ({ role, by }): Teaching => ({ id: crypto.randomUUID(), host, role, by, lesson, address: pageOf(address), taughtAt: now }),
    );
    await library.teachings.bulkAdd(taught);
    return taught;
  });
