import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sampleAddress } from '../../sample/portal.mjs';
import { openSample } from './acts';
import { expect, expectText, expectThere, expectValue, test } from './extension';

test('a file that is no complete library is refused in plain words, and nothing changes', async ({ app }) => {
  await (await openSample(app, { note: 'Blijft staan.' })).close();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved', 'Blijft staan.');
  const good = readFileSync(await library.download(() => library.click('button', 'Export')), 'utf8');

  const folder = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-import-'));
  const files: [name: string, content: string, why: string][] = [
    ['notities.txt', 'Dit zijn notities en geen bibliotheek.', 'It is not a JSON file.'],
    ['leeg.json', '', 'It is not a JSON file.'],
    ['anders.json', '{"type":"FeatureCollection","features":[]}', 'not a library of Kanttekening'],
    ['lijst.json', '[1,2,3]', 'not a library of Kanttekening'],
    ['nieuwer.json', good.replace(/"schema":\d+/, '"schema":999'), 'newer Kanttekening'],
    ['afgebroken.json', good.slice(0, good.length / 2), 'stops in the middle'],
    ['verkeerd.json', good.replace('"tags":[]', '"tags":"geen lijst"'), 'In question 1'],
  ];
  try {
    for (const [name, content, why] of files) {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      await library.chooseFile(file);
      await expectText(library, 'This file cannot be imported', name, why, 'Nothing was changed.');
      await library.press('Escape');
      await expect.poll(() => library.text()).not.toContain('This file cannot be imported');
    }
    const huge = path.join(folder, 'film.mp4');
    writeFileSync(huge, '');
    truncateSync(huge, 200_000_000);
    await library.chooseFile(huge);
    await expectText(library, 'This file cannot be imported', 'film.mp4', 'Nothing was changed.');
    await library.press('Escape');
  } finally {
    rmSync(folder, { recursive: true });
  }
  await expectText(library, '1 question saved', 'Blijft staan.');
});

test('where nothing more can be stored it is said at once, the text stays and can be copied, and saving goes on when there is room', async ({
  app,
}) => {
  const popup = await openSample(app, { note: 'Voor de schijf vol was.' });
  await popup.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('No room left', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
  });
  await popup.press('Control+End');
  await popup.type(' En daarna.');
  await expectText(popup, 'Could not save', 'full');
  await expectValue(popup, 'textbox', 'Note', 'Voor de schijf vol was. En daarna.');
  await expectThere(popup, 'button', 'Copy the note');
  await popup.evaluate(() => {
    (window as unknown as { makeRoom: () => void }).makeRoom();
  });
  await popup.tabTo('button', 'Try again', 'Shift+Tab');
  await popup.press('Enter');
  await expect.poll(() => popup.text()).not.toContain('Could not save');
  await popup.close();
  const library = await app.open(app.address('library.html'));
  await expectText(library, 'Voor de schijf vol was. En daarna.');
});

test('the library finds by title, reference, people, tags, note and text', async ({ app }) => {
  await (await openSample(app, { tag: 'fietsbeleid', note: 'Navragen bij de fietsersbond.' })).close();
  await (await openSample(app, { page: 'unanswered', note: 'Kijken in juni.' })).close();
  const library = await app.open(app.address('library.html'));
  await expectText(
    library,
    '2 questions saved',
    'Deelfietsen aan het Noorderstation',
    'Drinkwaterkraantjes in de parken',
    'Not answered yet',
  );
  const answered = [
    'noorderstation',
    '2026_MV_00117',
    'ottevaere',
    'akkermaat',
    'fietsbeleid',
    'fietsersbond',
    'sluiskaai',
    '"tweede rek"',
  ];
  await library.tabTo('searchbox', 'Search');
  for (const words of answered) {
    await library.press('Control+a');
    await library.type(words);
    await expect.poll(() => library.text(), words).toMatch(/1 question found[\s\S]*Deelfietsen aan het Noorderstation/);
    expect(await library.text(), words).not.toContain('Drinkwaterkraantjes');
  }
});

test('a question is edited in the library and opened at its source', async ({ app }) => {
  await (await openSample(app, { note: 'Eerst.' })).close();
  const library = await app.open(app.address('library.html'));
  await library.tabTo('link', 'Deelfietsen aan het Noorderstation');
  await library.press('Enter');
  await expectValue(library, 'textbox', 'Note', 'Eerst.');
  await library.tabTo('textbox', 'Note');
  await library.press('Control+End');
  await library.type(' Dan.');
  await library.tabTo('combobox', 'Status');
  await library.type('Done');
  await expectText(library, 'Eerst. Dan.', 'Uren met een leeg rek', 'het voetpad versperren');
  await library.reload();
  await expectText(library, 'Eerst. Dan.', 'Done');
  const source = await library.evaluate(() => document.querySelector<HTMLAnchorElement>('a[target=_blank]')?.href);
  expect(source).toBe(sampleAddress('answered'));
});
