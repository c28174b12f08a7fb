import { test as base, expect } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.mjs';
import type { ExtensionBrowser, LaunchOptions, View } from '../browsers/drivers';
import { launchFirefox } from '../browsers/firefox.mjs';

export { expect };

/** Where `npm run build` puts the extension for a browser; `OUTPUT` names another folder, with a build to be kept apart. */
export const builtFor = (browser: string): string =>
  `${process.env.OUTPUT ?? '.output'}/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`;

/** Opens the project's browser with the built extension. */
export const launch = (browser: string, options: Partial<LaunchOptions> = {}): Promise<ExtensionBrowser> =>
  (browser === 'chromium' ? launchChromium : launchFirefox)({ extension: builtFor(browser), ...options });

interface Fixtures {
  /** How the browser is started; to be set by `test.use`. */
  options: Partial<LaunchOptions>;
  /** The project's browser with the built extension and an empty library. Fails the test where it made an error or where a request would have left the machine. */
  app: ExtensionBrowser;
}

export const test = base.extend<Fixtures>({
  options: [{}, { option: true }],
  app: async ({ options }, use, { project }) => {
    const app = await launch(project.name, options);
    try {
      await use(app);
      expect(await app.errors(), 'errors in a console').toEqual([]);
      expect(app.refused, 'requests that would have left the machine').toEqual([]);
    } finally {
      await app.close();
    }
  },
});

/** Waits until the text of a view holds all of these. */
export async function expectText(view: View, ...parts: string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const text = await view.text();
        return parts.every((part) => text.includes(part)) || text;
      },
      `the text holds ${parts.join(' + ')}`,
    )
    .toBe(true);
}

/** Waits until there is an element of this role and name. */
export const expectThere = (view: View, role: string, name: string): Promise<void> =>
  expect.poll(() => view.count(role, name), `${role} “${name}”`).toBeGreaterThan(0);

/** Waits until a field holds this. */
export const expectValue = (view: View, role: string, name: string, value: string): Promise<void> =>
  expect.poll(() => view.value(role, name), `${role} “${name}”`).toBe(value);
