/**
 * Are passages found again on a page that has changed?
 *
 *   npm run -s refind -- --jsonl < lines
 *
 * Reads lines {"id","url","before":"<html file>","after":"<html file>","passages":[{"exact","prefix"?,"occurrence"?}]}: each passage is
 * described on the page before and looked for on the page after, in Chromium, by the code of the extension. Prints for each
 * {"id","fates":[{"exact","state","found","prefix"}],"ms"}. A line that cannot be done gives an "error" and stops nothing.
 */
import { createInterface } from 'node:readline';
import { ensure } from './ensure.mjs';

const USAGE = 'Usage: npm run -s refind -- --jsonl < lines of {"id","url","before","after","passages":[{"exact","prefix"?,"occurrence"?}]}';

/** @param {unknown} error */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0];

/** @typedef {{ exact: string, prefix?: string, occurrence?: number }} Asked */
/** @typedef {{ url: string, before: string, after: string, passages: Asked[] }} Request */

/** @param {unknown} passage @returns {Asked} */
function askedOf(passage) {
  if (typeof passage !== 'object' || passage === null || !('exact' in passage) || typeof passage.exact !== 'string')
    throw new Error('A passage has no "exact".');
  const { exact } = passage;
  const prefix = 'prefix' in passage && typeof passage.prefix === 'string' ? { prefix: passage.prefix } : {};
  const occurrence = 'occurrence' in passage && Number.isInteger(passage.occurrence) ? { occurrence: Number(passage.occurrence) } : {};
  return { exact, ...prefix, ...occurrence };
}

/** @param {Record<string, unknown>} line @returns {Request} */
function requestOf(line) {
  const { url, before, after, passages } = line;
  if (typeof url !== 'string') throw new Error('"url" is missing.');
  if (typeof before !== 'string') throw new Error('"before" is missing.');
  if (typeof after !== 'string') throw new Error('"after" is missing.');
  if (!Array.isArray(passages)) throw new Error('"passages" is missing.');
  return { url, before, after, passages: passages.map(askedOf) };
}

async function main() {
  if (!process.argv.includes('--jsonl')) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = process.argv.includes('--help') ? 0 : 2;
    return;
  }
  await ensure({ chromium: true });
  const browser = await (await import('./inspect/reading-browser.mjs')).openReadingBrowser();

  /** @param {string} text */
  const answerTo = async (text) => {
    /** @type {unknown} */
    let id = null;
    try {
      const line = JSON.parse(text);
      if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new Error('The line is not an object.');
      id = line.id ?? null;
      const { url, before, after, passages } = requestOf(line);
      const kept = await browser.call(before, url, `reader.describePassages(${JSON.stringify(passages)})`);
      return { id, ...(await browser.call(after, url, `reader.findPassages(${JSON.stringify(kept)})`)) };
    } catch (error) {
      return { id, fates: [], ms: null, error: reasonOf(error) };
    }
  };

  try {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answerTo(line))}\n`);
  } finally {
    await browser.close();
  }
}

await main();
