import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('./empty-extension', import.meta.url));

/** Builds the extension that does nothing, with the same tools as ours, and gives the folder of the build. */
export async function buildEmptyExtension() {
  const outBaseDir = fileURLToPath(new URL('../.build/empty-extension', import.meta.url));
  await build({
    root,
    outDir: path.relative(root, outBaseDir),
    configFile: false,
    browser: 'chrome',
    manifestVersion: 3,
    imports: false,
    modules: ['@wxt-dev/webextension-polyfill'],
    manifest: { name: 'Empty', version: '0.0.0' },
    logger: silent,
  });
  return path.join(outBaseDir, 'chrome-mv3');
}

const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
