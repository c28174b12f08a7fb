import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../ensure.mjs';
import { bundleReader } from './bundle-reader.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that takes longer to parse than this is given up, in milliseconds. */
const PATIENCE = 30_000;

/**
 * A Chromium that shows saved pages under any address and reads them as a content script would: in an isolated world.
 * The page's own scripts do not run and nothing reaches the network.
 */
export async function openReadingBrowser() {
  const [code, browser] = await Promise.all([
    bundleReader(),
    chromium.launch({ executablePath: chromiumPath() ?? undefined, headless: true, args: ARGS }),
  ]);
  /** @type {import('@playwright/test').BrowserContext} */
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });

  /**
   * @param {string} file
   * @param {string} url
   */
  async function read(file, url) {
    const body = await readFile(file);
    const address = new URL(url);
    if (!/^https?:$/.test(address.protocol)) throw new Error(`Not a web address: ${url}`);
    const page = await context.newPage();
    try {
      let served = false;
      await page.route('**/*', (route) => {
        if (served || !route.request().isNavigationRequest()) return route.abort();
        served = true;
        return route.fulfill({ body, contentType: 'text/html' });
      });
      await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      const session = await context.newCDPSession(page);
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `${code}\n;reader.inspect()`,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await page.close();
    }
  }

  return { read, close: () => browser.close() };
}
