import { sampleAddress, samplePortal } from '../../sample/portal.mjs';
import type { ExtensionBrowser } from '../browsers/drivers';
import { expect, expectText, expectThere, test } from './extension';

const HOST = 'raad.elders.example';
const ADDRESS = `https://${HOST}/vragen/1`;

/** A page with a question on a host that no portal is known by; all else as on the sample portal. */
function standElsewhere(app: ExtensionBrowser, address = ADDRESS): void {
  const page = samplePortal(sampleAddress('answered'));
  app.sites = (asked) => (asked === address ? page : samplePortal(asked));
}

test('a site that is always allowed from the popup is read at once, and by itself after the browser was closed', async ({ app }) => {
  standElsewhere(app);
  await app.willAllow(HOST);
  await app.open(ADDRESS);
  const popup = await app.popup();
  await expectText(popup, 'Not allowed on this site yet', HOST);
  await popup.tabTo('button', 'Always on this site');
  await popup.press('Enter');
  await expectText(popup, 'Deelfietsen aan het Noorderstation');
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await popup.close();

  await app.restart();
  await app.open(ADDRESS);
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await expectText(await app.popup(), 'Deelfietsen aan het Noorderstation');
});

test('a page that is read this once is not read at the next visit', async ({ app }) => {
  standElsewhere(app);
  const tab = await app.open(ADDRESS);
  const popup = await app.popup();
  await popup.tabTo('button', 'This once');
  await popup.press('Enter');
  await expectText(popup, 'Deelfietsen aan het Noorderstation');
  await popup.close();
  await tab.reload();
  const again = await app.popup();
  await expectText(again, 'Not allowed on this site yet');
  await expectThere(again, 'button', 'Always on this site');
});
