// Draws the toolbar's pictures from their sources in design/ by the browser: `node scripts/draw-icons.mjs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from './ensure.mjs';

const PICTURES = [
  { source: 'design/icon.svg', sizes: [16, 32, 48, 96, 128], file: (/** @type {number} */ size) => `public/icon/${size}.png` },
  { source: 'design/icon-saved.svg', sizes: [16, 32, 48], file: (/** @type {number} */ size) => `public/icon/saved-${size}.png` },
];

mkdirSync('public/icon', { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { source, sizes, file } of PICTURES) {
  const svg = readFileSync(source, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(file(size), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
