import type { PublishedHalf, Version } from '../../lib/questions/saved-question';
import type { Teaching } from '../../lib/questions/teaching';

/** A record as an older schema kept it: only the reader's half has changed since. */
export interface OldRecord<R> {
  published: PublishedHalf;
  reader: R;
  versions: Version[];
}

/** The indexes of each store by name; what stands in lists is indexed by each of its values. */
export type Stores = Record<string, Record<string, { path: string | string[]; multiEntry?: boolean }>>;

/** Opens a database by plain IndexedDB. */
export const openPlain = (name: string, version?: number, onUpgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => onUpgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Writes an old library as its schema did, without Dexie, whose versions are multiplied by ten. Gives the open connection. */
export async function writeOld(
  name: string,
  schema: number,
  stores: Stores,
  records: readonly OldRecord<unknown>[],
  teachings: readonly Teaching[] = [],
): Promise<IDBDatabase> {
  const database = await openPlain(name, schema * 10, (fresh) => {
    for (const [store, indexes] of Object.entries(stores)) {
      const made = fresh.createObjectStore(store, { keyPath: 'id' });
      for (const [index, { path, multiEntry = false }] of Object.entries(indexes)) made.createIndex(index, path, { multiEntry });
    }
  });
  const transaction = database.transaction(Object.keys(stores), 'readwrite');
  for (const { published, reader, versions } of records) {
    transaction.objectStore('published').add(published);
    transaction.objectStore('reader').add(reader);
    for (const version of versions) transaction.objectStore('versions').add(version);
  }
  for (const teaching of teachings) transaction.objectStore('teachings').add(teaching);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  return database;
}

/** All rows of a store, by plain IndexedDB. */
export const rowsOf = (database: IDBDatabase, store: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
