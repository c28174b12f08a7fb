/**
 * Installs what is missing before a script of this project does its work: the npm packages of the lock file, the types that
 * WXT generates, which the compilers' settings build on, and, where asked for, the browsers. Needs nothing but Node; writes to standard error alone, because some callers print data.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = { major: 20, minor: 19 };

/** @type {Record<'chromium' | 'firefox', { names: string[], places: string[], debian: string, fedora: string, mac: string, windows: string }>} */
const BROWSERS = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'chrome', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${os.homedir()}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
      `${process.env.PROGRAMFILES}\\Chromium\\Application\\chrome.exe`,
      // Branded Chrome comes last: it refuses to load an extension from its command line.
      '/usr/bin/google-chrome-stable',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    debian: 'chromium',
    fedora: 'chromium',
    mac: 'brew install --cask chromium',
    windows: 'winget install Hibbiki.Chromium',
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/usr/lib64/firefox/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${process.env.PROGRAMFILES}\\Firefox Developer Edition\\firefox.exe`,
      `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
    debian: 'firefox-esr',
    fedora: 'firefox',
    mac: 'brew install --cask firefox',
    windows: 'winget install Mozilla.Firefox',
  },
};

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/**
 * @param {string} text
 * @returns {never}
 */
function giveUp(text) {
  say(text);
  process.exit(1);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
function find(browser) {
  const given = process.env[browser.toUpperCase()];
  if (given) return isProgram(given) ? given : giveUp(`${browser.toUpperCase()}=${given} is not a program.`);
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => BROWSERS[browser].names.map((name) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  const found = [...BROWSERS[browser].places, ...onPath].filter(isProgram);
  return found.find((file) => !isBranded(file)) ?? found[0] ?? null;
}

/** The path of Chromium, or of branded Chrome where nothing else is installed; null for none. `CHROMIUM` overrules. */
export const chromiumPath = () => find('chromium');

/** The path of Firefox, the extended-support or developer release first; null for none. `FIREFOX` overrules. */
export const firefoxPath = () => find('firefox');

/**
 * Whether a path leads to Google's branded Chrome, which has refused `--load-extension` since version 137.
 * @param {string} file
 */
export const isBranded = (file) => /google[- \\/]?chrome|[\\/]Google[\\/]|opt\/google/i.test(file);

/**
 * Whether the installed packages are those of the lock file: `installed` is npm's own record of what it put into
 * `node_modules`. Optional packages may be absent, for most are for another operating system.
 * @param {{ packages?: Record<string, { version?: string, optional?: boolean }> }} lock
 * @param {{ packages?: Record<string, { version?: string }> }} installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([name, { version, optional }]) => {
    const there = installed.packages?.[name];
    return name === '' || (there ? there.version === version : optional === true);
  });
}

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

function ensurePackages() {
  const record = 'node_modules/.package-lock.json';
  if (existsSync(path.join(root, record)) && isInstalled(json('package-lock.json'), json(record))) return;
  say('Installing the npm packages…');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) giveUp('npm ci failed: nothing can be run without the packages. Its own words are above.');
}

/** Without WXT's generated settings neither TypeScript nor Vite takes the project's own. */
function ensureTypes() {
  if (existsSync(path.join(root, '.wxt/tsconfig.json'))) return;
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'prepare'], { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) giveUp('WXT could not generate its types. Its own words are above.');
}

/** @returns {Record<string, string>} */
function osRelease() {
  if (!existsSync('/etc/os-release')) return {};
  const pairs = readFileSync('/etc/os-release', 'utf8').matchAll(/^([A-Z_]+)="?([^"\n]*)"?$/gm);
  return Object.fromEntries([...pairs].map(([, key, value]) => [key, value]));
}

/** @param {('chromium' | 'firefox')[]} missing */
function howToInstall(missing) {
  const each = (/** @type {'debian' | 'fedora' | 'mac' | 'windows'} */ key) => missing.map((browser) => BROWSERS[browser][key]);
  const { ID = '', ID_LIKE = '' } = osRelease();
  if (process.platform === 'darwin') return each('mac').join('\n  ');
  if (process.platform === 'win32') return each('windows').join('\n  ');
  if (/fedora|rhel/.test(`${ID} ${ID_LIKE}`)) return `sudo dnf install ${each('fedora').join(' ')}`;
  if (/ubuntu/.test(`${ID} ${ID_LIKE}`))
    return each('fedora')
      .map((name) => `sudo snap install ${name}`)
      .join('\n  ');
  if (/debian/.test(`${ID} ${ID_LIKE}`)) return `sudo apt-get install --no-install-recommends ${each('debian').join(' ')}`;
  return `${each('fedora').join(' and ')}, with this system's package manager`;
}

/** @param {('chromium' | 'firefox')[]} missing */
function installBrowsers(missing) {
  const canInstall = osRelease().ID === 'debian' && process.getuid?.() === 0;
  if (canInstall) {
    say(`Installing ${missing.join(' and ')}…`);
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync('apt-get', ['-qq', ...args], {
        stdio: ['ignore', process.stderr, process.stderr],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    const names = missing.map((browser) => BROWSERS[browser].debian);
    if (apt('update') && apt('install', '-y', '--no-install-recommends', ...names) && missing.every(find)) return;
    say('apt-get could not install them; its own words are above.');
  }
  giveUp(
    `Not found: ${missing.join(', ')}. Install:\n  ${howToInstall(missing)}\n` +
      `or say where it is: ${missing.map((browser) => `${browser.toUpperCase()}=/path/to/${browser}`).join(' ')}`,
  );
}

/**
 * Makes sure that the npm packages, WXT's types, and the browsers asked for, are there. On Debian as root it installs the browsers
 * through the package manager; elsewhere it says exactly what to install, and ends the process with status 1.
 * Import what comes from npm only after it.
 * @param {{ chromium?: boolean, firefox?: boolean }} [needs]
 */
export async function ensure({ chromium = false, firefox = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    giveUp(`Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer is needed; this is ${process.versions.node}.`);
  }
  ensurePackages();
  ensureTypes();
  /** @type {('chromium' | 'firefox')[]} */
  const missing = [];
  if (chromium && !chromiumPath()) missing.push('chromium');
  if (firefox && !firefoxPath()) missing.push('firefox');
  if (missing.length > 0) installBrowsers(missing);
}
