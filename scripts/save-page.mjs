/**
 * Makes a page for the tests out of a saved page, or of one that is open in the Chromium of `npm start`:
 *
 *   npm run save-page -- page.html --url https://the.portal/its/address --name <portal>-<what>
 *   npm run save-page -- https://ebesluitvorming.gent.be/… --name <portal>-<what>
 *
 * It writes `tests/pages/<portal>-<what>/` (`--into` names another folder than `tests/pages`): the page without what runs, loads
 * or tracks, what the reader finds there today as a draft of what is expected, and a stub of what the page is for. It
 * overwrites nothing.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensure, root } from './ensure.mjs';

const USAGE = 'Usage: npm run save-page -- <page.html --url https://… | address of a page open in the test browser> --name <portal>-<what>';

const ABOUT = `What this page is for, in a sentence. Before it is kept: its names and texts are replaced by invented ones, and expected.json says what a person
would say, whatever the reader found.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string' }, url: { type: 'string' }, into: { type: 'string', default: path.join(root, 'tests/pages') } },
});

/** What went wrong, for the person who asked. @param {string} reason */
function giveUp(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

/**
 * @param {string} source a file or the address of an open page
 * @param {string} url
 * @param {string} folder
 */
async function savePage(source, url, folder) {
  await ensure({ chromium: true });
  const { openReadingBrowser } = await import('./inspect/reading-browser.mjs');
  const { expectationOf } = await import('./save-page/expectation.mjs');
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-page-'));
  const browser = await openReadingBrowser();
  try {
    let file = source;
    if (source === url) {
      const { htmlOfOpenPage } = await import('./save-page/open-page.mjs');
      const html = await htmlOfOpenPage(url);
      if (html === null) return giveUp(`No Chromium of \`npm start\` has this page open: ${url}`);
      file = path.join(scratch, 'open.html');
      // In a file, the encoding has to come before all else.
      writeFileSync(file, `\uFEFF${html}`);
    }
    const page = path.join(scratch, 'page.html');
    writeFileSync(page, await browser.clean(file, url));
    const reading = await browser.read(page, url);
    const family = reading.questions[0]?.portal.family;
    const name = path.basename(folder);
    if (family && !name.startsWith(`${family}-`)) return giveUp(`The page is one of ${family}: its name has to begin with “${family}-”.`);
    mkdirSync(folder, { recursive: true });
    cpSync(page, path.join(folder, 'page.html'));
    writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expectationOf(url, reading), null, 2)}\n`);
    writeFileSync(path.join(folder, 'about.md'), ABOUT);
    process.stdout.write(
      `${path.relative('.', folder)}: ${reading.questions.length} found. Now invent its words, and correct expected.json.\n`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await browser.close();
  }
}

const [source] = positionals;
const isAddress = /^https?:\/\//.test(source ?? '');
const url = isAddress ? source : values.url;
if (source === undefined || url === undefined || !URL.canParse(url) || values.name === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
if (!/^[a-z\d]+(?:-[a-z\d]+)+$/.test(values.name)) giveUp('The name is of small letters and digits, joined by hyphens: <portal>-<what>.');
const folder = path.join(values.into, values.name);
if (existsSync(folder)) giveUp(`${path.relative('.', folder)} is there already, and stays as it is.`);
if (!isAddress && !existsSync(source)) giveUp(`There is no ${source}.`);
await savePage(source, url, folder);
