/** `npm run zip`: what the stores ask for, in `.output`: an archive for each browser, and for AMO the sources too. */
import { ensure } from './ensure.mjs';
import { inTurn, run } from './run.mjs';

await ensure();
const zips = ['chrome', 'firefox'].map((browser) => () => run('wxt', ['zip', '-b', browser, '--mv3']));
process.exitCode = (await inTurn(zips)) ? 0 : 1;
