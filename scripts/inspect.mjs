/**
 * What does the reader see in a page?
 *
 *   npm run -s inspect -- page.html --url https://…     a readable outline
 *   npm run -s inspect -- --jsonl                       lines {"id","file","url"} on standard input, a line of JSON for each
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';

const USAGE = 'Usage: npm run -s inspect -- page.html --url https://… | npm run -s inspect -- --jsonl < lines';

/** @param {unknown} error */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0];

/**
 * @param {string} line
 * @returns {{ id: unknown, file?: string, url?: string }}
 */
function requestOf(line) {
  const request = JSON.parse(line);
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw new Error('The line is not an object.');
  return request;
}

/**
 * @param {Awaited<ReturnType<typeof import('./inspect/reading-browser.mjs').openReadingBrowser>>} browser
 * @param {string} line
 */
async function answerTo(browser, line) {
  /** @type {{ id: unknown, file?: string, url?: string }} */
  let request = { id: null };
  try {
    request = requestOf(line);
    if (typeof request.file !== 'string') throw new Error('"file" is missing.');
    if (typeof request.url !== 'string') throw new Error('"url" is missing.');
    return { id: request.id ?? null, url: request.url, ...(await browser.read(request.file, request.url)) };
  } catch (error) {
    return { id: request.id ?? null, url: request.url ?? null, questions: [], why: null, ms: null, error: reasonOf(error) };
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, jsonl: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (values.help || (!values.jsonl && (file === undefined || values.url === undefined))) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await ensure({ chromium: true });
  // Only now are the packages there to be imported.
  const { openReadingBrowser } = await import('./inspect/reading-browser.mjs');
  const browser = await openReadingBrowser();
  try {
    if (values.jsonl) {
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answerTo(browser, line))}\n`);
      }
    } else {
      const { outlineOf } = await import('./inspect/outline.mjs');
      process.stdout.write(outlineOf(await browser.read(file ?? '', values.url ?? '')));
    }
  } finally {
    await browser.close();
  }
}

await main();
