/** Fills the library by hand, in the extension's own database: ten thousand saves through the popup would take an hour. */

/** The ids of the questions that were put in by hand start so. */
export const SEEDED = 'bench-';

/**
 * Runs in the extension: copies the one question that the popup has saved until there are `count` copies, each with an
 * identity, a number and tags of its own, and takes out the one that was copied.
 * @param {{ count: number, seeded: string }} options
 */
async function fill({ count, seeded }) {
  const opened = indexedDB.open('kanttekening');
  /** @type {IDBDatabase} */
  const database = await new Promise((done, failed) => {
    opened.onsuccess = () => done(opened.result);
    opened.onerror = () => failed(opened.error);
  });
  const stores = ['published', 'versions', 'reader'];
  const all = (/** @type {string} */ store) =>
    new Promise((done, failed) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const [published = [], versions = [], reader = []] = /** @type {any[][]} */ (await Promise.all(stores.map(all)));
  const original = published.find(({ id }) => !id.startsWith(seeded));
  const model = original ?? published[0];
  const version = versions.find(({ id }) => id === model.versionId);
  const half = reader.find(({ id }) => id === model.id);

  const transaction = database.transaction(stores, 'readwrite');
  const put = (/** @type {string} */ store, /** @type {object} */ record) => transaction.objectStore(store).put(record);
  for (let n = published.length - (original ? 1 : 0); n < count; n += 1) {
    const id = `${seeded}${n}`;
    const versionId = `${id}-version`;
    const own = { reference: `2025_MV_${String(n).padStart(5, '0')}`, title: `${n}: ${model.head.title}`, itemId: id };
    put('published', { ...model, id, versionId, identities: [id], head: { ...model.head, ...own } });
    put('versions', { ...version, id: versionId, questionId: id, question: { ...version.question, ...own } });
    const tags = [`wijk ${n % 40}`, `thema ${n % 13}`];
    put('reader', { ...half, id, tags, note: `Nagaan tegen de zitting: ${n}.`, savedAt: half.savedAt - n * 1000 });
  }
  if (original) {
    transaction.objectStore('published').delete(original.id);
    transaction.objectStore('reader').delete(original.id);
    for (const { id, questionId } of versions) if (questionId === original.id) transaction.objectStore('versions').delete(id);
  }
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}

/**
 * Makes the library hold `count` questions, none of which is the one that the popup has saved; it must hold one already.
 * `page` shows something of the extension that does not look at the library itself.
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
export const seedLibrary = (page, count) => page.evaluate(fill, { count, seeded: SEEDED });
