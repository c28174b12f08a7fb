import { setTimeout as pause } from 'node:timers/promises';
import { sampleAddress, samplePortal } from '../../sample/portal.mjs';
import type { ExtensionBrowser, View } from '../browsers/drivers';
import { MOST_LOST, openInLibrary } from './acts';
import { expect, expectText, expectThere, expectValue, launch, test } from './extension';

/** Opens the form in which facts are corrected, by keyboard, from the popup of the page in front. */
async function openForm(app: ExtensionBrowser): Promise<View> {
  const popup = await app.popup();
  await expectThere(popup, 'button', 'More');
  await popup.tabTo('button', 'More');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Correct the facts');
  await popup.tabTo('button', 'Correct the facts');
  await popup.press('Enter');
  await expectThere(popup, 'textbox', 'Title');
  return popup;
}

/** Types into a field in place of what stands there. */
async function retype(view: View, name: string, text: string): Promise<void> {
  await view.tabTo('textbox', name);
  await view.press('Control+a');
  await view.type(text);
}

test('facts are corrected by keyboard, outlast a page that says something else later, and go out and come in again', async ({ app }, {
  project,
}) => {
  test.setTimeout(120_000);
  await app.open(sampleAddress('answered'));
  const popup = await openForm(app);
  await retype(popup, 'Title', 'Deelfietsen aan het Zuidstation');
  await expectText(popup, 'Corrected by you. The page says: Deelfietsen aan het Noorderstation');
  await popup.tabTo('combobox', 'Kind');
  await popup.type('Written');
  await retype(popup, 'Party of asker 1', 'Lijst Beuk');
  await popup.tabTo('button', 'Add an asker');
  await popup.press('Enter');
  await expectThere(popup, 'textbox', 'Name of asker 2');
  await popup.type('Noor Wouters');
  await popup.press('Tab');
  await popup.type('Samen');
  await pause(MOST_LOST);
  // Closed as by a click outside it, in the middle of the form.
  await popup.close();

  const again = await app.popup();
  await expectText(again, 'Deelfietsen aan het Zuidstation', 'Written question', '(Lijst Beuk), Noor Wouters (Samen)');
  await expectText(again, 'Corrected by you: Title, Kind, Asked by');
  await expectThere(again, 'button', 'Saved');
  await again.close();

  app.sites = (asked) => {
    const answer = samplePortal(asked);
    return answer && { ...answer, body: answer.body.replaceAll('Deelfietsen aan het Noorderstation', 'Deelfietsen, nieuwe titel') };
  };
  const page = await app.open(sampleAddress('answered'));
  await page.reload();
  const later = await openForm(app);
  await expectText(later, 'Corrected by you. The page says: Deelfietsen, nieuwe titel');
  await expectValue(later, 'textbox', 'Title', 'Deelfietsen aan het Zuidstation');
  await later.close();

  const library = await app.open(app.address('library.html'));
  await expectText(library, 'Deelfietsen aan het Zuidstation', 'Corrected');
  await library.tabTo('searchbox', 'Search');
  await library.type('zuidstation wouters beuk');
  if (project.name === 'chromium') await expectText(library, '1 question found');
  else await expectThere(library, 'link', 'Deelfietsen aan het Zuidstation');
  const file = await library.download(() => library.click('button', 'Export'));

  const other = await launch(project.name);
  try {
    const empty = await other.open(other.address('library.html'));
    await expectThere(empty, 'button', 'Import');
    await empty.chooseFile(file);
    await expectText(empty, 'Import this library?', 'Deelfietsen aan het Zuidstation');
    await empty.tabTo('button', 'Import');
    await empty.press('Enter');
    await expectText(empty, 'Imported');
    await empty.press('Escape');
    await openInLibrary(empty, 'Deelfietsen aan het Zuidstation');
    await expectText(empty, 'Corrected by you: Title, Kind, Asked by');
  } finally {
    await other.close();
  }
});

test('a corrected fact is set back to what the page says, and the focus stays with the field', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  const popup = await openForm(app);
  await retype(popup, 'Number', '2026_MV_99');
  await expectText(popup, 'The page says: 2026_MV_00117');
  await popup.tabTo('button', 'Set back (Number)');
  await popup.press('Enter');
  await expectValue(popup, 'textbox', 'Number', '2026_MV_00117');
  await expect.poll(() => popup.text()).not.toContain('The page says');
  expect(await popup.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('2026_MV_00117');
  await popup.tabTo('button', 'Done');
  await popup.press('Enter');
  await expectThere(popup, 'textbox', 'Note');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More');
});

test('a day that is none gets a clear word and changes nothing', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  const popup = await openForm(app);
  const inAnsweredOn = () => popup.evaluate(() => document.querySelectorAll('input[type=date]')[2] === document.activeElement);
  await popup.tabTo('combobox', 'Answer');
  for (let presses = 0; presses < 20 && !(await inAnsweredOn()); presses += 1) await popup.press('Tab');
  await popup.type('0230');
  await popup.tabTo('combobox', 'Language');
  await expectText(popup, 'This is not a day in the calendar. Nothing was changed.');
  await popup.close();
  const again = await app.popup();
  await expectThere(again, 'button', 'Save');
  expect(await again.text()).not.toContain('Corrected by you');
});
