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
  /** @type {import('@playwright/test').Page | null} */
  let page = null;
  /** The page's text, until it was asked for once. @type {Buffer | null} */
  let body = null;

  await context.route('**/*', (route) => {
    const served = body;
    if (served === null || !route.request().isNavigationRequest()) return route.abort();
    body = null;
    return route.fulfill({ body: served, contentType: 'text/html' });
  });

  /**
   * @param {import('@playwright/test').Page} shown
   * @param {string} call
   */
  async function run(shown, call) {
    const session = await context.newCDPSession(shown);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${code}\n;${call}`,
      contextId: executionContextId,
      returnByValue: true,
    });
    await session.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /**
   * Shows a saved page under an address and calls a function of the reader in it.
   * @param {string} file
   * @param {string} url
   * @param {string} call
   */
  async function runIn(file, url, call) {
    const address = new URL(url);
    if (!/^https?:$/.test(address.protocol)) throw new Error(`Not a web address: ${url}`);
    body = await readFile(file);
    page ??= await context.newPage();
    try {
      // From a blank page, a hash leads to another page as well.
      await page.goto('about:blank');
      await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      return await run(page, call);
    } catch (error) {
      // The next page gets a tab that this one did not harm.
      const harmed = page;
      page = null;
      await harmed.close().catch(() => {});
      throw error;
    }
  }

  return {
    /** What the reader finds in a saved page. @param {string} file @param {string} url */
    read: (file, url) => runIn(file, url, 'reader.inspect()'),
    /** A saved page without what runs, loads or tracks. @param {string} file @param {string} url @returns {Promise<string>} */
    clean: (file, url) => runIn(file, url, 'reader.cleanPage()'),
    /** What a call of the reader's code gives in a saved page. @param {string} file @param {string} url @param {string} call */
    call: (file, url, call) => runIn(file, url, call),
    close: () => browser.close(),
  };
}
