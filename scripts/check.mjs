/** `npm run check`: what can be said of the code without running it: types, lint and format, unused code. */
import { ensure } from './ensure.mjs';
import { lint, types, unusedCode } from './steps.mjs';

await ensure();
let good = true;
for (const step of [types, lint, unusedCode]) good = (await step()) && good;
process.exitCode = good ? 0 : 1;
