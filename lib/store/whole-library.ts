import { TABLES, type TableName, type TableRow } from '../questions/library-rows';
import { toStorageFailure } from './failures';
import type { Library } from './library';

/** How many rows are read or written at a time. */
const ROWS_AT_ONCE = 500;

/** What somebody who waits is told: how many of how many rows are done. */
type OnProgress = (done: number, total: number) => void;

/** By what a long work tells how far it is, and is told to stop. */
export interface LongWork {
  signal?: AbortSignal;
  onProgress?: OnProgress;
}

/** Whether a work ended because a person called it off; nothing was changed then. */
export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Runs one piece of work on all tables: all of it happens, or nothing does. */
async function onAll<T>(library: Library, mode: 'r' | 'rw', signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await library.transaction(mode, library.tables, async () => work());
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw toStorageFailure(error);
  }
}

/** How many rows each table holds. */
export const countRows = (library: Library): Promise<Record<TableName, number>> =>
  onAll(library, 'r', undefined, async () => {
    const counts = await Promise.all(TABLES.map(async (table) => [table, await library.table(table).count()] as const));
    return Object.fromEntries(counts) as Record<TableName, number>;
  });

/**
 * Hands over every row of every table, all as they stood at one moment. `onRow` is called within the transaction and must be
 * done when it returns.
 */
export const readWhole = (library: Library, onRow: (row: TableRow) => void, { signal, onProgress }: LongWork = {}): Promise<void> =>
  onAll(library, 'r', signal, async () => {
    const counts = await Promise.all(TABLES.map((table) => library.table(table).count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const table of TABLES) {
      let last: string | number | undefined;
      for (;;) {
        signal?.throwIfAborted();
        const { primKey } = library.table(table).schema;
        const rest = last === undefined ? library.table(table).toCollection() : library.table(table).where(':id').above(last);
        const rows: Record<string, string | number>[] = await rest.limit(ROWS_AT_ONCE).toArray();
        for (const row of rows) onRow({ table, row } as unknown as TableRow);
        done += rows.length;
        onProgress?.(done, total);
        last = rows.at(-1)?.[primKey.keyPath as string];
        if (rows.length < ROWS_AT_ONCE) break;
      }
    }
  });

/** Puts these rows in the place of everything that the library holds: all of it happens, or nothing does. */
export const replaceWhole = (
  library: Library,
  rows: Iterable<TableRow>,
  total: number,
  { signal, onProgress }: LongWork = {},
): Promise<void> =>
  onAll(library, 'rw', signal, async () => {
    for (const table of TABLES) await library.table(table).clear();
    let done = 0;
    let waiting: TableRow[] = [];
    const write = async () => {
      const [first] = waiting;
      if (!first) return;
      signal?.throwIfAborted();
      await library.table(first.table).bulkAdd(waiting.map(({ row }) => row));
      done += waiting.length;
      waiting = [];
      onProgress?.(done, total);
    };
    for (const row of rows) {
      if (waiting.length >= ROWS_AT_ONCE || (waiting[0] && waiting[0].table !== row.table)) await write();
      waiting.push(row);
    }
    await write();
  });
