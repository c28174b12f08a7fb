import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { sampleAddress } from '../../sample/portal.mjs';
import { MOST_LOST } from './acts';
import { expect, expectText, expectThere, expectValue, launch, test } from './extension';

test('a question is found, tagged, noted and saved, and found again after the browser was closed, by keyboard alone', async ({ app }, {
  project,
}) => {
  await app.open(sampleAddress('answered'));
  const popup = await app.popup();
  await expectText(popup, 'Deelfietsen aan het Noorderstation', '2026_MV_00117', 'Oral question', 'Wannes Ottevaere', 'Groene Kaai');
  await expectText(popup, 'Jef Akkermaat', 'Answered', '3 sub-questions', '2026');
  await expectThere(popup, 'button', 'Save');

  await popup.tabTo('combobox', 'Tags');
  await popup.type('mobiliteit');
  await popup.press('Enter');
  await popup.type('fietsen');
  await popup.press('Enter');
  await popup.type('per ongeluk');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Remove tag per ongeluk');
  await popup.press('Backspace');
  await popup.press('Backspace');
  await expect.poll(() => popup.count('button', 'Remove tag per ongeluk')).toBe(0);
  await popup.tabTo('textbox', 'Note');
  await popup.type('Tegen 1 juni een tweede rek: nagaan.');
  await popup.tabTo('combobox', 'Status');
  await popup.type('Follow');
  await popup.press('Tab');
  await popup.type('09302026');
  await popup.tabTo('button', 'Saved');
  await expectText(popup, 'mobiliteit', 'fietsen', 'Saved');
  await pause(MOST_LOST);
  await popup.close();

  const again = await app.popup();
  await expectValue(again, 'textbox', 'Note', 'Tegen 1 juni een tweede rek: nagaan.');
  await expectValue(again, 'combobox', 'Status', 'follow-up');
  expect(await again.evaluate(() => document.querySelector<HTMLInputElement>('input[type=date]')?.value)).toBe('2026-09-30');
  expect(await again.text()).not.toContain('per ongeluk');
  await again.close();

  await app.restart();
  const library = await app.open(app.address('library.html'));
  await expectText(library, 'Deelfietsen aan het Noorderstation', '2026_MV_00117', 'Wannes Ottevaere', 'Gent', 'mobiliteit', 'fietsen');
  await expectText(library, 'Tegen 1 juni een tweede rek', 'Answered', 'Follow up', 'Back on Sep 30, 2026');
  await library.tabTo('searchbox', 'Search');
  await library.type('ottevaere rek');
  await expectText(library, '1 question found');
  await library.press('Control+a');
  await library.type('kraantjes');
  await expectText(library, 'Nothing found');
  await library.press('Control+a');
  await library.press('Delete');

  const file = await library.download(async () => {
    await library.tabTo('button', 'Export', 'Shift+Tab');
    await library.press('Enter');
  });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toBeTruthy();

  const other = await launch(project.name);
  try {
    const empty = await other.open(other.address('library.html'));
    await expectText(empty, 'Nothing saved yet');
    await expectThere(empty, 'button', 'Import');
    await empty.chooseFile(file);
    await expectText(empty, 'Import this library?', '1 new question');
    await empty.tabTo('button', 'Import');
    await empty.press('Enter');
    await expectText(empty, 'Imported');
    await empty.press('Escape');
    await expectText(empty, 'Deelfietsen aan het Noorderstation', 'mobiliteit', 'Tegen 1 juni een tweede rek', 'Follow up');
  } finally {
    await other.close();
  }
});
