import { sampleAddress } from '../../sample/portal.mjs';
import { test } from './extension';
import { clickWords, expectDrawn, expectPainted, selectWords } from './words-of-page';

test('words that are marked by mouse are painted at once, after a reload and after a restart', async ({ app }) => {
  const tab = await app.open(sampleAddress('answered'));
  await selectWords(tab, 'tegen 1 juni 2026', 'veertig plaatsen');
  await expectDrawn(tab, 'Mark');
  await tab.press('m');
  await expectPainted(tab, 'tegen 1 juni 2026 komt er een tweede rek met veertig plaatsen');
  await expectDrawn(tab, 'Marked');
  await clickWords(tab, 'een tweede rek met');
  await expectDrawn(tab, 'On these words');
  await tab.press('c');
  await expectDrawn(tab, 'Stored.');
  await tab.press('Escape');
  await tab.reload();
  await expectPainted(tab, 'tegen 1 juni 2026 komt er een tweede rek met veertig plaatsen');
  await app.restart();
  const again = await app.open(sampleAddress('answered'));
  await expectPainted(again, 'tegen 1 juni 2026 komt er een tweede rek met veertig plaatsen');
});
