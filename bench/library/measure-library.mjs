/** How a large library is opened, searched, narrowed and scrolled, in the built extension in Chromium. */
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { median } from '../median.mjs';
import { fillLibrary } from './fill-library.mjs';
import { clicked, painted, scrolled, typed } from './in-page.mjs';
import { measureExchange } from './measure-exchange.mjs';
import { memoryOf } from './memory-of.mjs';

const OPENINGS = 5;
const FRAMES = 200;

/** What is typed: frequent and rare words, a phrase, field words. */
const QUERIES = ['fietspad', 'gemeente subsidie', '"de stad"', 'party:groen', '-verkeer', 'is:unanswered school', 'water after:2020'];

/** The 95th percentile. */
const p95 = (/** @type {number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? 0;

/**
 * @param {string} extension the folder of the build
 * @param {number} questions
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function measureLibrary(extension, questions) {
  const browser = await launchChromium({ extension });
  try {
    const back = await browser.context.newPage();
    await back.goto(browser.address('library.html'));
    await back.waitForSelector('.empty h2');
    await back.goto(browser.address('icon/16.png'));
    await fillLibrary(back, questions);

    const page = await browser.context.newPage();
    const open = async (/** @type {string} */ hash, /** @type {string} */ selector) => {
      await page.goto('about:blank');
      await page.goto(browser.address(`library.html${hash}`), { waitUntil: 'commit' });
      return page.evaluate(painted, { selector });
    };
    const rows = [await open('', '.result-row a')];
    // The first opening makes the index; it is done when it is kept.
    const building = performance.now();
    await page.waitForFunction(keptIndex, null, { timeout: 900_000, polling: 500 });
    const built = performance.now() - building + (rows[0] ?? 0);

    for (let opening = 1; opening < OPENINGS; opening += 1) rows.push(await open('', '.result-row a'));
    const warm = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) warm.push(await open('#q=fietspad', '.result-row .context b'));

    await open('', '.facets input');
    await page.waitForTimeout(5_000); // what is compared in the background comes to its end
    const keys = [];
    for (const text of QUERIES) keys.push(...(await page.evaluate(typed, { text })));
    const clicks = [];
    for (let at = 1; at <= 4; at += 1) {
      for (let turn = 0; turn < 2; turn += 1)
        clicks.push(await page.evaluate(clicked, { selector: `.facets details:nth-of-type(${at}) input` }));
    }
    const frames = await page.evaluate(scrolled, { frames: FRAMES });
    await page.evaluate(clicked, { selector: '.view-choice button:last-of-type' });
    const passageKeys = [];
    for (const text of QUERIES.slice(0, 3)) passageKeys.push(...(await page.evaluate(typed, { text })));
    const passageFrames = await page.evaluate(scrolled, { frames: FRAMES });
    const { megabytes } = await memoryOf(page);
    const exchange = await measureExchange(page, browser.address('library.html'));

    const of = `${questions.toLocaleString('en')} questions, ${(questions * 10).toLocaleString('en')} passages`;
    return [
      { what: `Library tab to its first rows (${of})`, figure: median(rows), unit: 'ms', bar: 500 },
      { what: 'Index made for the first time and kept, in the background', figure: built, unit: 'ms' },
      { what: 'Library tab to a search’s rows, with the index that was kept', figure: median(warm), unit: 'ms', bar: 1_500 },
      {
        what: 'A key to its rows, questions, 95th percentile',
        figure: p95(keys),
        unit: 'ms',
        bar: 50,
        beside: median(keys),
        besideWhat: 'the median',
      },
      {
        what: 'A key to its rows, passages, 95th percentile',
        figure: p95(passageKeys),
        unit: 'ms',
        bar: 50,
        beside: median(passageKeys),
        besideWhat: 'the median',
      },
      {
        what: 'A click on a choice, the slowest',
        figure: Math.max(...clicks),
        unit: 'ms',
        bar: 100,
        beside: median(clicks),
        besideWhat: 'the median',
      },
      {
        what: 'Scrolling questions, the longest frame',
        figure: Math.max(...frames),
        unit: 'ms',
        bar: 50,
        beside: median(frames),
        besideWhat: 'the median',
      },
      {
        what: 'Scrolling passages, the longest frame',
        figure: Math.max(...passageFrames),
        unit: 'ms',
        bar: 50,
        beside: median(passageFrames),
        besideWhat: 'the median',
      },
      { what: 'Memory of the page and its worker', figure: megabytes, unit: 'MB', bar: 350 },
      ...exchange,
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page: whether an index is kept. */
async function keptIndex() {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === 'kanttekening-index')) return false;
  /** @type {IDBDatabase} */
  const database = await new Promise((done, failed) => {
    const opened = indexedDB.open('kanttekening-index');
    opened.onsuccess = () => done(opened.result);
    opened.onerror = () => failed(opened.error);
  });
  const count = await new Promise((/** @type {(count: number) => void} */ done) => {
    const request = database.transaction('pieces').objectStore('pieces').count();
    request.onsuccess = () => done(request.result);
  });
  database.close();
  return count > 0;
}
