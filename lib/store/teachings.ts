import type { Instant } from '../questions/saved-question';
import { holdingAt, pageOf, planTeachings, type Taught, type TaughtRule, type Teaching, taughtAt } from '../questions/teaching';
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

/** Everything that was taught, by host, the newest first within each. */
export const allTeachings = (library: Library): Promise<Teaching[]> =>
  onTeachings(library, 'r', async () => {
    const all = await library.teachings.toArray();
    return all.sort((a, b) => a.host.localeCompare(b.host) || b.taughtAt - a.taughtAt);
  });

/** Changes what a rule says; it is the newest from then on. */
export const changeTeaching = (library: Library, id: string, rule: TaughtRule, now: Instant): Promise<void> =>
  onTeachings(library, 'rw', async () => {
    await library.teachings.where({ id }).modify({ role: rule.role, by: rule.by, taughtAt: now });
  });

/** Forgets a rule. */
export const forgetTeaching = (library: Library, id: string): Promise<void> =>
  onTeachings(library, 'rw', () => library.teachings.delete(id));

/** Brings rules in, or back, beside those that are there. */
export const addTeachings = (library: Library, teachings: readonly Teaching[]): Promise<void> =>
  onTeachings(library, 'rw', async () => {
    await library.teachings.bulkPut([...planTeachings(await library.teachings.toArray(), teachings).added]);
  });
