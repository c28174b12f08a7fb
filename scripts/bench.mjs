/**
 * `npm run bench [-- --write]`: how fast and how large the extension is, as a table, and as JSON in `.build/bench.json`; with
 * `--write` also as `docs/bench.md`. `npm run bench -- library [--questions=10000]` measures a large library instead, into `bench-library.json`
 * and `docs/library-performance.md`; `npm run bench -- passages` how fast and how rightly passages are found again, beside others, into
 * `bench-passages.json` and `docs/performance.md`. A bar that is missed is told and fails nothing: times depend on the machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensure, root } from './ensure.mjs';
import { inTurn } from './run.mjs';
import { buildChromium } from './steps.mjs';

await ensure({ chromium: true });
// Only now are the packages there to be imported.
const { circumstances, documentOf } = await import('../bench/report.mjs');
const where = await circumstances();
if (process.argv.includes('passages')) await measureFinding();
else if (await inTurn([buildChromium])) {
  const ours = path.join(root, '.output/chrome-mv3');
  if (process.argv.includes('library')) {
    const { measureLibrary } = await import('../bench/library/measure-library.mjs');
    const { libraryDocumentOf } = await import('../bench/library/report.mjs');
    const asked = process.argv.find((word) => word.startsWith('--questions='))?.split('=')[1];
    await finish(
      await measureLibrary(ours, Number(asked ?? 10_000)),
      'bench-library.json',
      'docs/library-performance.md',
      libraryDocumentOf,
    );
  } else {
    const { buildEmptyExtension } = await import('../bench/build-empty-extension.mjs');
    const { measureReading } = await import('../bench/measure-reading.mjs');
    const { measureSize } = await import('../bench/measure-size.mjs');
    const { measureViews } = await import('../bench/measure-views.mjs');
    const extensions = { ours, empty: await buildEmptyExtension() };
    const rows = [...measureSize(extensions), ...(await measureReading()), ...(await measureViews(extensions))];
    await finish(rows, 'bench.json', 'docs/bench.md', documentOf);
  }
} else {
  process.exitCode = 1;
}

/**
 * Keeps the figures, and prints them.
 * @param {import('../bench/table.mjs').Row[]} rows
 * @param {string} json
 * @param {string} page
 * @param {typeof documentOf} write
 */
async function finish(rows, json, page, write) {
  const { isMissed, tableOf } = await import('../bench/table.mjs');
  mkdirSync(path.join(root, '.build'), { recursive: true });
  writeFileSync(path.join(root, '.build', json), `${JSON.stringify({ ...where, rows }, null, 2)}\n`);
  if (process.argv.includes('--write')) writeFileSync(path.join(root, page), write(where, rows));
  const missed = rows.filter(isMissed);
  console.log(`\n${tableOf(rows)}\n`);
  console.log(missed.length === 0 ? 'Every bar is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`);
}

/** Measures how passages are found again, by the code alone; keeps the figures, and prints them. */
async function measureFinding() {
  const { measurePassages } = await import('../bench/measure-passages.mjs');
  const { paintingLines, passagesDocument, passagesTable } = await import('../bench/passages-report.mjs');
  const measured = await measurePassages();
  mkdirSync(path.join(root, '.build'), { recursive: true });
  writeFileSync(path.join(root, '.build/bench-passages.json'), `${JSON.stringify({ ...where, ...measured }, null, 2)}\n`);
  if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/performance.md'), passagesDocument(where, measured));
  console.log(`\n${passagesTable(measured.rows)}\n\n${paintingLines(measured)}`);
}
