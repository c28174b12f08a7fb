import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sampleAddress } from '../../sample/portal.mjs';
import type { ExtensionBrowser, View } from '../browsers/drivers';
import { MOST_LOST, openInLibrary } from './acts';
import { expect, expectText, expectThere, expectValue, launch, test } from './extension';

const openPopup = async (app: ExtensionBrowser): Promise<View> => {
  const popup = await app.popup();
  await expectThere(popup, 'textbox', 'Note');
  await popup.tabTo('textbox', 'Note');
  return popup;
};

const storedNote = async (app: ExtensionBrowser): Promise<string> => {
  const library = await app.open(app.address('library.html'));
  await expect.poll(() => library.text()).toMatch(/Nothing saved yet|1 question saved/);
  if ((await library.text()).includes('Nothing saved yet')) return '';
  await openInLibrary(library);
  await expectThere(library, 'textbox', 'Note');
  return library.value('textbox', 'Note');
};

test('what was typed 300 ms ago is there again after the popup was closed by clicking outside it', async ({ app }) => {
  const page = await app.open(sampleAddress('answered'));
  const popup = await openPopup(app);
  await popup.type('Alles wat ik typ, blijft.', 20);
  await pause(MOST_LOST);
  await page.show();
  const again = await app.popup();
  await expectValue(again, 'textbox', 'Note', 'Alles wat ik typ, blijft.');
  await expectThere(again, 'button', 'Saved');
});

test('a tag that was typed but not confirmed is not lost with the popup', async ({ app }) => {
  const page = await app.open(sampleAddress('answered'));
  const popup = await app.popup();
  await expectThere(popup, 'button', 'Save');
  await popup.tabTo('combobox', 'Tags');
  await popup.type('half getypt', 20);
  await pause(MOST_LOST);
  await page.show();
  const again = await app.popup();
  await expectThere(again, 'button', 'Save');
  const kept = async () =>
    (await again.value('combobox', 'Tags')) === 'half getypt' || (await again.count('button', 'Remove tag half getypt')) === 1;
  await expect.poll(kept).toBe(true);
});

test('the background may end between any two keystrokes', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  const popup = await openPopup(app);
  const text = 'Wie sluit de straat af?';
  for (const character of text) {
    await popup.type(character);
    await app.endBackground();
  }
  await expectThere(popup, 'button', 'Saved');
  await expectValue(popup, 'textbox', 'Note', text);
  await popup.close();
  const again = await openPopup(app);
  await expectValue(again, 'textbox', 'Note', text);
  await expect.poll(async () => (await app.action()).title).toContain('saved ✓');
});

test('a browser that is killed while somebody types loses at most the last 300 ms', async ({ app }) => {
  test.setTimeout(480_000);
  const sentence = 'Hoeveel ritten telde de stad per maand, en op welke uren stond het rek leeg? ';
  let before = '';
  for (let round = 0; round < 10; round += 1) {
    await app.open(sampleAddress('answered'));
    const popup = await openPopup(app);
    await expectValue(popup, 'textbox', 'Note', before);
    await popup.press('Control+End');
    const typed: { text: string; at: number }[] = [{ text: before, at: 0 }];
    const until = Date.now() + randomInt(400, 1600);
    for (let position = 0; Date.now() < until; position += 1) {
      const character = sentence[position % sentence.length] ?? '.';
      await popup.type(character);
      typed.push({ text: (typed.at(-1)?.text ?? '') + character, at: Date.now() });
      await pause(randomInt(5, 60));
    }
    const killedAt = Date.now();
    await app.kill();
    await app.restart();
    const kept = await storedNote(app);
    const all = typed.at(-1)?.text ?? '';
    const sure = typed.filter(({ at }) => at <= killedAt - MOST_LOST).at(-1)?.text ?? '';
    expect(all.startsWith(kept), `round ${round}: “${kept}” is the beginning of “${all}”`).toBe(true);
    expect(kept.length, `round ${round}: typed ${all.length}, kept ${kept.length}`).toBeGreaterThanOrEqual(sure.length);
    before = kept;
  }
  expect(before).not.toBe('');
});

test('the same question can be edited in the popup and in the library at once', async ({ app }, { project }) => {
  await app.open(sampleAddress('answered'));
  const first = await openPopup(app);
  await first.type('Eerste zin.');
  await expectThere(first, 'button', 'Saved');
  await pause(MOST_LOST);
  await first.close();

  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved');
  await openInLibrary(library);
  await expectValue(library, 'textbox', 'Note', 'Eerste zin.');
  // The popup cannot stand beside another tab; opened as a tab, its page is the same.
  const page = await app.open(sampleAddress('answered'));
  const popup = await openPopup(app);
  await popup.press('Control+End');
  await popup.type(' Uit de popup.');
  await expectValue(library, 'textbox', 'Note', 'Eerste zin. Uit de popup.');
  await page.show();

  await library.show();
  await library.tabTo('textbox', 'Note');
  await library.press('Control+End');
  await library.type(' Uit de bibliotheek.');
  await library.tabTo('combobox', 'Tags', 'Shift+Tab');
  await library.type('samen');
  await library.press('Enter');
  await expectThere(library, 'button', 'Remove tag samen');
  await page.show();
  const again = await app.popup();
  await expectValue(again, 'textbox', 'Note', 'Eerste zin. Uit de popup. Uit de bibliotheek.');
  await expectThere(again, 'button', 'Remove tag samen');
  expect(project.name).toBe(app.name);
});

test('what was removed can be taken back, in the popup and in the library', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  const popup = await openPopup(app);
  await popup.type('Niet kwijt.');
  await expectThere(popup, 'button', 'Saved');
  await popup.tabTo('button', 'More');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Remove from library');
  await popup.tabTo('button', 'Remove from library');
  await popup.press('Enter');
  await expectText(popup, 'Removed from the library');
  await expect.poll(async () => (await app.action()).title).not.toContain('saved ✓');
  await popup.tabTo('button', 'Undo');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Saved');
  await expectValue(popup, 'textbox', 'Note', 'Niet kwijt.');
  await popup.close();

  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved');
  await openInLibrary(library);
  await library.tabTo('button', 'Remove from library');
  await library.press('Enter');
  await expectText(library, 'Nothing saved yet');
  await library.tabTo('button', 'Undo');
  await library.press('Enter');
  await expectText(library, '1 question saved', 'Niet kwijt.');
});

test('an import adds to what is there and overwrites nothing', async ({ app }, { project }) => {
  await app.open(sampleAddress('answered'));
  const popup = await openPopup(app);
  await popup.type('Mijn eigen notitie.');
  await expectThere(popup, 'button', 'Saved');
  await pause(MOST_LOST);
  await popup.close();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved');
  const file = await library.download(() => library.click('button', 'Export'));

  const other = await launch(project.name);
  try {
    await other.open(sampleAddress('answered'));
    const editor = await openPopup(other);
    await editor.type('Een andere notitie.');
    await expectThere(editor, 'button', 'Saved');
    await pause(MOST_LOST);
    const theirs = await other.open(other.address('library.html'));
    await expectText(theirs, '1 question saved');
    await theirs.chooseFile(file);
    await expectText(theirs, 'Import this library?', 'yours is kept');
    await theirs.tabTo('button', 'Import');
    await theirs.press('Enter');
    await expectText(theirs, 'Imported');
    await theirs.press('Escape');
    await expectText(theirs, 'Een andere notitie.', 'Mijn eigen notitie.');
  } finally {
    await other.close();
  }
});
