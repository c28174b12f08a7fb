/**
 * `npm test`: everything, from types to both browsers. It goes on after a failure, so that one run tells all there is to
 * know, and ends with one line that sums over all runners. Steps that are no test runner count as one test each.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensure, root } from './ensure.mjs';
import { run } from './run.mjs';
import { buildChromium, buildFirefox, lint, lintForFirefox, types, unusedCode } from './steps.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const results = path.join(root, '.check');

/** What passed only at the second try: no failure, but never silent. @type {string[]} */
const secondTries = [];

/** @param {string} file */
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** A runner that failed without a failing test, because of a file that does not load, say, is a failure all the same.
 * @param {Count} count
 * @param {boolean} good
 * @returns {Count}
 */
const honest = (count, good) => (good || count.failed > 0 ? count : { ...count, failed: 1 });

/**
 * @param {() => Promise<boolean>} step
 * @returns {() => Promise<Count>}
 */
const single = (step) => async () => ((await step()) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });

/** @returns {Promise<Count>} */
async function unit() {
  const file = path.join(results, 'unit.json');
  const good = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const unreadable = files.filter((each) => each.status === 'failed' && each.assertionResults.length === 0).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unreadable, skipped }, good);
}

/** @returns {Promise<Count>} */
async function endToEnd() {
  const file = path.join(results, 'end-to-end.json');
  const good = await run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  secondTries.push(...report.suites.flatMap(namesOfFlaky));
  return honest({ passed: expected + flaky, failed: unexpected, skipped }, good);
}

/** @typedef {{ specs?: { title: string, file: string, tests: { status: string, projectName: string }[] }[], suites?: Suite[] }} Suite */

/**
 * The tests that passed only at the second try.
 * @param {Suite} suite
 * @returns {string[]}
 */
const namesOfFlaky = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
  ),
  ...suites.flatMap(namesOfFlaky),
];

await ensure({ chromium: true, firefox: true });
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** @type {Map<string, Count>} */
const counts = new Map();

/**
 * @param {string} name
 * @param {() => Promise<Count>} step
 */
async function perform(name, step) {
  console.log(`\n── ${name} ──`);
  const count = await step();
  counts.set(name, count);
  return count.failed === 0;
}

await perform('Types', single(types));
await perform('Lint and format', single(lint));
await perform('Unused code', single(unusedCode));
await perform('Unit tests', unit);
const builtChromium = await perform('Build for Chromium', single(buildChromium));
const builtFirefox = await perform('Build for Firefox', single(buildFirefox));
if (builtFirefox) await perform('Lint of the Firefox build', single(lintForFirefox));
if (builtChromium && builtFirefox) await perform('Both browsers', endToEnd);
else counts.set('Both browsers', { passed: 0, failed: 1, skipped: 0 });

console.log('\n── Summary ──');
for (const [name, { passed, failed, skipped }] of counts) {
  console.log(`${name.padEnd(28)}${passed} passed, ${failed} failed, ${skipped} skipped`);
}
for (const name of secondTries) console.log(`Passed only at the second try: ${name}`);
const sum = (/** @type {keyof Count} */ key) => [...counts.values()].reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
