/**
 * `npm start [-- --firefox]`: installs what is missing, builds the extension, and opens a browser with it on the sample
 * portal. Where there is no display (or with `--headless`) it does the main job by itself and tells what came of it.
 */
import path from 'node:path';
import { chromiumPath, ensure, isBranded, root } from './ensure.mjs';
import { buildChromium, buildFirefox } from './steps.mjs';

const inFirefox = process.argv.includes('--firefox');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');
const extension = path.join(root, '.output', inFirefox ? 'firefox-mv3' : 'chrome-mv3');

await ensure(inFirefox ? { firefox: true } : { chromium: true });
if (!(await (inFirefox ? buildFirefox : buildChromium)())) process.exit(1);

if (!inFirefox && isBranded(chromiumPath() ?? '')) {
  console.log(`
The only Chromium here is Google Chrome, which takes no extension from the command line. To load it by hand:
  1. open chrome://extensions and switch on “Developer mode”;
  2. choose “Load unpacked” and this folder: ${extension}
  3. open a question of https://ebesluitvorming.gent.be and click Kanttekening in the toolbar.
Or install Chromium, or try it in Firefox: npm start -- --firefox`);
  process.exit(0);
}

const { SAMPLE_ORIGIN } = await import('../sample/portal.mjs');
const { launchChromium } = await import('../tests/browsers/chromium.mjs');
const { launchFirefox } = await import('../tests/browsers/firefox.mjs');
const browser = await (inFirefox ? launchFirefox : launchChromium)({ extension, headless });

if (headless) {
  const { doMainJob } = await import('./main-job.mjs');
  const pictures = path.join(root, '.output', 'start', browser.name);
  console.log('\nThere is no display here, so this does the main job without one:\n');
  try {
    await doMainJob(browser, pictures, (text) => console.log(`  ${text}`));
    console.log(`\nScreenshots: ${pictures}`);
  } finally {
    await browser.close();
  }
} else {
  await browser.open(`${SAMPLE_ORIGIN}/`);
  console.log(`
The browser is open on the portal of an invented town. Open one of its questions and click Kanttekening in the toolbar
(the puzzle piece, if it is not there yet). Nothing but this sample can be reached. It is tidied away when you close the browser.`);
  await browser.closed();
  await browser.close();
}
