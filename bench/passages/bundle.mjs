import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What is measured in the page, as one script that defines `bench`. */
export async function bundleBench() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  if (bundle === undefined) throw new Error('Vite built nothing.');
  return bundle.output[0].code;
}
