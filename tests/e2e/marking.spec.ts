import { sampleAddress } from '../../sample/portal.mjs';
import { expectText, test } from './extension';
import { clickWords, expectDrawn, expectPainted, selectWords } from './words-of-page';

const ADDRESS = sampleAddress('answered');
const RACK = 'tegen 1 juni 2026 komt er een tweede rek met veertig plaatsen';

test('words that are marked by mouse are painted at once, after a reload and after a restart', async ({ app }) => {
  const tab = await app.open(ADDRESS);
  await selectWords(tab, 'tegen 1 juni 2026', 'veertig plaatsen');
  await expectDrawn(tab, 'Commitment');
  await tab.press('m');
  await expectPainted(tab, RACK);
  await expectDrawn(tab, 'Marked');
  await clickWords(tab, 'een tweede rek met');
  await expectDrawn(tab, 'On these words');
  await tab.press('c');
  await expectDrawn(tab, 'Stored.');
  await tab.press('Escape');
  await tab.reload();
  await expectPainted(tab, RACK);

  // A note is written where no page sees what is typed.
  await clickWords(tab, 'een tweede rek met');
  await expectDrawn(tab, 'On these words');
  await tab.press('n');
  // Where the browser opens no popup by itself, the toolbar button calls for it.
  const popup = await app.openedPopup().catch(async () => ((await app.action()).badge === '?' ? app.popup() : app.openedPopup()));
  await expectText(popup, 'een tweede rek met veertig plaatsen');
  await popup.close();

  await app.restart();
  const again = await app.open(ADDRESS);
  await expectPainted(again, RACK);
});
