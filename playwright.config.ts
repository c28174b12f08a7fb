import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // A stop for what hangs; on an idle machine no test but the one that kills browsers takes 20 s.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Most of the time is spent waiting for a browser, so two fit on two cores.
  workers: 2,
  // On a busy machine a browser may take too long to answer: such a test has a second try, and `npm test` names it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  outputDir: 'test-results',
  projects: [
    // The floors are asked of the reading code itself there: tests/reading/.
    { name: 'chromium', testIgnore: '**/floors.spec.ts' },
    // How it looks in each state, theme and language does not depend on the browser; pages are saved from Chromium alone. A library's
    // import is killed in Chromium alone, by the time that it takes there; in Firefox keeping.spec.ts kills the typing of a note.
    { name: 'firefox', testIgnore: ['**/looks.spec.ts', '**/save-page.spec.ts', '**/killed.spec.ts'] },
  ],
});
