/** Our index beside well-known ones, on the same records in one run: each in a process of its own, so that none pays for another's memory. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/ensure.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Fewer than the library that is opened in the browser: of all of it some need gigabytes. */
const QUESTIONS = 1_000;

const NAMES = ['ours, with facets and orders', 'minisearch', 'flexsearch', '@orama/orama'];

/** @returns {Promise<import('../table.mjs').Row[]>} */
export async function measureIndexes() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry: path.join(here, 'indexes.ts'), formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  if (bundle === undefined) throw new Error('Vite built nothing.');
  const script = path.join(root, '.build/indexes.mjs');
  mkdirSync(path.dirname(script), { recursive: true });
  writeFileSync(script, bundle.output[0].code);
  const of = `${QUESTIONS.toLocaleString('en')} questions, ${(QUESTIONS * 10).toLocaleString('en')} passages`;
  return NAMES.flatMap((name) => {
    const printed = execFileSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=6000', path.join(here, 'fill-index.mjs'), script, name, String(QUESTIONS)],
      { encoding: 'utf8' },
    );
    const { made, memory, p95, p50 } = JSON.parse(printed);
    return [
      { what: `${name}: made of ${of}`, figure: made, unit: /** @type {const} */ ('ms') },
      { what: `${name}: memory`, figure: memory, unit: /** @type {const} */ ('MB') },
      {
        what: `${name}: a key to all its rows, 95th percentile`,
        figure: p95,
        unit: /** @type {const} */ ('ms'),
        beside: p50,
        besideWhat: 'the median',
      },
    ];
  });
}
