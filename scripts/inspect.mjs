/**
 * What does the reader see in a page?
 *
 *   npm run -s inspect -- page.html --url https://…     a readable outline
 *   npm run -s inspect -- --jsonl                       lines {"id","file","url"} on standard input, a line of JSON for each
 *
 * It reads in Chromium, with the reading code alone. With `--firefox`, or with `INSPECT_IN=firefox` in the environment, it asks
 * the built extension (`npm run build`) in Firefox; the time of reading is not measured there.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ensure, root } from './ensure.mjs';

const USAGE =
  'Usage: npm run -s inspect -- page.html --url https://… | npm run -s inspect -- --jsonl < lines; --firefox asks the built extension';

/** @typedef {{ read: (file: string, url: string) => Promise<object>, close: () => Promise<void> }} Reader */

/**
 * Installs what is missing and opens what reads. Only then are the packages there to be imported.
 * @param {boolean} inFirefox
 * @returns {Promise<Reader>}
 */
async function openReader(inFirefox) {
  if (!inFirefox) {
    await ensure({ chromium: true });
    return (await import('./inspect/reading-browser.mjs')).openReadingBrowser();
  }
  await ensure({ firefox: true });
  const { runnerImport } = await import('vite');
  const [{ openReadingExtension }, { module }] = await Promise.all([
    import('./inspect/reading-extension.mjs'),
    /** @type {Promise<{ module: typeof import('./inspect/printed-reading') }>} */ (
      runnerImport('./scripts/inspect/printed-reading.ts', { root, configFile: false, logLevel: 'error' })
    ),
  ]);
  const extension = await openReadingExtension();
  return { read: async (file, url) => ({ ...module.printedReading(await extension.read(file, url)), ms: null }), close: extension.close };
}

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
 * @param {Reader} reader
 * @param {string} line
 */
async function answerTo(reader, line) {
  /** @type {{ id: unknown, file?: string, url?: string }} */
  let request = { id: null };
  try {
    request = requestOf(line);
    if (typeof request.file !== 'string') throw new Error('"file" is missing.');
    if (typeof request.url !== 'string') throw new Error('"url" is missing.');
    return { id: request.id ?? null, url: request.url, ...(await reader.read(request.file, request.url)) };
  } catch (error) {
    return { id: request.id ?? null, url: request.url ?? null, questions: [], why: null, ms: null, error: reasonOf(error) };
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      jsonl: { type: 'boolean', default: false },
      firefox: { type: 'boolean', default: process.env.INSPECT_IN === 'firefox' },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || (!values.jsonl && (file === undefined || values.url === undefined))) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const reader = await openReader(values.firefox);
  try {
    if (values.jsonl) {
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answerTo(reader, line))}\n`);
      }
    } else {
      const { outlineOf } = await import('./inspect/outline.mjs');
      process.stdout.write(outlineOf(await reader.read(file ?? '', values.url ?? '')));
    }
  } finally {
    await reader.close();
  }
}

await main();
