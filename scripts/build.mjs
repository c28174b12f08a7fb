/** `npm run build [-- --chrome | --firefox]`: the extension for both browsers, or one, in `.output`. */
import { ensure } from './ensure.mjs';
import { inTurn } from './run.mjs';
import { buildChromium, buildFirefox } from './steps.mjs';

await ensure();
const one = process.argv.slice(2);
const builds = [
  ...(one.includes('--firefox') && !one.includes('--chrome') ? [] : [buildChromium]),
  ...(one.includes('--chrome') && !one.includes('--firefox') ? [] : [buildFirefox]),
];
process.exitCode = (await inTurn(builds)) ? 0 : 1;
