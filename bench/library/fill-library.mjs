/** Writes a generated library into the extension's own database, as fast as the browser takes it. */
import { generateLibrary } from './records.mjs';

/** Questions that are carried to the browser at a time. */
const BATCH = 100;

/** @param {import('./records.mjs').GeneratedQuestion[]} questions */
async function write(questions) {
  /** @type {IDBDatabase} */
  const database = await new Promise((done, failed) => {
    const opened = indexedDB.open('kanttekening');
    opened.onsuccess = () => done(opened.result);
    opened.onerror = () => failed(opened.error);
  });
  const transaction = database.transaction(['published', 'reader', 'versions', 'passages', 'findings'], 'readwrite', {
    durability: 'relaxed',
  });
  const put = (/** @type {string} */ store, /** @type {object} */ row) => transaction.objectStore(store).put(row);
  for (const { published, reader, versions, passages, findings } of questions) {
    put('published', published);
    put('reader', reader);
    for (const version of versions) put('versions', version);
    for (const passage of passages) put('passages', passage);
    for (const finding of findings) put('findings', finding);
  }
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}

/**
 * `page` shows something of the extension that does not look at the library itself; the library must have been opened once.
 * @param {import('@playwright/test').Page} page
 * @param {number} questions
 */
export async function fillLibrary(page, questions) {
  /** @type {import('./records.mjs').GeneratedQuestion[]} */
  let batch = [];
  for (const question of generateLibrary(questions)) {
    batch.push(question);
    if (batch.length < BATCH) continue;
    await page.evaluate(write, batch);
    batch = [];
  }
  if (batch.length > 0) await page.evaluate(write, batch);
}
