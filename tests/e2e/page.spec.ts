import { setTimeout as pause } from 'node:timers/promises';
import { SAMPLE_ORIGIN, sampleAddress, samplePortal } from '../../sample/portal.mjs';
import type { Answer, ExtensionBrowser } from '../browsers/drivers';
import { expect, expectText, expectThere, expectValue, test } from './extension';

declare global {
  /** Set by the pages of these tests, in their own world. */
  interface Window {
    seen?: string[];
    ran?: boolean;
    turns?: number;
  }
}

const address = `${SAMPLE_ORIGIN}/zittingen/26.0309.1010.2001/agendapunten/26.0302.4400.0777`;
const html = (body: string): Answer => ({ status: 200, contentType: 'text/html; charset=utf-8', body });
const answered = samplePortal(sampleAddress('answered'))?.body ?? '';

/** Serves one page at `address`. */
const serve = (app: ExtensionBrowser, body: string) => {
  app.sites = (asked) => (asked.startsWith(address) ? html(body) : samplePortal(asked));
};

test('reading and saving leave the page as it was', async ({ app }) => {
  const watch = `<script>
    window.seen = [];
    new MutationObserver((records) => { for (const record of records) if (document.readyState === 'complete') window.seen.push(record.type + ' ' + record.target.nodeName); })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['message', 'error', 'copy', 'storage']) window.addEventListener(type, () => window.seen.push(type));
  </script>`;
  serve(app, answered.replace('</head>', `${watch}</head>`));
  const tab = await app.open(address);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  const popup = await app.popup();
  await expectText(popup, 'Deelfietsen aan het Noorderstation');
  await popup.tabTo('button', 'Save');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Saved');
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await tab.evaluate(() => window.seen)).toEqual([]);
});

test('a page cannot tell that the extension is there', async ({ app }) => {
  serve(app, answered);
  const tab = await app.open(address);
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  const found = await tab.evaluate(async (files: string[]) => {
    const answers = await Promise.all(
      files.map((file) =>
        fetch(file).then(
          () => file,
          () => null,
        ),
      ),
    );
    const globals = Object.keys(window).filter((name) => /kanttekening|wxt|browser$/i.test(name));
    return [...answers.filter(Boolean), ...globals, ...document.querySelectorAll('[data-kanttekening], [data-wxt-integrated]')];
  }, ['manifest.json', 'popup.html', 'icon/48.png', 'content-scripts/content.js'].map(app.address));
  expect(found).toEqual([]);
});

test('choosing a part scrolls the page to it, and the frame over it goes away again', async ({ app }) => {
  serve(app, answered.replace('<h2>Antwoord</h2>', '<div style="height: 4000px"></div><h2>Antwoord</h2>'));
  const tab = await app.open(address);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const popup = await app.popup();
  await expectText(popup, 'Answer');
  await popup.tabTo('button', 'Answer 7 paragraphs');
  await popup.press('Enter');
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(3000);
  await expect
    .poll(() => tab.evaluate(() => document.documentElement.outerHTML === undefined || document.documentElement.outerHTML))
    .toBe(before);
});

