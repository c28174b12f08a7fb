/** How long a person waits for the popup, for a save and for the library, in the built extension and its real popup. */
import { sampleAddress } from '../sample/portal.mjs';
import { launchChromium } from '../tests/browsers/chromium.mjs';
import { median } from './median.mjs';
import { paintedCode, popupOpener } from './open-popups.mjs';
import { SEEDED, seedLibrary } from './seed-library.mjs';

/** @import { Popup } from './open-popups.mjs' */

const OPENINGS = 11;
const LETTERS = 30;

/** The question's title and the editor, ready to be typed into. */
const EDITOR = 'form:not([inert]) button.primary';

/** Runs in the popup: presses “Save”, and gives how many ms later the button says “Saved”. */
function saveTakes() {
  const button = document.querySelector('button.primary');
  if (!(button instanceof HTMLElement)) throw new Error('There is no button to save by.');
  return new Promise((done) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (button.textContent !== 'Saved') return;
      observer.disconnect();
      done(performance.now() - start);
    }).observe(button, { subtree: true, childList: true, characterData: true });
    button.click();
  });
}

/**
 * Runs in the popup: types letters into the note, each when the one before is stored, and gives how many ms after each the
 * database held it. It is asked again and again, in transactions that wait for the one that writes; so asking counts too.
 * @param {{ letters: number, seeded: string }} options
 */
async function typingTakes({ letters, seeded }) {
  const note = document.querySelector('textarea');
  if (!note) throw new Error('There is no note to type into.');
  const result = (/** @type {IDBRequest} */ request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  /** @type {IDBDatabase} */
  const database = await result(indexedDB.open('kanttekening'));
  const readers = () => database.transaction('reader').objectStore('reader');
  const id = (await result(readers().getAllKeys())).find((/** @type {string} */ key) => !key.startsWith(seeded));
  const takes = [];
  for (let n = 0; n < letters; n += 1) {
    const start = performance.now();
    note.value += 'a';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while ((await result(readers().get(id))).note !== note.value);
    takes.push(performance.now() - start);
  }
  database.close();
  return takes;
}

/**
 * Opens the popup `OPENINGS` times, does something in it each time, and gives the median time to its paint.
 * @param {Awaited<ReturnType<typeof popupOpener>>} opener
 * @param {(popup: Popup) => Promise<unknown>} [act]
 */
async function openOften(opener, act = async () => {}) {
  /** @type {number[]} */
  const paints = [];
  // The first one is warming up.
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const popup = await opener.open();
    if (opening > 0) paints.push(popup.paintedAt);
    await act(popup);
    await popup.close();
  }
  return median(paints);
}

/** @param {string} extension */
async function emptyPopup(extension) {
  const browser = await launchChromium({ extension });
  try {
    await browser.open(sampleAddress('answered'));
    const opener = await popupOpener(browser, 'button');
    const paint = await openOften(opener);
    opener.close();
    return paint;
  } finally {
    await browser.close();
  }
}

/**
 * The popup and a save with `count` saved questions, none of which is the page's.
 * @param {import('@playwright/test').Page} back the page by which the library is filled
 * @param {Awaited<ReturnType<typeof popupOpener>>} opener
 * @param {number} count
 */
async function withSaved(back, opener, count) {
  /** @type {number[]} */
  const saves = [];
  await seedLibrary(back, count);
  const popup = await openOften(opener, async (each) => {
    saves.push(await each.evaluate(`(${saveTakes})()`));
    await seedLibrary(back, count);
  });
  return { popup, save: median(saves) };
}

/**
 * @param {{ ours: string, empty: string }} extensions the folders of the builds
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureViews({ ours, empty }) {
  const nothing = await emptyPopup(empty);
  const browser = await launchChromium({ extension: ours });
  try {
    const back = await browser.context.newPage();
    await back.goto(browser.address('icon/16.png'));
    await browser.open(sampleAddress('answered'));
    const opener = await popupOpener(browser, EDITOR);
    const first = await opener.open();
    await first.evaluate(`(${saveTakes})()`);
    await first.close();
    const few = await withSaved(back, opener, 10);
    const many = await withSaved(back, opener, 10_000);

    const last = await opener.open();
    await last.evaluate(`(${saveTakes})()`);
    /** @type {number[]} */
    const letters = await last.evaluate(`(${typingTakes})(${JSON.stringify({ letters: LETTERS, seeded: SEEDED })})`);
    await last.close();
    opener.close();

    const tab = await browser.context.newPage();
    /** @type {number[]} */
    const rows = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await tab.goto(browser.address('library.html'), { waitUntil: 'commit' });
      rows.push(await tab.evaluate(paintedCode('.result-row a')));
    }

    const besideWhat = 'a popup with one button and nothing else';
    return [
      { what: 'Popup to question and editor, 10 saved', figure: few.popup, unit: 'ms', bar: 150, beside: nothing, besideWhat },
      { what: 'Popup to question and editor, 10,000 saved', figure: many.popup, unit: 'ms', bar: 150, beside: nothing, besideWhat },
      { what: '“Save” to “Saved”, 10 saved', figure: few.save, unit: 'ms', bar: 30 },
      { what: '“Save” to “Saved”, 10,000 saved', figure: many.save, unit: 'ms', bar: 30, beside: few.save, besideWhat: 'with 10 saved' },
      { what: 'A letter of the note to the database holding it, 10,000 saved', figure: median(letters), unit: 'ms', bar: 30 },
      { what: 'Library tab to its first rows, 10,000 saved', figure: median(rows), unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}
