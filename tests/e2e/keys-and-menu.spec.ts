import type { Browser } from 'webextension-polyfill';
import { sampleAddress } from '../../sample/portal.mjs';
import { expect, expectText, expectThere, test } from './extension';

const isSaved = 'saved ✓';

test('a key saves the question of the page', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await app.command('save-question');
  await expect.poll(async () => (await app.action()).title).toContain(isSaved);
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved', 'Deelfietsen aan het Noorderstation');
});

test('a key opens the library, and brings it to the front where it is open', async ({ app }) => {
  const tab = await app.open(sampleAddress('answered'));
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await app.command('open-library');
  await expect.poll(async () => (await app.action()).badge).toBe('');
  await tab.show();
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await app.command('open-library');
  await expect.poll(async () => (await app.action()).badge).toBe('');
});

test('the page’s context menu saves its question', async ({ app }) => {
  const tab = await app.open(sampleAddress('answered'));
  await expect.poll(async () => (await app.action()).badge).toBe('1');
  await app.chooseFromMenu(tab, 'save-question', 'Save this question');
  await expect.poll(async () => (await app.action()).title).toContain(isSaved);
});

test('saving a page with several questions asks which one', async ({ app }) => {
  await app.open(sampleAddress('minutes'));
  await expect.poll(async () => (await app.action()).badge).toBe('3');
  await app.command('save-question');
  await expectText(await app.openedPopup(), '3 questions on this page');
});

test('each of the four commands that suggest a key has it, and block mode leaves its key to the person', async ({ app }) => {
  const library = await app.open(app.address('library.html'));
  const keys = await library.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const commands = await (world.browser ?? world.chrome).commands.getAll();
    return commands.map(({ name, shortcut }) => [name, shortcut]);
  });
  const withKey = keys.filter(([, shortcut]) => shortcut !== '').map(([name]) => name);
  expect(withKey.sort()).toEqual(['_execute_action', 'open-library', 'open-side-panel', 'save-question']);
  expect(keys.map(([name]) => name)).toContain('block-mode');
});

test('the popup and the side panel open the library', async ({ app }) => {
  await app.open(sampleAddress('answered'));
  const popup = await app.popup();
  await expectThere(popup, 'button', 'Open library');
  await popup.tabTo('button', 'Open library');
  await popup.press('Enter');
  await expect.poll(async () => (await app.action()).badge).toBe('');
});
