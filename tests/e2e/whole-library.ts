/** The library's tables as they are stored, read and emptied behind the extension's back. */
import type { View } from '../browsers/drivers';

/** The rows of every table, by its name, as JSON has them. */
export const storedTables = (view: View): Promise<Record<string, unknown[]>> =>
  view.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('kanttekening'));
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readonly');
      const rows = await Promise.all(names.map((name) => asked(transaction.objectStore(name).getAll() as IDBRequest<unknown[]>)));
      return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]));
    } finally {
      database.close();
    }
  });

/** Empties every table. */
export const wipe = (view: View): Promise<void> =>
  view.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kanttekening');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  });
