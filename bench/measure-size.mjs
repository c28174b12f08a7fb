/** What every council page loads: the content script, as it travels in the store's archive, beside one that does nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {string} extension */
const contentScriptOf = (extension) =>
  gzipSync(readFileSync(path.join(extension, 'content-scripts/content.js')), { level: 9 }).length / 1000;

/**
 * @param {{ ours: string, empty: string }} extensions the folders of the builds
 * @returns {import('./table.mjs').Row[]}
 */
export const measureSize = ({ ours, empty }) => [
  {
    what: 'Content script, gzip',
    figure: contentScriptOf(ours),
    unit: 'kB',
    bar: 30,
    beside: contentScriptOf(empty),
    besideWhat: 'Preact, polyfill and a shadow root that show one line',
  },
];
