import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** The ports of the test browsers that run, or ran, the newest first. */
function ports() {
  const files = readdirSync(os.tmpdir())
    .filter((name) => name.startsWith('kanttekening-chromium-'))
    .map((name) => path.join(os.tmpdir(), name, 'DevToolsActivePort'))
    .filter((file) => existsSync(file));
  return files
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .map((file) => readFileSync(file, 'utf8').split('\n')[0])
    .filter(Boolean);
}

/** Runs in the page: its HTML as it is now, with what is not rendered marked as hidden, since its style sheets stay behind. */
function htmlNow() {
  const copy = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));
  const copies = copy.querySelectorAll('*');
  for (const [index, element] of document.documentElement.querySelectorAll('*').entries()) {
    if (element.closest('head') === null && getComputedStyle(element).display === 'none') copies[index]?.setAttribute('hidden', '');
  }
  return `<!DOCTYPE html>\n${copy.outerHTML}`;
}

/**
 * The HTML, as it is now, of a page that is open in a Chromium which `npm start` opened; null where none has it open.
 * @param {string} address
 */
export async function htmlOfOpenPage(address) {
  for (const port of ports()) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 5000 }).catch(() => null);
    if (browser === null) continue;
    try {
      const pages = browser.contexts().flatMap((context) => context.pages());
      const page = pages.find((each) => each.url() === address);
      if (page) return await page.evaluate(htmlNow);
    } finally {
      await browser.close();
    }
  }
  return null;
}
