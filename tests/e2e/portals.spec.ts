import { minutesPage, subjectOf } from '../../bench/council-pages.mjs';
import { portalPage, SAMPLE_ORIGIN } from '../../sample/portal.mjs';
import type { Answer, ExtensionBrowser, View } from '../browsers/drivers';
import { expect, expectText, expectThere, expectValue, test } from './extension';

const html = (body: string): Answer => ({ status: 200, contentType: 'text/html; charset=utf-8', body });

const badge = async (app: ExtensionBrowser) => (await app.action()).badge;

/** How many versions of each saved question the library keeps, in no order. */
const versionsIn = (view: View): Promise<number[]> =>
  view.evaluate(
    () =>
      new Promise<number[]>((ok, no) => {
        const opening = indexedDB.open('kanttekening');
        opening.onerror = () => no(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('versions').objectStore('versions').getAll();
          asking.onsuccess = () => {
            const counts: Record<string, number> = {};
            for (const { questionId } of asking.result) counts[questionId] = (counts[questionId] ?? 0) + 1;
            opening.result.close();
            ok(Object.values(counts));
          };
        };
      }),
  );

test('minutes that an app puts on the page piece by piece are read as they come, and a question saved half-way stays one', async ({
  app,
}) => {
  const origin = 'https://publicatie.gelinkt-notuleren.vlaanderen.be';
  const address = `${origin}/Zandvliedt/Gemeente/zittingen/6a2c71d0-0000-4000-8000-000000000001/notulen`;
  const item = (id: string, title: string, body: string) =>
    `<div typeof="besluit:BehandelingVanAgendapunt" resource="http://data.lblod.info/id/behandelingen/${id}"><h3 property="dct:title">${title}</h3>${body}</div>`;
  const pieces: Record<string, string> = {
    '/stuk/1': '<h1>Notulen gemeenteraad</h1><div id="zitting" typeof="besluit:Zitting"></div>',
    '/stuk/2': item(
      '31aa',
      'Vraag van raadslid Lieve Hoornaert (Duinen) over de pontonbrug',
      '<p>De pontonbrug ligt sinds mei stil.</p><p>Daarom vragen wij:</p><p>a) Wanneer vaart ze weer uit?</p><p>b) Wie betaalt het herstel?</p>',
    ),
    '/stuk/3': item('31ab', 'Kennisname van het verslag van de sportraad', '<p>De raad neemt kennis.</p>'),
    '/stuk/4': '<p>Antwoord:</p><p>De brug vaart vanaf september; de aannemer betaalt.</p>',
  };
  const place = [0, '#app', '#zitting', '#zitting', '#zitting > div'];
  const shell = `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Gelinkt Notuleren</title><link rel="icon" href="data:,"></head><body><main id="app"></main>
    <script type="module">for (const [n, place] of Object.entries(${JSON.stringify(place)}).slice(1)) document.querySelector(place).insertAdjacentHTML('beforeend', await (await fetch('/stuk/' + n)).text());</script></body></html>`;
  const releases = new Map<string, () => void>();
  const held = new Map(
    Object.keys(pieces).map((path) => [
      path,
      new Promise<void>((ok) => {
        releases.set(path, ok);
      }),
    ]),
  );
  app.sites = async (asked) => {
    const { origin: host, pathname } = new URL(asked);
    if (host !== origin) return null;
    if (asked === address) return html(shell);
    await held.get(pathname);
    return pieces[pathname] ? html(pieces[pathname]) : null;
  };

  await app.open(address);
  const popup = await app.popup();
  await expectThere(popup, 'button', 'This once');
  await popup.tabTo('button', 'This once');
  await popup.press('Enter');
  await expectText(popup, 'No question found on this page');
  releases.get('/stuk/1')?.();
  releases.get('/stuk/2')?.();
  await expectText(popup, 'de pontonbrug', 'Lieve Hoornaert', 'Not answered yet', '2 sub-questions');
  await expect.poll(() => badge(app)).toBe('1');
  await popup.tabTo('textbox', 'Note');
  await popup.type('Te laat voor de zomer.');
  await expectThere(popup, 'button', 'Saved');
  releases.get('/stuk/3')?.();
  releases.get('/stuk/4')?.();
  await expectThere(popup, 'button', 'Answer 1 paragraph');
  await expectValue(popup, 'textbox', 'Note', 'Te laat voor de zomer.');
  await expectThere(popup, 'button', 'Saved');
  await popup.close();
  await expect.poll(() => app.action()).toEqual({ badge: '1', title: '1 question found, saved ✓ – Kanttekening' });
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved', 'de pontonbrug');
});

