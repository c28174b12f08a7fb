import type { ReaderHalf1 } from '../../lib/questions/library-schema';
import type { PublishedHalf, Version } from '../../lib/questions/saved-question';
import file from './schema-1.json';

/** What a library of schema 1 held. */
export const OLD_RECORDS = file.questions as unknown as { published: PublishedHalf; reader: ReaderHalf1; versions: Version[] }[];

// Dexie multiplies its versions by ten.
const NATIVE_VERSION = 10;

const STORES: Record<string, Record<string, { path: string; multiEntry: boolean }>> = {
  published: {
    identities: { path: 'identities', multiEntry: true },
    'head.portal.host': { path: 'head.portal.host', multiEntry: false },
  },
  versions: { questionId: { path: 'questionId', multiEntry: false } },
  reader: { tags: { path: 'tags', multiEntry: true }, savedAt: { path: 'savedAt', multiEntry: false } },
};

/** Opens a database by plain IndexedDB. */
export const openPlain = (name: string, version?: number, onUpgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => onUpgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Writes the old library as schema 1 did, without Dexie. Gives the open connection. */
export async function writeSchema1(name: string): Promise<IDBDatabase> {
  const database = await openPlain(name, NATIVE_VERSION, (fresh) => {
    for (const [store, indexes] of Object.entries(STORES)) {
      const made = fresh.createObjectStore(store, { keyPath: 'id' });
      for (const [index, { path, multiEntry }] of Object.entries(indexes)) made.createIndex(index, path, { multiEntry });
    }
  });
  const transaction = database.transaction(Object.keys(STORES), 'readwrite');
  for (const { published, reader, versions } of OLD_RECORDS) {
    transaction.objectStore('published').add(published);
    transaction.objectStore('reader').add(reader);
    for (const version of versions) transaction.objectStore('versions').add(version);
  }
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
