import '../../lib/reading/wording/all-languages';
import { readPage } from '../../lib/reading/read-page';
import { printedReading } from './printed-reading';

export { cleanPage } from './clean-page';
export { describePassages, findPassages } from './refind';

/**
 * What the reader sees in the page that it runs in, and how many milliseconds reading took. The first reading is not
 * counted: in it the browser compiles the reader, once for all the pages that a content script reads.
 */
export function inspect() {
  const address = new URL(document.URL);
  readPage(document, address);
  const start = performance.now();
  const { reading } = readPage(document, address);
  const ms = performance.now() - start;
  return { ...printedReading(reading), ms: Math.round(ms * 100) / 100 };
}
