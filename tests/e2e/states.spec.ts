import { portalPage, SAMPLE_ORIGIN, sampleAddress, samplePortal } from '../../sample/portal.mjs';
import { expect, expectText, expectThere, test } from './extension';

const html = (body: string) => ({ status: 200, contentType: 'text/html; charset=utf-8', body });

test('a question without an answer is a result like any other', async ({ app }) => {
  await app.open(sampleAddress('unanswered'));
  const popup = await app.popup();
  await expectText(popup, 'Drinkwaterkraantjes in de parken', '2026_MV_00121', 'Mira Delrue', 'Lijst Linde', 'Hanne Sterckmans');
  await expectText(popup, 'Not answered yet', '2 sub-questions');
  await expectThere(popup, 'button', 'Save');
});

test('a decision and an agenda give nothing, and the popup says why', async ({ app }) => {
  await app.open(sampleAddress('decision'));
  await expectText(await app.popup(), 'No question found on this page', 'decision');
  await app.open(sampleAddress('agenda'));
  await expectText(await app.popup(), 'No question found on this page', 'list');
  expect((await app.action()).badge).toBe('');
});

test('minutes with several questions give a list to pick from, and each is saved by itself', async ({ app }) => {
  await app.open(sampleAddress('minutes'));
  await expect.poll(async () => (await app.action()).badge).toBe('3');
  const popup = await app.popup();
  await expectText(popup, '3 questions on this page', 'Een veilige schoolstraat?', 'Wachtlijst voor de muziekschool', 'Straatverlichting');
  // Each line has a box to tick and its button; the one in the middle is picked.
  for (let press = 0; press < 4; press += 1) await popup.press('Tab');
  await popup.press('Enter');
  await expectText(popup, 'Wachtlijst voor de muziekschool', '2026_GR_00053', 'Wannes Ottevaere');
  await popup.tabTo('textbox', 'Note');
  await popup.type('Hoeveel wachten er nu?');
  await expectThere(popup, 'button', 'Saved');
  await popup.tabTo('button', 'Back to the list (3)');
  await popup.press('Enter');
  await expectText(popup, '3 questions on this page', 'Saved');
  await popup.close();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved', 'Wachtlijst voor de muziekschool');
});

test('the same item under another address is the same question', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  const popup = await app.popup();
  await popup.tabTo('textbox', 'Note');
  await popup.type('Eén vraag.');
  await expectThere(popup, 'button', 'Saved');
  await popup.close();
  const path = new URL(sampleAddress('answered')).pathname;
  for (const address of [`${SAMPLE_ORIGIN}${path};jsessionid=0A1B2C`, `${SAMPLE_ORIGIN}${path}?utm_source=nieuwsbrief#antwoord`]) {
    await app.open(address);
    const again = await app.popup();
    await expect.poll(() => again.value('textbox', 'Note')).toBe('Eén vraag.');
    await again.close();
  }
});

test('the toolbar button counts the questions of the page and tells when they are saved', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  await expect.poll(() => app.action()).toEqual({ badge: '1', title: '1 question found – Kanttekening' });
  const popup = await app.popup();
  await popup.tabTo('button', 'Save');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Saved');
  await expect.poll(async () => (await app.action()).title).toContain('saved ✓');
});

test('on a host that is not known nothing happens, until the person asks to read the page once', async ({ app }) => {
  const address = 'https://raad.elders.example/vragen/1';
  const page = samplePortal(sampleAddress('answered'));
  app.sites = (asked) => (asked === address ? page : null);
  const tab = await app.open(address);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const popup = await app.popup();
  await expectText(popup, 'Not allowed on this site yet', 'raad.elders.example');
  expect((await app.action()).badge).toBe('');
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await popup.tabTo('button', 'This once');
  await popup.press('Enter');
  await expectText(popup, 'Deelfietsen aan het Noorderstation');
});

test('hosts that only look like a known one are left alone', async ({ app }) => {
  const hosts = [
    'www.ebesluitvorming.gent.be',
    'ebesluitvorming.gent.be.elders.example',
    'zitting.onlinesmartcities.be',
    'besluitvorming.gent.be',
  ];
  const page = samplePortal(sampleAddress('answered'));
  app.sites = (asked) => (hosts.includes(new URL(asked).hostname) ? page : null);
  for (const host of hosts) {
    await app.open(`https://${host}/vragen/1`);
    const popup = await app.popup();
    await expectText(popup, 'Not allowed on this site yet');
    await popup.close();
  }
});

test('where there is no page to read, the popup says why and what to do', async ({ app }) => {
  await app.open(app.name === 'chromium' ? 'chrome://version' : 'about:support');
  const onBrowserPage = await app.popup();
  await expectText(onBrowserPage, 'Nothing to read here', 'browser');
  await expectThere(onBrowserPage, 'button', 'Open library');
  await onBrowserPage.close();

  const pdf = `${SAMPLE_ORIGIN}/document/0a1b2c3d.pdf`;
  app.sites = (asked) => (asked === pdf ? { status: 200, contentType: 'application/pdf', body: '%PDF-1.4\n%%EOF\n' } : samplePortal(asked));
  await app.open(pdf).catch(() => undefined);
  const onPdf = await app.popup();
  await expectText(onPdf, 'This is a PDF');
});

test('a page that still loads is said to load, and its question appears by itself', async ({ app }) => {
  const address = `${SAMPLE_ORIGIN}/zittingen/26.0309.1010.2001/agendapunten/26.0302.4400.0117?traag`;
  let release = () => {};
  const slow = new Promise<void>((ok) => {
    release = ok;
  });
  app.sites = (asked) => {
    if (asked.endsWith('/traag.js')) return slow.then(() => ({ status: 200, contentType: 'text/javascript', body: '' }));
    const page = samplePortal(asked);
    return page && asked === address ? html(page.body.replace('<main>', '<script src="/traag.js"></script><main>')) : page;
  };
  const tab = await app.open('about:blank');
  const arrived = tab.goto(address);
  await expect.poll(() => tab.evaluate(() => location.pathname + document.readyState).catch(() => '')).toContain('0117loading');
  const popup = await app.popup();
  await expectText(popup, 'The page is still loading');
  release();
  await arrived;
  await expectText(popup, 'Deelfietsen aan het Noorderstation');
});

test('content that comes late and an address that changes without a new page are noticed', async ({ app }) => {
  const address = `${SAMPLE_ORIGIN}/laat`;
  app.sites = (asked) => (asked === address ? html(portalPage('<div id="plaats"></div>')) : samplePortal(asked));
  const tab = await app.open(address);
  await expectText(await app.popup(), 'No question found on this page');
  const content = (page: 'answered' | 'unanswered') =>
    /<main>([\s\S]*)<\/main>/.exec(samplePortal(sampleAddress(page))?.body ?? '')?.[1] ?? '';
  await tab.show();
  await tab.evaluate((markup: string) => {
    const place = document.getElementById('plaats');
    if (place) place.innerHTML = markup;
  }, content('answered'));
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await expectText(await app.popup(), 'Deelfietsen aan het Noorderstation');
  await tab.show();
  await tab.evaluate(
    (markup: string, path: string) => {
      history.pushState(null, '', path);
      const place = document.getElementById('plaats');
      if (place) place.innerHTML = markup;
    },
    content('unanswered'),
    new URL(sampleAddress('unanswered')).pathname,
  );
  await expectText(await app.popup(), 'Drinkwaterkraantjes in de parken');
});
