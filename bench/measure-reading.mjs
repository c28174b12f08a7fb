/**
 * How long the content script's reading takes: the very reading code, in an isolated world of Chromium, as `npm run inspect`
 * runs it. Beside it, in the same documents, a plain walk over all text nodes: what merely looking at the text costs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { sampleAddress, samplePortal } from '../sample/portal.mjs';
import { chromiumPath } from '../scripts/ensure.mjs';
import { bundleReader } from '../scripts/inspect/bundle-reader.mjs';
import { councilPage, minutesPage } from './council-pages.mjs';
import { median } from './median.mjs';

/** How often each page is opened, and how often it is read again once it is open. */
const OPENINGS = 7;
const AGAIN = 11;

const LABELLED = fileURLToPath(new URL('../../shared/pages/gent-seed-shell', import.meta.url));

const WALK = `function walk() {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) characters += walker.currentNode.data.length;
  return characters;
}`;

/** Code that gives ms: of the very first time in a page, and of coming again. One walk alone would be too short for the clock. */
const MEASURES = {
  read: { first: 'reader.inspect().ms', again: `middle(Array.from({ length: ${AGAIN} }, () => reader.inspect().ms))` },
  walk: { first: 'timed(walk)', again: `timed(() => { for (let n = 0; n < ${AGAIN}; n += 1) walk(); }) / ${AGAIN}` },
};

const HELPERS = `
const timed = (work) => { const start = performance.now(); work(); return performance.now() - start; };
const middle = ${median};
${WALK}
`;

const launch = () => chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox', '--disable-gpu'] });

/** The page's own scripts do not run. */
const CONTEXT = { javaScriptEnabled: false, serviceWorkers: /** @type {const} */ ('block') };

/** @typedef {{ name: string, html: string, address: string, questions: number, bar: number }} ReadingCase */

/** @returns {ReadingCase[]} */
function cases() {
  const address = sampleAddress('answered');
  const generated = [
    { size: 100_000, name: '100 kB', bar: 10 },
    { size: 1_000_000, name: '1 MB', bar: 60 },
  ];
  return [
    { name: 'the Ghent page of the sample portal', html: samplePortal(address)?.body ?? '', address, questions: 1, bar: 3 },
    ...(existsSync(LABELLED)
      ? [{ name: 'a Ghent page with all of its shell', html: readFileSync(`${LABELLED}/page.html`, 'utf8'), address, questions: 1, bar: 3 }]
      : []),
    ...generated.map(({ size, name, bar }) => ({
      name: `${name} with a question`,
      html: councilPage(size, { question: true }),
      address,
      questions: 1,
      bar,
    })),
    ...generated.map(({ size, name, bar }) => ({
      name: `${name} without one`,
      html: councilPage(size, { question: false }),
      address,
      questions: 0,
      bar,
    })),
    {
      name: 'minutes of 300 kB with 20 questions',
      html: minutesPage(300_000, 20),
      address: sampleAddress('minutes'),
      questions: 20,
      bar: 40,
    },
  ];
}

/**
 * Opens a page and gives a function that evaluates expressions in an isolated world of it, where the reader is.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} code
 * @param {ReadingCase} page
 */
async function open(context, code, { html, address }) {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run = async (/** @type {string} */ expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${code}\n${HELPERS}`);
  return { run, close: () => page.close() };
}

/**
 * The first and the later times in newly opened pages, one after the other, as they are when a portal is browsed.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} code
 * @param {ReadingCase} each
 */
async function measure(browser, code, each) {
  const first = { read: /** @type {number[]} */ ([]), walk: /** @type {number[]} */ ([]) };
  const again = { read: /** @type {number[]} */ ([]), walk: /** @type {number[]} */ ([]) };
  const context = await browser.newContext(CONTEXT);
  // The pages of one context share a process, in which the code of the first is known to the next: the first one prepares it.
  const { run, close } = await open(context, code, each);
  const found = await run('reader.inspect()');
  if (found.questions.length !== each.questions || found.stoppedAt) throw new Error(`“${each.name}” was not read as it should be.`);
  await close();
  for (let opening = 0; opening < 2 * OPENINGS; opening += 1) {
    // Whichever comes first in a page pays for what the browser has not done yet, so the two take turns.
    const what = opening % 2 === 0 ? 'read' : 'walk';
    const page = await open(context, code, each);
    first[what].push(await page.run(MEASURES[what].first));
    again[what].push(await page.run(MEASURES[what].again));
    await page.close();
  }
  await context.close();
  return { first: { read: median(first.read), walk: median(first.walk) }, again: { read: median(again.read), walk: median(again.walk) } };
}

/**
 * The very first time in a browser that was just started: nothing of the code is compiled yet.
 * @param {string} code
 * @param {ReadingCase} each
 * @param {keyof typeof MEASURES} what
 */
async function inNewBrowser(code, each, what) {
  const times = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const browser = await launch();
    const { run } = await open(await browser.newContext(CONTEXT), code, each);
    times.push(await run(MEASURES[what].first));
    await browser.close();
  }
  return median(times);
}

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureReading() {
  const [code, browser] = await Promise.all([bundleReader(), launch()]);
  const besideWhat = 'walk over all text';
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  try {
    for (const page of cases()) {
      const { first, again } = await measure(browser, code, page);
      const { name, bar } = page;
      rows.push({ what: `Reading ${name}, newly opened`, figure: first.read, unit: 'ms', bar, beside: first.walk, besideWhat });
      rows.push({ what: `Reading ${name}, again`, figure: again.read, unit: 'ms', bar, beside: again.walk, besideWhat });
    }
    const [page] = cases();
    if (page) {
      const figure = await inNewBrowser(code, page, 'read');
      const beside = await inNewBrowser(code, page, 'walk');
      rows.push({ what: `Reading ${page.name}, in a browser just started`, figure, unit: 'ms', beside, besideWhat });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
