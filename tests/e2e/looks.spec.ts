import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { SAMPLE_ORIGIN, sampleAddress, samplePortal } from '../../sample/portal.mjs';
import { ChromiumBrowser } from '../browsers/chromium.mjs';
import { ChromiumView } from '../browsers/chromium-view.mjs';
import type { View } from '../browsers/drivers';
import { openSample } from './acts';
import { expect, expectText, expectThere, test } from './extension';

/** `SCREENSHOTS=1` draws the pictures of the README anew, and one of every state for looking at. */
const pictures = process.env.SCREENSHOTS ? 'docs/screenshots' : null;

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ options: { theme } });

    /** Lets axe look at a state, and pictures it. */
    const look = async (view: View, name: string, inReadme = false) => {
      if (!(view instanceof ChromiumView)) throw new Error('Only Chromium’s views can be looked at.');
      await view.page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
      // Legacy mode opens no tab of its own, before which a popup would close.
      const { violations } = await new AxeBuilder({ page: view.page }).setLegacyMode(true).analyze();
      const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
      expect.soft(found, `axe on ${name}, ${theme}`).toEqual([]);
      const width = await view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect.soft(width, `${name} is wider than its window`).toBe(0);
      if (!pictures) return;
      const folder = inReadme && theme === 'light' ? pictures : path.join('test-results', 'states', theme);
      mkdirSync(folder, { recursive: true });
      await view.screenshot(path.join(folder, `${name}.png`));
    };

    test('axe finds nothing in any state of the popup', async ({ app }) => {
      const first = await openSample(app);
      await look(first, 'popup-found');
      await first.close();

      const popup = await openSample(app, { tag: 'mobiliteit', note: 'Een tweede rek tegen 1 juni 2026: in het najaar navragen.' });
      await look(popup, 'popup', true);
      await popup.tabTo('combobox', 'Tags', 'Shift+Tab');
      await popup.type('m');
      await popup.press('ArrowDown');
      await look(popup, 'popup-tag-suggestions');
      await popup.press('Escape');
      await popup.press('Escape');
      await popup.tabTo('button', 'More');
      await popup.press('Enter');
      await expectThere(popup, 'button', 'Remove from library');
      await look(popup, 'popup-menu');
      await popup.tabTo('button', 'Remove from library');
      await popup.press('Enter');
      await expectThere(popup, 'button', 'Undo');
      await look(popup, 'popup-removed');
      await popup.tabTo('button', 'Undo');
      await popup.press('Enter');
      await expectThere(popup, 'button', 'Saved');
      await popup.evaluate(() => {
        const full = () => {
          throw new DOMException('No room left', 'QuotaExceededError');
        };
        Object.assign(IDBObjectStore.prototype, { put: full, add: full });
      });
      await popup.tabTo('textbox', 'Note');
      await popup.type('!');
      await expectText(popup, 'Could not save');
      await look(popup, 'popup-failure');
      await popup.close();

      await app.open(sampleAddress('answered'));
      const form = await app.popup();
      await expectThere(form, 'button', 'More');
      await form.click('button', 'More');
      await form.click('button', 'Correct the facts');
      await expectThere(form, 'textbox', 'Title');
      await look(form, 'popup-correct');
      await form.tabTo('textbox', 'Number');
      await form.type('b');
      await form.tabTo('button', 'Add an asker');
      await form.press('Enter');
      await form.type('Noor Wouters');
      await expectText(form, 'Corrected by you. The page says');
      await look(form, 'popup-corrected');
      await form.click('button', 'Done');
      await expectText(form, 'Corrected by you: Number, Asked by');
      await look(form, 'popup-found-corrected');
      await form.close();

      await app.open(sampleAddress('minutes'));
      const several = await app.popup();
      await several.click('checkbox', 'Select: Wachtlijst voor de muziekschool');
      await expectThere(several, 'button', 'Save 1 selected');
      await look(several, 'popup-several-ticked');
      await several.click('button', 'Save 1 selected');
      await expectText(several, '1 question saved');
      await look(several, 'popup-several-saved');
      await several.close();

      const elsewhere = 'https://raad.elders.example/';
      const pdf = `${SAMPLE_ORIGIN}/document/0a1b2c3d.pdf`;
      app.sites = (asked) => {
        if (asked === pdf) return { status: 200, contentType: 'application/pdf', body: '%PDF-1.4\n%%EOF\n' };
        return asked === elsewhere ? samplePortal(sampleAddress('answered')) : samplePortal(asked);
      };
      const states: [name: string, address: string, words: string][] = [
        ['popup-unanswered', sampleAddress('unanswered'), 'Not answered yet'],
        ['popup-several', sampleAddress('minutes'), '3 questions on this page'],
        ['popup-decision', sampleAddress('decision'), 'decision'],
        ['popup-list', sampleAddress('agenda'), 'list'],
        ['popup-nothing', `${SAMPLE_ORIGIN}/zittingen/kalender`, 'No question found'],
        ['popup-not-allowed', elsewhere, 'Not allowed on this site yet'],
        ['popup-browser-page', 'chrome://version', 'Nothing to read here'],
        ['popup-pdf', pdf, 'This is a PDF'],
      ];
      for (const [name, address, words] of states) {
        await app.open(address).catch(() => undefined);
        const view = await app.popup();
        await expectText(view, words);
        await look(view, name);
        await view.close();
      }
    });

    test('axe finds nothing on the welcome page and in any state of the settings', async ({ app }) => {
      await app.willAllow('schilde.meetingburger.net');
      const welcome = await app.open(app.address('welcome.html'));
      await expectText(welcome, 'Welcome to Kanttekening');
      await look(welcome, 'welcome');
      await welcome.tabTo('searchbox', 'Town, council or parliament');
      await welcome.type('schilde');
      await welcome.click('button', 'Allow: schilde.meetingburger.net');
      await expectText(welcome, 'Schilde is allowed.');
      await look(welcome, 'welcome-allowed');
      if (welcome instanceof ChromiumView) await welcome.page.setViewportSize({ width: 320, height: 720 });
      await look(welcome, 'welcome-at-400-percent');

      const settings = await app.open(app.address('library.html#settings'));
      await expectThere(settings, 'button', 'Revoke: schilde.meetingburger.net');
      await look(settings, 'settings');
      if (settings instanceof ChromiumView) await settings.page.setViewportSize({ width: 320, height: 720 });
      await look(settings, 'settings-at-400-percent');
      if (settings instanceof ChromiumView) await settings.page.setViewportSize({ width: 1280, height: 900 });
      await settings.click('button', 'Revoke: schilde.meetingburger.net');
      await expectText(settings, 'Schilde is no longer allowed.');
      await settings.tabTo('searchbox', 'Town, council or parliament', 'Shift+Tab');
      await settings.type('https://raad.elders.example/vragen/1');
      await expectText(settings, 'Another site');
      await look(settings, 'settings-another-site');
    });

    test('axe finds nothing in the side panel and in any state of the library', async ({ app }) => {
      const empty = await app.open(app.address('library.html'));
      await expectText(empty, 'Nothing saved yet');
      await look(empty, 'library-empty');

      await (await openSample(app, { page: 'unanswered', tag: 'water', note: 'Kijken of er in juni een kraantje staat.' })).close();
      const popup = await openSample(app, { tag: 'mobiliteit', note: 'Een tweede rek tegen 1 juni 2026: in het najaar navragen.' });
      await popup.tabTo('button', 'Open side panel');
      await popup.press('Enter');
      const panel = await app.panel();
      await expectText(panel, 'Deelfietsen aan het Noorderstation');
      await look(panel, 'side-panel', true);

      const library = await app.open(app.address('library.html'));
      await expectText(library, '2 questions saved');
      await look(library, 'library-list');
      await look(panel, 'side-panel-on-library');
      await library.tabTo('link', 'Deelfietsen aan het Noorderstation');
      await library.press('Enter');
      await expectText(library, 'Uren met een leeg rek');
      await look(library, 'library', true);
      // What a window of 1280 px shows at 400 %.
      if (library instanceof ChromiumView) await library.page.setViewportSize({ width: 320, height: 720 });
      await look(library, 'library-at-400-percent');
      if (library instanceof ChromiumView) await library.page.setViewportSize({ width: 1280, height: 900 });
      await library.tabTo('button', 'Remove from library');
      await library.press('Enter');
      await expectThere(library, 'button', 'Undo');
      await look(library, 'library-removed');
      await library.tabTo('button', 'Undo');
      await library.press('Enter');
      await expectText(library, '2 questions saved');
      await library.tabTo('searchbox', 'Search', 'Shift+Tab');
      await library.type('nergens');
      await expectText(library, 'Nothing found');
      await look(library, 'library-nothing-found');

      const file = await library.download(() => library.click('button', 'Export'));
      await library.chooseFile(file);
      await expectText(library, 'Import this library?');
      await look(library, 'library-import');
      await library.press('Escape');
      writeFileSync(file, 'geen bibliotheek');
      await library.chooseFile(file);
      await expectText(library, 'This file cannot be imported');
      await look(library, 'library-import-refused');
      await library.press('Escape');

      const exchange = await app.open(app.address('library.html#exchange'));
      await expectThere(exchange, 'button', 'Export to a file');
      await exchange.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      await look(exchange, 'exchange');
      if (exchange instanceof ChromiumView) await exchange.page.setViewportSize({ width: 320, height: 720 });
      await look(exchange, 'exchange-at-400-percent');
      if (exchange instanceof ChromiumView) await exchange.page.setViewportSize({ width: 1280, height: 900 });
      const backup = await exchange.download(() => exchange.click('button', 'Make a backup'));
      await expectText(exchange, 'Backup made');
      await exchange.chooseFile(backup);
      await expectText(exchange, 'Replace the library by this backup?');
      await look(exchange, 'exchange-restore');
    });
  });
}

