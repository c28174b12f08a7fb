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
  const tab = await app.open(ADDRESS);
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await app.chooseFromMenu(tab, 'save-question', 'Save this question');
  await expect.poll(async () => (await app.action()).title).toContain('saved ✓');
  await expectThere(await app.popup(), 'button', 'Saved');
});

test('a page that is read this once is not read at the next visit', async ({ app }) => {
  standElsewhere(app);
  await app.open(ADDRESS);
  const popup = await app.popup();
  await popup.tabTo('button', 'This once');
  await popup.press('Enter');
  await expectText(popup, 'Deelfietsen aan het Noorderstation');
  await popup.close();
  await app.open(ADDRESS);
  const again = await app.popup();
  await expectText(again, 'Not allowed on this site yet');
  await expectThere(again, 'button', 'Always on this site');
});

const TOWN = 'aarburg.meetingburger.net';

test('a council that is chosen on the welcome page is read after the browser was closed too, and once revoked no more', async ({ app }) => {
  const address = `https://${TOWN}/gr/1`;
  standElsewhere(app, address);
  await app.willAllow(TOWN);
  const welcome = await app.open(app.address('welcome.html'));
  await welcome.tabTo('searchbox', 'Town, council or parliament');
  await welcome.type('Aarburg');
  await expectThere(welcome, 'button', `Allow: ${TOWN}`);
  await welcome.click('button', `Allow: ${TOWN}`);
  await expectText(welcome, 'Aarburg is allowed.');
  await expectThere(welcome, 'button', `Revoke: ${TOWN}`);
  await app.open(address);
  await expect.poll(async () => (await app.action()).badge).toBe('1');

  await app.restart();
  const tab = await app.open(address);
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await expectText(await app.popup(), 'Deelfietsen aan het Noorderstation');

  const settings = await app.open(app.address('library.html#settings'));
  await expectThere(settings, 'button', `Revoke: ${TOWN}`);
  await settings.click('button', `Revoke: ${TOWN}`);
  await expectText(settings, 'Aarburg is no longer allowed.');
  await expectThere(settings, 'button', `Allow: ${TOWN}`);

  // The page that was open falls silent, and one that is opened anew says nothing.
  await tab.show();
  await expect.poll(async () => (await app.action()).badge).toBe('');
  const onOpenPage = await app.popup();
  await expectText(onOpenPage, 'Not allowed on this site yet', TOWN);
  await onOpenPage.close();
  await app.open(address);
  await expectText(await app.popup(), 'Not allowed on this site yet', TOWN);
  expect((await app.action()).badge).toBe('');
});

test('councils are allowed and revoked by keyboard alone, and the focus stays where it was', async ({ app }) => {
  await app.willAllow(TOWN);
  const welcome = await app.open(app.address('welcome.html'));
  const focused = () => welcome.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await welcome.tabTo('searchbox', 'Town, council or parliament');
  await welcome.type(`https://${TOWN}/gr/1`);
  await expectText(welcome, 'Another site');
  await welcome.tabTo('button', `Allow: ${TOWN}`);
  await welcome.press('Enter');
  await expectText(welcome, 'Aarburg is allowed.');
  expect(await focused()).toBe(`Revoke: ${TOWN}`);
  await welcome.press('Enter');
  await expectText(welcome, 'Aarburg is no longer allowed.');
  expect(await focused()).toBe(`Allow: ${TOWN}`);

  const library = await app.open(app.address('library.html'));
  await library.tabTo('link', 'Settings');
  await library.press('Enter');
  await expectText(library, 'Councils and sites', 'What Kanttekening reads by itself');
  expect(await library.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  await welcome.show();
  await welcome.click('button', 'Open library');
  await expectText(library, 'Nothing saved yet');
  await library.tabTo('link', 'Settings');
  await library.press('Enter');
  await expectText(library, 'Councils and sites');
  await library.tabTo('link', 'Library');
  await library.press('Enter');
  await expectText(library, 'Nothing saved yet');
  expect(await library.evaluate(() => document.activeElement?.textContent)).toBe('Library');
});

test.describe('after the installation', () => {
  test.use({ options: { keepWelcome: true } });

  test('a person is greeted, and not once more when the browser opens again', async ({ app }) => {
    const welcome = await app.welcome();
    await expectText(welcome, 'Welcome to Kanttekening', 'Gent · ', 'Included');
    expect(await welcome.evaluate(() => document.visibilityState)).toBe('visible');
    await welcome.close();
    await app.restart();
    await app.open(sampleAddress('answered'));
    await expect.poll(async () => (await app.action()).badge).toBe('1');
    await expect(app.open(sampleAddress('answered')).then((tab) => tab.evaluate(() => document.visibilityState))).resolves.toBe('visible');
  });
});
