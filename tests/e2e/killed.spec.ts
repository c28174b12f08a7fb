import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExtensionBrowser, View } from '../browsers/drivers';
import { expect, expectText, expectThere, test } from './extension';
import { backupOf, libraryFileOf, manyRecords } from './large-library';
import { storedTables, wipe } from './whole-library';

/** How often the browser is killed during each of the works; more by hand. */
const KILLS = Number(process.env.KILLS ?? 2);

/** The longest that is waited before the browser is killed, in ms: about as long as such a work takes. */
const LONGEST = 1200;

const TABLES = ['published', 'reader', 'versions', 'passages'] as const;

/** What a library holds, as far as a work on all of it must not leave it half done. */
async function contentsOf(view: View): Promise<string> {
  const tables = await storedTables(view);
  return JSON.stringify(TABLES.map((name) => tables[name]));
}

async function openExchange(app: ExtensionBrowser): Promise<View> {
  const view = await app.open(app.address('library.html#exchange'));
  await expectThere(view, 'button', 'Choose a file');
  // The library is open once its changes are counted; before that there may be no database at all.
  await expectText(view, 'since.');
  return view;
}

test('a browser that is killed during an import, a merge or a restore leaves a whole library, as before or as after', async ({ app }) => {
  test.setTimeout(120_000 + KILLS * 180_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-killed-'));
  const fileOf = (name: string, content: string | Buffer): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const mine = manyRecords(0, 200, 'mine');
  const theirs = manyRecords(100, 300, 'theirs');
  const works = [
    {
      what: 'import',
      file: fileOf('mine.json', libraryFileOf(mine)),
      asks: 'Import this library?',
      button: 'Import',
      counts: () => [200, 1000],
    },
    {
      what: 'merge',
      file: fileOf('theirs.json', libraryFileOf(theirs)),
      asks: 'Import this library?',
      button: 'Import',
      // What was there before depends on whether the import came through.
      counts: (before: number) => (before === 0 ? [200, 1000] : [300, 2000]),
    },
    {
      what: 'restore',
      file: fileOf('backup.jsonl.gz', await backupOf(manyRecords(500, 750, 'backup'))),
      asks: 'Replace the library by this backup?',
      button: 'Replace everything',
      counts: () => [250, 1250],
    },
  ];
  try {
    for (let round = 0; round < KILLS; round += 1) {
      let view = await openExchange(app);
      await wipe(view);
      for (const { what, file, asks, button, counts } of works) {
        const before = await contentsOf(view);
        const held = (await storedTables(view)).published?.length ?? 0;
        await view.chooseFile(file);
        await expectText(view, asks);
        const wait = randomInt(LONGEST);
        await view.click('button', button);
        await pause(wait);
        await app.kill();
        await app.restart();
        view = await openExchange(app);
        const about = `round ${round}, killed ${wait} ms into the ${what}`;
        const tables = await storedTables(view);
        const after = [tables.published?.length, tables.passages?.length];
        if ((await contentsOf(view)) !== before) expect(after, about).toEqual(counts(held));
        await view.click('button', 'Check the library');
        await expectText(view, 'Everything in the library hangs together.');
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
