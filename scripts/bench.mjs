/**
 * `npm run bench [-- --write]`: how fast and how large the extension is, as a table, and as JSON in `.build/bench.json`; with
 * `--write` also as `docs/bench.md`. A bar that is missed is told and fails nothing: times depend on the machine.
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
if (await inTurn([buildChromium])) {
  const { buildEmptyExtension } = await import('../bench/build-empty-extension.mjs');
  const { measureReading } = await import('../bench/measure-reading.mjs');
  const { measureSize } = await import('../bench/measure-size.mjs');
  const { measureViews } = await import('../bench/measure-views.mjs');
  const { isMissed, tableOf } = await import('../bench/table.mjs');

  const extensions = { ours: path.join(root, '.output/chrome-mv3'), empty: await buildEmptyExtension() };
  const rows = [...measureSize(extensions), ...(await measureReading()), ...(await measureViews(extensions))];

  mkdirSync(path.join(root, '.build'), { recursive: true });
  writeFileSync(path.join(root, '.build/bench.json'), `${JSON.stringify({ ...where, rows }, null, 2)}\n`);
  if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/bench.md'), documentOf(where, rows));

  const missed = rows.filter(isMissed);
  console.log(`\n${tableOf(rows)}\n`);
  console.log(missed.length === 0 ? 'Every bar is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`);
} else {
  process.exitCode = 1;
}
