import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchFirefox } from '../../tests/browsers/firefox.mjs';
import { root } from '../ensure.mjs';

/** @import { PageReading } from '../../lib/questions/page-reading' */

/**
 * The text of a saved page, which its own address served in whatever encoding.
 * @param {string} file
 */
async function textOf(file) {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @param {string} address */
const withoutHash = (address) => address.replace(/#.*$/, '');

/**
 * Runs in the extension's sidebar: reads the page in the tab in front as the popup's “This once” does, and gives
 * what the content script answers.
 */
async function readTabInFront() {
  // @ts-expect-error: the extension's own world
  const { scripting, tabs } = globalThis.browser;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab.id };
  await scripting.executeScript({ target, files: ['/allowed.js', '/content-scripts/content.js'] });
  return tabs.sendMessage(tab.id, { type: 'read-page' }, { frameId: 0 });
}

/**
 * A Firefox with the built extension that shows saved pages under any address and asks the extension what it finds in them.
 * The pages' own scripts do not run and nothing reaches the network.
 * @param {string} [extension] the folder of the built extension
 */
export async function openReadingExtension(extension = path.join(root, '.output/firefox-mv3')) {
  /** @type {{ address: string, body: string } | null} */
  let served = null;
  const browser = await launchFirefox({
    extension,
    sites: (asked) => {
      if (served === null || withoutHash(asked) !== served.address) return null;
      return { status: 200, contentType: 'text/html; charset=utf-8', body: served.body };
    },
  });
  const tab = await browser.open('about:blank');
  await browser.command('open-side-panel');
  const panel = await browser.panel();

  return {
    /**
     * What the extension finds in a saved page.
     * @param {string} file
     * @param {string} url
     * @returns {Promise<PageReading>}
     */
    async read(file, url) {
      const address = new URL(url);
      if (!/^https?:$/.test(address.protocol)) throw new Error(`Not a web address: ${url}`);
      const body = await textOf(file);
      const place = withoutHash(address.href);
      // Within one page, a hash would lead to no other.
      if (served?.address === place) await tab.goto('about:blank');
      await browser.inWindow('gBrowser.selectedBrowser.browsingContext.allowJavascript = false');
      served = { address: place, body };
      await tab.goto(address.href);
      // What a click on the toolbar button allows.
      await browser.inWindow('extension.tabManager.addActiveTabPermission()');
      return await panel.evaluate(readTabInFront);
    },
    errors: () => browser.errors(),
    close: () => browser.close(),
  };
}
