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
import { councilPage } from './council-pages.mjs';
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

const MEASURE = `
const timed = (work) => { const start = performance.now(); work(); return performance.now() - start; };
const measured = { read: () => reader.inspect().ms, walk: () => timed(walk) };
`;

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
  ];
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} code
 * @param {ReadingCase} page
 */
async function measure(context, code, { name, html, address, questions }) {
  const first = { read: /** @type {number[]} */ ([]), walk: /** @type {number[]} */ ([]) };
  const again = { read: /** @type {number[]} */ ([]), walk: /** @type {number[]} */ ([]) };
  for (let opening = 0; opening < 2 * OPENINGS; opening += 1) {
    // Whichever comes first pays for the page's styles and its own compiling, so the two take turns.
    const what = opening % 2 === 0 ? 'read' : 'walk';
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            body: html,
            contentType: 'text/html; charset=utf-8',
            // Isolated from other sites, a page is given a clock of 5 µs instead of 100.
            headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
          })
        : route.abort(),
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
    await run(`${code}\n${WALK}\n${MEASURE}`);
    first[what].push(await run(`measured.${what}()`));
    again[what].push(median(await run(`Array.from({ length: ${AGAIN} }, measured.${what})`)));
    if (opening === 0) {
      const found = await run('reader.inspect()');
      if (found.questions.length !== questions || found.stoppedAt) throw new Error(`“${name}” was not read as it should be.`);
    }
    await page.close();
  }
  return { first: { read: median(first.read), walk: median(first.walk) }, again: { read: median(again.read), walk: median(again.walk) } };
}

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureReading() {
  const [code, browser] = await Promise.all([
    bundleReader(),
    chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox', '--disable-gpu'] }),
  ]);
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    const rows = [];
    for (const page of cases()) {
      const { first, again } = await measure(context, code, page);
      rows.push(
        {
          what: `Reading ${page.name}, first time`,
          figure: first.read,
          unit: 'ms',
          bar: page.bar,
          beside: first.walk,
          besideWhat: 'walk over all text',
        },
        {
          what: `Reading ${page.name}, again`,
          figure: again.read,
          unit: 'ms',
          bar: page.bar,
          beside: again.walk,
          besideWhat: 'walk over all text',
        },
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}
