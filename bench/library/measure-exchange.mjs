/** How long a large library takes to go out as a whole and to come back into an empty one, and what memory that needs at most. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @import { Page } from '@playwright/test' */

/** How often the memory is looked at, in ms. */
const EVERY = 200;

/** As long as a library may take to go out or come in. */
const LONGEST = 600_000;

/**
 * Does something in a page, and gives how long it took in ms and the most memory that its script held meanwhile, in MB.
 * @param {Page} page
 * @param {() => Promise<unknown>} act
 */
async function watched(page, act) {
  const session = await page.context().newCDPSession(page);
  let peak = 0;
  let isOver = false;
  const look = async () => {
    while (!isOver) {
      const usage = /** @type {{ usedSize: number, embedderHeapUsedSize?: number, backingStorageSize?: number }} */ (
        await session.send('Runtime.getHeapUsage')
      );
      peak = Math.max(peak, usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0));
      await new Promise((done) => setTimeout(done, EVERY));
    }
  };
  const looking = look();
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  isOver = true;
  await looking;
  await session.detach();
  return { ms, megabytes: peak / 1e6 };
}

/** Runs in the page: empties every table. */
async function emptyTables() {
  /** @type {IDBDatabase} */
  const database = await new Promise((done, failed) => {
    const opened = indexedDB.open('kanttekening');
    opened.onsuccess = () => done(opened.result);
    opened.onerror = () => failed(opened.error);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite');
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}

/**
 * `page` is a tab of the browser whose library was filled; the library is restored in the end.
 * @param {Page} page
 * @param {string} address of the library's page
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function measureExchange(page, address) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-bench-'));
  const open = async () => {
    await page.goto('about:blank');
    await page.goto(`${address}#exchange`);
    await page.getByRole('button', { name: 'Make a backup' }).waitFor();
  };
  /** @param {string} button */
  const saved = async (button) => {
    const file = path.join(folder, button.replace(/\W/g, '-'));
    const download = page.waitForEvent('download', { timeout: LONGEST });
    await page.getByRole('button', { name: button, exact: true }).click();
    await (await download).saveAs(file);
    return file;
  };
  /** @param {string} file @param {string} button @param {string} said */
  const broughtIn = async (file, button, said) => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: button, exact: true }).click({ timeout: LONGEST });
    await page.getByText(said).waitFor({ timeout: LONGEST });
  };
  try {
    await open();
    let backup = '';
    const backedUp = await watched(page, async () => {
      backup = await saved('Make a backup');
    });
    await page.getByLabel('File format').selectOption('json');
    let file = '';
    const exported = await watched(page, async () => {
      file = await saved('Export to a file');
    });
    await page.evaluate(emptyTables);
    await open();
    const imported = await watched(page, () => broughtIn(file, 'Import', 'Imported.'));
    await page.evaluate(emptyTables);
    await open();
    const restored = await watched(page, () => broughtIn(backup, 'Replace everything', 'The backup was restored'));
    const size = statSync(file).size / 1e6;
    const packed = statSync(backup).size / 1e6;
    const whole = { besideWhat: `the library file, uncompressed`, beside: size, unit: /** @type {const} */ ('MB') };
    return [
      { what: 'Export of everything to a library file', figure: exported.ms, unit: 'ms', bar: 10_000 },
      { what: 'Import of it into an empty library', figure: imported.ms, unit: 'ms', bar: 60_000 },
      { what: 'Backup of everything', figure: backedUp.ms, unit: 'ms', bar: 10_000 },
      { what: 'Restore of it into an empty library', figure: restored.ms, unit: 'ms', bar: 60_000 },
      { what: 'Memory of the page at most, export', figure: exported.megabytes, bar: 3 * size, ...whole },
      { what: 'Memory of the page at most, import', figure: imported.megabytes, bar: 3 * size, ...whole },
      { what: 'Memory of the page at most, backup', figure: backedUp.megabytes, bar: 3 * size, ...whole },
      { what: 'Memory of the page at most, restore', figure: restored.megabytes, bar: 3 * size, ...whole },
      { what: 'Size of the backup', figure: packed, ...whole },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