test('a window in which nothing can be stored says so', async ({ app }) => {
  if (!(app instanceof ChromiumBrowser)) throw new Error('Only Chromium’s pages can be changed before they start.');
  await app.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    };
  });
  const library = await app.open(app.address('library.html'));
  await expectText(library, 'does not let Kanttekening');
});

for (const [language, words] of [
  ['nl', ['Mondelinge vraag', 'Beantwoord', 'Notitie', 'Bewaren']],
  ['fr', ['Question orale', 'Note']],
  ['de', ['Mündliche Anfrage', 'Notiz']],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ options: { language } });

    test('the popup and the library speak the language of the browser', async ({ app }) => {
      await app.open(sampleAddress('answered'));
      const popup = await app.popup();
      await expectText(popup, 'Deelfietsen aan het Noorderstation', ...words);
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      if (pictures && popup instanceof ChromiumView) await popup.screenshot(path.join('test-results', `popup-${language}.png`));
      await popup.close();
      const library = await app.open(app.address('library.html'));
      await expect.poll(() => library.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await library.text()).not.toMatch(/Nothing saved yet|Library\b/);
      const welcome = await app.open(app.address('welcome.html'));
      await expect.poll(() => welcome.text()).toContain('Gent · ');
      expect(await welcome.text()).not.toMatch(/Welcome|Included|Town,/);
      if (!pictures || !(welcome instanceof ChromiumView)) return;
      await welcome.page.locator('input').fill('aarburg');
      await welcome.screenshot(path.join('test-results', `welcome-${language}.png`));
      await welcome.page.setViewportSize({ width: 320, height: 720 });
      await welcome.screenshot(path.join('test-results', `welcome-${language}-320.png`));
    });
  });
}
