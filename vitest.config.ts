import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/ensure.mjs';

const ELSEWHERE = [...configDefaults.exclude, 'tests/e2e/**', '.output*/**', '.build/**', '.wxt/**'];
const BROWSER_TESTS = '**/*.browser.test.{ts,tsx}';

/** The suffix of a test says its world: `.test.ts` runs in Node, `.browser.test.ts` in a real Chromium. */
export default defineConfig({
  // Where `wxt prepare` puts the words; a test that draws a view stands in for them.
  resolve: { alias: { '#i18n': fileURLToPath(new URL('.wxt/i18n/index.ts', import.meta.url)) } },
  test: {
    restoreMocks: true,
    // A stop for what hangs: property tests go through some hundred libraries, and a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['lib/reading/wording/all-languages.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['**/*.test.{ts,tsx}'], exclude: [...ELSEWHERE, BROWSER_TESTS] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          exclude: ELSEWHERE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath() ?? undefined,
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