test('when an app leads from one question to another, everything follows, and what is saved of one is not mixed with the other', async ({
  app,
}) => {
  // Without a number of the council's: only the address tells the two apart.
  const items = {
    '26.0302.4400.0201': { subject: 'De glijbaan in het Wolvenpark', text: 'Wanneer is de glijbaan hersteld?' },
    '26.0302.4400.0202': { subject: 'Het uurrooster van de bibliotheek', text: 'Gaat de bibliotheek ook op zondag open?' },
  };
  type Item = keyof typeof items;
  const [slide, books] = Object.keys(items) as [Item, Item];
  const addressOf = (id: string) => `${SAMPLE_ORIGIN}/zittingen/26.0309.1010.2001/agendapunten/${id}`;
  const content = (id: Item) =>
    `<h1 class="return-header">Mondelinge vraag van raadslid Mira Delrue: ${items[id].subject}</h1><h2>Omschrijving van de vraag</h2><p>${items[id].text}</p><h2>Antwoord</h2><p>Dat wordt bekeken.</p>`;
  app.sites = (asked) => {
    const id = Object.keys(items).find((each) => asked === addressOf(each)) as Item | undefined;
    return id ? html(portalPage(`<div id="plaats">${content(id)}</div>`)) : null;
  };
  const move = (id: string) => tab.evaluate((path: string) => history.pushState(null, '', path), new URL(addressOf(id)).pathname);
  const fill = (id: Item) =>
    tab.evaluate((markup: string) => {
      const place = document.getElementById('plaats');
      if (place) place.innerHTML = markup;
    }, content(id));
  /** Whether the extension has read the page under an address. */
  const isReadAs = (id: string) =>
    panel.evaluate(async (name: string) => {
      // @ts-expect-error: the extension's own world
      const kept = await globalThis.chrome.storage.session.get(null);
      return JSON.stringify(kept).includes(name);
    }, id);

  const tab = await app.open(addressOf(slide));
  const popup = await app.popup();
  await expectText(popup, items[slide].subject);
  await popup.tabTo('textbox', 'Note');
  await popup.type('Over de glijbaan.');
  await expectThere(popup, 'button', 'Saved');
  await popup.tabTo('button', 'Open side panel');
  await popup.press('Enter');
  const panel = await app.panel();
  await expectValue(panel, 'textbox', 'Note', 'Over de glijbaan.');

  await tab.show();
  await fill(books);
  await move(books);
  await expectText(panel, items[books].subject);
  await expectThere(panel, 'button', 'Save');
  await expect.poll(() => app.action()).toEqual({ badge: '1', title: '1 question found – Kanttekening' });
  await expectText(await app.popup(), items[books].subject);
  await panel.show();
  await panel.tabTo('textbox', 'Note');
  await panel.type('Over de bibliotheek.');
  await expectThere(panel, 'button', 'Saved');

  // Back, with an address that changes well before the content does.
  await tab.show();
  await move(slide);
  await expect.poll(() => isReadAs(slide)).toBe(true);
  await fill(slide);
  await expectText(panel, items[slide].subject);
  await expectValue(panel, 'textbox', 'Note', 'Over de glijbaan.');
  await expect.poll(async () => (await app.action()).title).toContain('saved ✓');
  await move(books);
  await fill(books);
  await expectValue(panel, 'textbox', 'Note', 'Over de bibliotheek.');

  const library = await app.open(app.address('library.html'));
  await expectText(library, '2 questions saved', items[slide].subject, items[books].subject);
  expect(await versionsIn(library)).toEqual([1, 1]);
});

test('of twenty questions on one page the seventeenth can be picked and is saved alone', async ({ app }) => {
  const address = `${SAMPLE_ORIGIN}/zittingen/26.0209.1010.1904/notulen`;
  app.sites = (asked) => (asked === address ? html(minutesPage(300_000, 20)) : null);
  await app.open(address);
  await expect.poll(() => badge(app)).toBe('20');
  const popup = await app.popup();
  await expectText(popup, '20 questions on this page', ...Array.from({ length: 20 }, (_, i) => subjectOf(i + 1)));
  const focused = () => popup.evaluate(() => (document.activeElement?.matches('button') ? document.activeElement.textContent : ''));
  for (let presses = 0; presses < 60 && !(await focused()).includes(subjectOf(17)); presses += 1) await popup.press('Tab');
  await popup.press('Enter');
  await expectText(popup, subjectOf(17), '2026_GR_00117', '2 sub-questions');
  await popup.tabTo('textbox', 'Note');
  await popup.type('De zeventiende.');
  await expectThere(popup, 'button', 'Saved');
  await popup.close();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved', subjectOf(17));
});