test('markup, scripts, direction controls and a title of 100 kB are shown as text and stored as they are', async ({ app }) => {
  const trap = '<img src=x onerror="window.ran=true"><script>window.ran=true</scr' + 'ipt>';
  const escaped = trap.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const hostile = answered
    .replaceAll('Deelfietsen aan het Noorderstation', `${escaped} \u202Eomgekeerd\u202C ${'lang '.repeat(20_000)}`)
    .replace('Groene Kaai', escaped)
    .replace('Die zes maanden zijn om.', escaped);
  serve(app, hostile);
  const tab = await app.open(address);
  await tab.evaluate(() => document.querySelector('ol li')?.append('voor\u0000na'));
  const popup = await app.popup();
  await expectText(popup, '<img src=x onerror=', 'Wannes Ottevaere');
  await popup.tabTo('combobox', 'Tags');
  await popup.type('<b onclick=alert(1)>vet');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Remove tag <b onclick=alert(1)>vet');
  await popup.tabTo('textbox', 'Note');
  await popup.type('<script>window.ran=true</script> en "aanhaling" & meer');
  await expectThere(popup, 'button', 'Saved');
  await pause(300);
  expect(await popup.evaluate(() => window.ran ?? false)).toBe(false);
  await popup.close();

  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved', '<b onclick=alert(1)>vet', '<script>window.ran=true</script> en "aanhaling" & meer');
  await library.evaluate(() => document.querySelector<HTMLElement>('.row-link')?.click());
  await expectValue(library, 'textbox', 'Note', '<script>window.ran=true</script> en "aanhaling" & meer');
  await expectText(library, '<img src=x onerror="window.ran=true">');
  expect(await library.evaluate(() => (window.ran ?? false) || document.querySelector('img, script:not([src])') !== null)).toBe(false);
});

test('a page that never rests stays usable and is read all the same', async ({ app }) => {
  serve(
    app,
    answered.replace(
      '</main>',
      '<p id="teller"></p><script>window.turns = 0; setInterval(() => { window.turns += 1; document.getElementById("teller").textContent = window.turns; }, 10);</script></main>',
    ),
  );
  const tab = await app.open(address);
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await expectText(await app.popup(), 'Deelfietsen aan het Noorderstation');
  const turns = (await tab.evaluate(() => window.turns)) ?? 0;
  await expect.poll(() => tab.evaluate(() => window.turns)).toBeGreaterThan(turns + 100);
});

test('a page of 5 MB is read up to a bound, and the popup says so', async ({ app }) => {
  const filler = `<p>${'Het college nam kennis van het verslag over de straten en pleinen. '.repeat(20)}</p>\n`;
  serve(app, answered.replace('</main>', `${filler.repeat(Math.ceil(5_000_000 / filler.length))}</main>`));
  const tab = await app.open(address);
  const popup = await app.popup();
  await expectText(popup, 'Deelfietsen aan het Noorderstation', 'very long');
  expect(await tab.evaluate(() => document.readyState)).toBe('complete');
});

test('ten thousand nested elements do not stop the page or the reading', async ({ app }) => {
  // The parser nests no deeper than 512. A script can; but Chromium itself breaks down where it has to lay out 5,000, with
  // or without an extension, so the deepest are not rendered.
  const nest = `<script>
    for (const [depth, hidden] of [[2000, false], [10000, true]]) {
      let place = document.body.appendChild(document.createElement('section'));
      place.hidden = hidden;
      for (let level = 0; level < depth; level += 1) place = place.appendChild(document.createElement('div'));
      place.textContent = 'diep';
    }
  </script>`;
  serve(app, answered.replace('</main>', `</main>${'<div>'.repeat(10_000)}diep${'</div>'.repeat(10_000)}${nest}`));
  const tab = await app.open(address);
  await expectText(await app.popup(), 'Deelfietsen aan het Noorderstation');
  expect(await tab.evaluate(() => document.readyState)).toBe('complete');
});

test('when the extension is taken away, what it left in open pages falls silent', async ({ app }) => {
  const tab = await app.open(sampleAddress('answered'));
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  // Until all that the page tells on arrival is answered: Firefox itself remarks on answers that can come no more.
  await pause(2000);
  await app.takeAway();
  await tab.evaluate(() => {
    for (let turn = 0; turn < 3; turn += 1) document.querySelector('main')?.append('nieuw');
    history.pushState(null, '', '?weg');
  });
  // Longer than the page must be still before it is read again.
  await pause(1000);
  expect(await app.errors()).toEqual([]);
  expect(await tab.evaluate(() => document.querySelector('main')?.textContent?.endsWith('nieuwnieuwnieuw'))).toBe(true);
});
