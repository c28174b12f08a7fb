import { type Library, transact } from './library';

/** The ids of the newest saved questions, and how many are saved in all; without what was removed. */
export const newestIds = (library: Library, limit: number): Promise<{ ids: string[]; total: number }> =>
  transact(library, 'r', async () => {
    const removed = new Set(await library.reader.orderBy('removedAt').primaryKeys());
    const [newest, count] = await Promise.all([
      library.reader
        .orderBy('savedAt')
        .reverse()
        .limit(limit + removed.size)
        .primaryKeys(),
      library.reader.count(),
    ]);
    return { ids: newest.filter((id) => !removed.has(id)).slice(0, limit), total: count - removed.size };
  });
