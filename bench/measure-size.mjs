/** What every council page loads: the content script, as it travels in the store's archive, beside one that does nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @param {string} extension
 * @param {string} [script]
 */
const sizeOf = (extension, script = 'content-scripts/content.js') =>
  gzipSync(readFileSync(path.join(extension, script)), { level: 9 }).length / 1000;

/**
 * @param {{ ours: string, empty: string }} extensions the folders of the builds
 * @returns {import('./table.mjs').Row[]}
 */
export const measureSize = ({ ours, empty }) => [
  {
    what: 'Content script, gzip',
    figure: sizeOf(ours),
    unit: 'kB',
    bar: 30,
    beside: sizeOf(empty),
    besideWhat: 'Preact, polyfill and a shadow root that show one line',
  },
  {
    what: 'Marking, which comes along and sleeps until a page holds something to mark, gzip',
    figure: sizeOf(ours, 'content-scripts/marking.js'),
    unit: 'kB',
  },
  { what: 'French, German and English, for pages of sites that a person allows, gzip', figure: sizeOf(ours, 'allowed.js'), unit: 'kB' },
];
