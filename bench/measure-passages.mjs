/**
 * How long passages take to be found again, and how many of them rightly: ours and others', in the same pages of the same browser.
 * Each case has a page of its own: passages are marked and described, then the page changes, then everybody looks for them.
 */
import { chromium } from '@playwright/test';
import { sampleAddress } from '../sample/portal.mjs';
import { chromiumPath } from '../scripts/ensure.mjs';
import { councilPage } from './council-pages.mjs';
import { median } from './median.mjs';
import { bundleBench } from './passages/bundle.mjs';

/** How often ours is measured, after it was run twice to be warm. */
const AGAIN = 3;
/** How long a peer is given for a case, in ms, and for how many passages at most; what it would need for all is reckoned from that. */
const BUDGET = 2_000;

/** HTML is longer than its text. */
const CASES = [
  { size: 10_000, count: 20, most: 20, name: '10 kB' },
  { size: 100_000, count: 200, most: 40, name: '100 kB' },
  { size: 1_000_000, count: 1_000, most: 12, name: '1 MB' },
];
const CHANGES = /** @type {const} */ (['unchanged', 'edited', 'removed']);

/**
 * @typedef {{ page: string, passages: number, change: string, who: string, ms: number, longest: number, walk?: number, right: number, wrong: number, done: number }} PassageRow
 * `right` and `wrong` are shares of those that were looked for.
 */

const launch = () => chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox', '--disable-gpu'] });

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} code
 * @param {number} size
 */
async function open(browser, code, size) {
  const page = await browser.newPage();
  const html = councilPage(size * 1.35, { question: true });
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort(),
  );
  await page.goto(sampleAddress('answered'), { waitUntil: 'domcontentloaded' });
  await page.addScriptTag({ content: `${code}\nglobalThis.bench = bench;` });
  return page;
}

/** @param {import('@playwright/test').Page} page @param {string} call */
const run = (page, call) => page.evaluate(call);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} code
 * @param {typeof CASES[number]} each
 * @param {typeof CHANGES[number]} change
 * @returns {Promise<PassageRow[]>}
 */
async function measureCase(browser, code, { size, count, most, name }, change) {
  const page = await open(browser, code, size);
  console.error(`${name}, ${change} …`);
  await run(page, `bench.mark(${count}, ${most}, ${BUDGET})`);
  await run(page, `bench.change('${change}')`);
  /** @type {PassageRow[]} */
  const rows = [];
  for (const version of [true, false]) {
    const runs = [];
    for (let n = 0; n < AGAIN + 2; n += 1) runs.push(await run(page, `bench.ours('${change}', ${version})`));
    const warm = runs.slice(2);
    const [first] = warm;
    rows.push({
      page: name,
      passages: first.done,
      change,
      who: version ? 'Kanttekening, by the kept version' : 'Kanttekening, by descriptions alone',
      ms: median(warm.map(({ ms }) => ms)),
      longest: median(warm.map(({ longest }) => longest)),
      walk: median(warm.map(({ walk }) => walk)),
      right: first.right / first.done,
      wrong: first.wrong / first.done,
      done: first.done,
    });
  }
  const all = rows[0]?.passages ?? count;
  for (const who of await run(page, 'bench.peerNames()')) {
    const found = await run(page, `bench.peer(${JSON.stringify(who)}, '${change}', ${most}, ${BUDGET})`);
    const { done, ms, longest, right, wrong } = found;
    rows.push({ page: name, passages: all, change, who, ms: (ms * all) / done, longest, right: right / done, wrong: wrong / done, done });
  }
  await page.close();
  return rows;
}

/**
 * Painting, and what is held, on the largest page.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} code
 */
async function measurePage(browser, code) {
  const page = await open(browser, code, 1_000_000);
  await run(page, 'bench.mark(1000, 1, 0)');
  const times = [];
  for (let n = 0; n < AGAIN; n += 1) times.push(await run(page, 'bench.paint()'));
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await run(page, 'bench.hold()');
  const held = (await used()) - before;
  const mark = await run(page, 'bench.paintByMark(1000)');
  await page.close();
  return { paint: { ms: median(times.map(({ ms }) => ms)), nodes: times[0].nodes }, mark, held: held / 1e6 };
}

/** @returns {Promise<{ rows: PassageRow[], paint: { ms: number, nodes: number }, mark: { ms: number, nodes: number }, held: number }>} */
export async function measurePassages() {
  const [code, browser] = await Promise.all([bundleBench(), launch()]);
  try {
    const rows = [];
    for (const each of CASES) for (const change of CHANGES) rows.push(...(await measureCase(browser, code, each, change)));
    return { rows, ...(await measurePage(browser, code)) };
  } finally {
    await browser.close();
  }
}
