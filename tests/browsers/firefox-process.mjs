import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { firefoxPath } from '../../scripts/ensure.mjs';

/** @import { ChildProcess } from 'node:child_process' */

/** What every start sets: nothing asked of the person, nothing asked of the network but by way of a proxy. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_beforeunload': true,
  'extensions.update.enabled': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.ssl': '127.0.0.1',
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  // An unsigned extension can be installed for good only in the extended-support and developer releases.
  'xpinstall.signatures.required': false,
};

/**
 * Starts Firefox, and gives its process and the address at which it listens for BiDi. Throws when it does not start.
 * @param {{ profile: string, headless: boolean, preferences: Record<string, string | number | boolean> }} options
 * @returns {Promise<{ process: ChildProcess, address: string }>}
 */
export async function startFirefox({ profile, headless, preferences }) {
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const shown = headless ? ['--headless', '--window-size=1280,900'] : [];
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const process = spawn(firefoxPath() ?? 'firefox', [...shown, '--no-remote', '--profile', profile, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { process, address: await addressOf(process) };
}

/**
 * @param {ChildProcess} process
 * @returns {Promise<string>}
 */
function addressOf(process) {
  return new Promise((ok, no) => {
    let said = '';
    const timer = setTimeout(() => no(new Error(`Firefox did not start: ${said}`)), 60_000);
    process.once('error', no);
    process.once('exit', () => no(new Error(`Firefox ended: ${said}`)));
    process.stderr?.on('data', (bytes) => {
      said += bytes;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (!found?.[1]) return;
      clearTimeout(timer);
      ok(found[1]);
    });
  });
}
