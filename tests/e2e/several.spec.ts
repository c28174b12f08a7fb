import { sampleAddress } from '../../sample/portal.mjs';
import { expect, expectText, expectThere, test } from './extension';

test('several questions of a page are ticked and saved, the rest at once, and what was just saved can be undone', async ({ app }) => {
  await app.open(sampleAddress('minutes'));
  const popup = await app.popup();
  await expectThere(popup, 'button', 'Save all 3');
  await popup.tabTo('checkbox', 'Select: Wachtlijst voor de muziekschool');
  await popup.press('Space');
  await expectThere(popup, 'button', 'Save 1 selected');
  await popup.tabTo('button', 'Save 1 selected');
  await popup.press('Enter');
  await expectText(popup, '1 question saved');
  await expect.poll(() => popup.count('checkbox', 'Select: Wachtlijst voor de muziekschool')).toBe(0);
  await expectThere(popup, 'button', 'Save all 2');
  await popup.press('Enter');
  await expectText(popup, '2 questions saved');
  await expectThere(popup, 'button', 'All saved');
  await expect.poll(async () => (await app.action()).title).toContain('all saved ✓');

  await popup.tabTo('button', 'Undo');
  await popup.press('Enter');
  await expectText(popup, 'Not saved after all');
  await expectThere(popup, 'button', 'Save all 2');
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Save all 2');
  await popup.press('Enter');
  await expectText(popup, '2 questions saved');
  await popup.close();

  const library = await app.open(app.address('library.html'));
  await expectText(library, '3 questions saved', 'Een veilige schoolstraat?', 'Wachtlijst voor de muziekschool', 'Straatverlichting');
});
