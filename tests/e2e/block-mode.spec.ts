import { sampleAddress } from '../../sample/portal.mjs';
import type { ExtensionBrowser, View } from '../browsers/drivers';
import { expectThere, test } from './extension';
import { expectDrawn, expectPainted } from './words-of-page';

/** Starts block mode from the popup, by keyboard. */
async function startBlockMode(app: ExtensionBrowser, tab: View): Promise<void> {
  const popup = await app.popup();
  await expectThere(popup, 'button', 'More');
  await popup.tabTo('button', 'More');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Mark by keyboard');
  await popup.tabTo('button', 'Mark by keyboard');
  await popup.press('Enter');
  await expectDrawn(tab, 'Paragraph 1 of');
  await tab.show();
}

test('by keyboard alone a person goes to a sentence, marks, extends, and undoes', async ({ app }) => {
  const tab = await app.open(sampleAddress('answered'));
  await startBlockMode(app, tab);
  await tab.press('j');
  await expectDrawn(tab, 'Paragraph 2 of 2');
  await tab.press('ArrowRight');
  await expectDrawn(tab, 'Sentence 3 of 4');
  await tab.press('m');
  await expectPainted(tab, 'De stad beloofde bij de start om na zes maanden te meten hoe de fietsen gebruikt worden.');
  await expectDrawn(tab, 'Marked.');
  await tab.press('Shift+ArrowRight');
  await expectDrawn(tab, 'Die zes maanden zijn om.');
  await tab.press('m');
  await expectPainted(
    tab,
    'De stad beloofde bij de start om na zes maanden te meten hoe de fietsen gebruikt worden.',
    'De stad beloofde bij de start om na zes maanden te meten hoe de fietsen gebruikt worden. Die zes maanden zijn om.',
  );
  await tab.press('u');
  await expectDrawn(tab, 'Undone.');
  await expectPainted(tab, 'De stad beloofde bij de start om na zes maanden te meten hoe de fietsen gebruikt worden.');
  await tab.press('Escape');
});
