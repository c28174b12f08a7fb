import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'in-page.ts');

/**
 * The reading code as one script that defines `reader.inspect`, compiled from the very files that the content script is
 * built from.
 */
export async function bundleReader() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  if (bundle === undefined) throw new Error('Vite built nothing.');
  return bundle.output[0].code;
}
