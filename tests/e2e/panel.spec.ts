import { sampleAddress } from '../../sample/portal.mjs';
import { openInLibrary } from './acts';
import { expectText, expectThere, expectValue, test } from './extension';

test('the side panel opens from the popup, follows the tab in front, and shares what is typed with the library', async ({ app }) => {
  const answered = await app.open(sampleAddress('answered'));
  const popup = await app.popup();
  await expectThere(popup, 'button', 'Open side panel');
  await popup.tabTo('button', 'Open side panel');
  await popup.press('Enter');
  const panel = await app.panel();
  await expectText(panel, 'Deelfietsen aan het Noorderstation', '2026_MV_00117');
  await panel.show();
  await panel.tabTo('textbox', 'Note');
  await panel.type('Uit het paneel.');
  await expectThere(panel, 'button', 'Saved');

  await app.open(sampleAddress('unanswered'));
  await expectText(panel, 'Drinkwaterkraantjes in de parken', '2026_MV_00121');
  await expectThere(panel, 'button', 'Save');
  await answered.show();
  await expectText(panel, 'Deelfietsen aan het Noorderstation');
  await expectValue(panel, 'textbox', 'Note', 'Uit het paneel.');
  await answered.goto(sampleAddress('decision'));
  await expectText(panel, 'No question found on this page');
  await answered.goto(sampleAddress('answered'));
  await expectValue(panel, 'textbox', 'Note', 'Uit het paneel.');
});

test('the same question typed into from the side panel and the library by turns keeps both', async ({ app }) => {
  const page = await app.open(sampleAddress('answered'));
  const popup = await app.popup();
  await popup.tabTo('textbox', 'Note');
  await popup.type('Begin.');
  await expectThere(popup, 'button', 'Saved');
  await popup.tabTo('button', 'Open side panel');
  await popup.press('Enter');
  const panel = await app.panel();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved');
  await openInLibrary(library);
  await expectValue(library, 'textbox', 'Note', 'Begin.');
  await library.tabTo('textbox', 'Note');
  await library.press('Control+End');
  // The panel follows the tab in front, which now is the library: the question's own tab is brought back.
  let note = 'Begin.';
  for (const [inLibrary, inPanel] of [
    [' Eén.', ' Twee.'],
    [' Drie.', ' Vier.'],
  ]) {
    await library.show();
    await library.tabTo('textbox', 'Note');
    await library.press('Control+End');
    await library.type(inLibrary ?? '');
    await page.show();
    await expectValue(panel, 'textbox', 'Note', `${note}${inLibrary}`);
    await panel.show();
    await panel.tabTo('textbox', 'Note');
    await panel.press('Control+End');
    await panel.type(inPanel ?? '');
    note += `${inLibrary}${inPanel}`;
    await expectValue(library, 'textbox', 'Note', note);
  }
});
