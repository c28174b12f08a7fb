/** The product's main job on the sample portal, done as a person does it, where nobody can look on. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sampleAddress } from '../sample/portal.mjs';

/** @import { ExtensionBrowser, View } from '../tests/browsers/drivers' */

/**
 * @param {View} view
 * @param {string} words
 */
async function until(view, words) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if ((await view.text()).includes(words)) return;
    await pause(50);
  }
  throw new Error(`“${words}” did not appear. What did:\n${await view.text()}`);
}

/**
 * Finds, tags, notes and saves a question, closes the browser, and finds it again. Tells each step and pictures it.
 * Throws where one fails.
 * @param {ExtensionBrowser} browser
 * @param {string} pictures the folder that the pictures go to
 * @param {(text: string) => void} tell
 */
export async function doMainJob(browser, pictures, tell) {
  mkdirSync(pictures, { recursive: true });
  const picture = (/** @type {View} */ view, /** @type {string} */ name) => view.screenshot(path.join(pictures, `${name}.png`));

  const page = await browser.open(sampleAddress('answered'));
  await picture(page, '1-page');
  tell(`Opened  ${sampleAddress('answered')} (the sample portal; nothing was asked of the network)`);

  const popup = await browser.popup();
  await until(popup, 'Deelfietsen aan het Noorderstation');
  await picture(popup, '2-found');
  const [title, reference] = await popup.evaluate(() => [
    document.querySelector('h1')?.innerText,
    document.querySelector('.reference')?.textContent,
  ]);
  tell(`Found   ${title} (${reference})`);

  await popup.tabTo('combobox', 'Tags');
  for (const tag of ['mobiliteit', 'opvolgen']) {
    await popup.type(tag);
    await popup.press('Enter');
  }
  await popup.tabTo('textbox', 'Note');
  await popup.type('Een tweede rek tegen 1 juni 2026: in het najaar navragen.');
  await until(popup, 'Saved');
  await pause(500);
  await picture(popup, '3-saved');
  await popup.close();
  tell('Saved   with tags mobiliteit, opvolgen and a note');

  await browser.restart();
  tell(`Closed  ${browser.name === 'chromium' ? 'Chromium' : 'Firefox'} and opened it again`);

  const library = await browser.open(browser.address('library.html'));
  await until(library, '1 question saved');
  await library.tabTo('searchbox', 'Search');
  await library.type('najaar');
  await until(library, 'Deelfietsen aan het Noorderstation');
  await picture(library, '4-library');
  tell('Found   it again in the library by a word of the note:');
  const row = await library.evaluate(() => document.querySelector('main')?.innerText ?? '');
  for (const line of row.split('\n').filter((each) => each.trim() !== '')) tell(`          ${line}`);
  const strangers = browser.refused;
  if (strangers.length > 0) throw new Error(`Requests would have left this machine: ${strangers.join(', ')}`);
}
