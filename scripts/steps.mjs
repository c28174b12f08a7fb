/** The steps that `build`, `check` and `test` are made of. Each tells whether it went well. */
import { inTurn, run } from './run.mjs';

export const types = () =>
  inTurn([
    () => run('wxt', ['prepare']),
    () => run('tsc', ['--noEmit', '-p', 'tsconfig.json']),
    // The domain and the finding of passages are checked once more by themselves: without the DOM, so that they cannot know of a page or a browser.
    () => run('tsc', ['--noEmit', '-p', 'lib/questions/tsconfig.json']),
    () => run('tsc', ['--noEmit', '-p', 'lib/anchoring/tsconfig.json']),
  ]);

export const lint = () => run('biome', ['ci', '.']);

export const unusedCode = () => run('knip', ['--no-progress', '--no-config-hints']);

export const buildChromium = () => run('wxt', ['build', '-b', 'chrome', '--mv3']);

export const buildFirefox = () => run('wxt', ['build', '-b', 'firefox', '--mv3']);

export const lintForFirefox = () => run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-input']);
