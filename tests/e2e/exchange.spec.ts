import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sampleAddress } from '../../sample/portal.mjs';
import { openSample } from './acts';
import { expect, expectText, expectThere, test } from './extension';
import { storedTables, wipe } from './whole-library';

test('everything goes out to a file and comes back from it: as a backup, and as a library file', async ({ app }) => {
  await (await openSample(app, { page: 'unanswered', note: 'Kijken in juni.' })).close();
  await (await openSample(app, { tag: 'mobiliteit', note: 'Navragen bij de =fietsersbond.' })).close();
  const view = await app.open(app.address('library.html#exchange'));
  await expectThere(view, 'button', 'Make a backup');
  const before = await storedTables(view);
  expect(before.reader).toHaveLength(2);

  const table = await view.download(() => view.click('button', 'Export to a file'));
  expect(readFileSync(table, 'utf8')).toMatch(/^\uFEFF"?Number,Title[\s\S]*2026_MV_00117,Deelfietsen aan het Noorderstation/);
  await expectText(view, 'Exported: 2 entries.');

  const backup = await view.download(() => view.click('button', 'Make a backup'));
  expect(gunzipSync(readFileSync(backup)).toString().split('\n')[0]).toContain('kanttekening-backup');
  await expectText(view, 'Backup made', 'Last backup');

  await wipe(view);
  await view.reload();
  await expectThere(view, 'button', 'Choose a file');
  await view.chooseFile(backup);
  await expectText(view, 'Replace the library by this backup?', 'In the backup: 2 questions', 'In the library now: 0 questions');
  await view.click('button', 'Replace everything');
  await expectText(view, 'The backup was restored', 'Everything in the library hangs together.');
  expect(await storedTables(view)).toEqual(before);
  await view.press('Escape');
  await view.click('button', 'Check the library');
  await expectText(view, 'Everything in the library hangs together.');

  const folder = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-backup-'));
  try {
    const half = path.join(folder, 'half.jsonl.gz');
    writeFileSync(half, readFileSync(backup).subarray(0, -200));
    await view.chooseFile(half);
    await expectText(view, 'This backup cannot be restored', 'half.jsonl.gz', 'not complete', 'Nothing was changed.');
    await view.press('Escape');
    expect(await storedTables(view)).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true });
  }

  const library = await app.open(app.address('library.html'));
  await expectText(library, '2 questions saved');
  const file = await library.download(() => library.click('button', 'Export'));
  await wipe(library);
  await view.show();
  await view.reload();
  await expectThere(view, 'button', 'Choose a file');
  await view.chooseFile(file);
  await expectText(view, 'Import this library?', '2 new questions');
  await view.click('button', 'Import');
  await expectText(view, 'Imported. 2 questions were added or changed.');
  const after = await storedTables(view);
  for (const name of ['published', 'reader', 'versions', 'passages', 'teachings']) expect(after[name], name).toEqual(before[name]);
});

test('a table and annotations of Hypothesis come in with a preview, differences are decided, and each import is taken back as one', async ({
  app,
}) => {
  await (await openSample(app, { note: 'Mijn notitie.' })).close();
  const view = await app.open(app.address('library.html#exchange'));
  await expectThere(view, 'button', 'Choose a file');
  const before = await storedTables(view);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-import-'));
  const give = async (name: string, content: string | Buffer) => {
    writeFileSync(path.join(folder, name), content);
    await view.chooseFile(path.join(folder, name));
  };
  const there = async (): Promise<number[]> => {
    const tables = await storedTables(view);
    return [tables.reader?.length ?? 0, tables.passages?.length ?? 0];
  };
  try {
    const rows = [
      'Nummer van de vraag;Note;Tags;Address;Title',
      "2026_MV_00117;'=Hun notitie.;caf\xe9;;",
      ';Nieuw;;https://raad.elders.example/7;Een andere vraag',
      ';Nergens bij;;;',
    ];
    await give('vragen.csv', Buffer.from(rows.join('\r\n'), 'latin1'));
    await expectText(view, 'What are the columns of this table?', '3 rows', 'Windows Western European', 'Nummer van de vraag');
    await view.tabTo('combobox', 'Nummer van de vraag');
    await view.type('Num');
    await view.click('button', 'Continue');
    await expectText(
      view,
      'Import this library?',
      '1 new question',
      'Een andere vraag',
      '1 row names no saved question',
      '1 difference to decide',
      '=Hun notitie.',
    );
    await view.click('radio', 'Take theirs');
    await view.click('button', 'Import');
    await expectText(view, 'Imported. 2 questions were added or changed.');
    expect(await there()).toEqual([2, 0]);
    const changed = (await storedTables(view)).reader as { note: string; tags: string[] }[];
    expect(changed.map(({ note, tags }) => [note, ...tags]).toSorted()).toEqual([['=Hun notitie.', 'café'], ['Nieuw']]);
    await view.click('button', 'Undo');
    await expectText(view, 'The import was taken back');
    expect(await there()).toEqual([1, 0]);
    expect(((await storedTables(view)).reader as { note: string }[])[0]?.note).toBe('Mijn notitie.');
    await view.press('Escape');

    const quote = (exact: string) => ({ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] });
    const annotations = [
      { id: 'a1', uri: sampleAddress('answered'), text: 'Hier', tags: ['rek'], target: [quote('Uren met een leeg rek')] },
      { id: 'a2', uri: 'https://raad.elders.example/8', text: '', tags: [], target: [quote('losse woorden')] },
      { id: 'a3', uri: 'https://raad.elders.example/8', text: 'bij de pagina', tags: [], target: [{}] },
    ];
    await give('hypothesis.json', JSON.stringify({ total: 3, rows: annotations }));
    await expectText(view, 'Import this library?', '1 saved question gets additions', '1 annotation quotes no words');
    await view.click('button', 'Import');
    await expectText(view, 'Imported.');
    expect(await there()).toEqual([1, 2]);
    await view.click('button', 'Undo');
    await expectText(view, 'The import was taken back');
    await view.press('Escape');
    const after = await storedTables(view);
    expect(after.passages).toEqual([]);
    expect(after.published?.length).toBe((before.published?.length ?? 0) + 1);

    for (const [name, content, why] of [
      ['brief.txt', 'Beste raadsleden', 'neither a file of Kanttekening'],
      ['half.csv', 'Title,Note\n"afgebroken', 'the quotation marks do not match'],
      ['boek.xlsx', 'PK\u0003\u0004', 'It is packed'],
      ['leeg.csv', '', 'It is empty.'],
      ['anders.json', '{"type":"FeatureCollection"}', 'neither a file of Kanttekening'],
    ] as const) {
      await give(name, content);
      await expectText(view, 'This file cannot be imported', name, why, 'Nothing was changed.');
      await view.press('Escape');
      await expect.poll(() => view.text()).not.toContain('This file cannot be imported');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
