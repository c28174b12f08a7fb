/** Drives Chromium with the built extension: see `drivers.d.ts` for what it offers. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { samplePortal } from '../../sample/portal.mjs';
import { chromiumPath } from '../../scripts/ensure.mjs';
import { ChromiumView } from './chromium-view.mjs';
import { buildWall } from './wall.mjs';

/** @import { BrowserContext, CDPSession } from '@playwright/test' */
/** @import { ExtensionBrowser, LaunchOptions, Sites, View } from './drivers' */

/**
 * The id that Chromium gives an extension loaded from a folder: the SHA-256 of its path, in letters from a to p.
 * @param {string} folder
 */
function idOfFolder(folder) {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** @implements {ExtensionBrowser} */
export class ChromiumBrowser {
  name = /** @type {const} */ ('chromium');
  /** @type {Sites} */
  sites;
  // Both are there once `start` is done.
  context = /** @type {BrowserContext} */ (/** @type {unknown} */ (null));
  cdp = /** @type {CDPSession} */ (/** @type {unknown} */ (null));
  #options;
  #id;
  /** @type {ChromiumView | null} */
  #front = null;
  /** @type {string[]} */
  #unanswered = [];
  /** Hosts. @type {Set<string>} */
  #answered = new Set();
  #wall;
  #downloads;
  #ended = false;
  /** @type {string[]} */
  #errors = [];

  /**
   * Use `launchChromium`.
   * @param {LaunchOptions} options
   * @param {Awaited<ReturnType<typeof buildWall>>} wall
   */
  constructor(options, wall) {
    this.#options = options;
    this.#wall = wall;
    this.#id = idOfFolder(path.resolve(options.extension));
    this.profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'kanttekening-chromium-'));
    this.#downloads = path.join(this.profile, 'Downloads');
    this.sites = options.sites ?? samplePortal;
  }

  get refused() {
    return [...this.#unanswered, ...this.#wall.strangers(this.#answered)];
  }

  async start() {
    const { extension, headless = true, language = 'en', theme = 'light' } = this.#options;
    const folder = path.resolve(extension);
    const isNew = !existsSync(path.join(this.profile, 'Default', 'Preferences'));
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: chromiumPath() ?? undefined,
      headless,
      colorScheme: theme,
      viewport: headless ? { width: 1280, height: 900 } : null,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
        `--lang=${language}`,
        `--proxy-server=127.0.0.1:${this.#wall.port}`,
        '--proxy-bypass-list=<-loopback>',
        // Playwright is given no event for a popup: a second connection, by this port, finds it.
        '--remote-debugging-port=0',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
      env: { ...process.env, LANGUAGE: language },
    });
    this.context.on('weberror', (error) => {
      const { message, stack = '' } = error.error();
      if (stack.includes('chrome-extension:')) this.#errors.push(`${message} ${stack}`);
    });
    this.context.on('console', (message) => {
      const isOwn = message.location().url.startsWith('chrome-extension:') && !message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && isOwn) this.#errors.push(message.text());
    });
    await this.context.route(/^https?:/, async (route) => {
      const address = route.request().url();
      const answer = await this.sites(address);
      if (answer) this.#answered.add(new URL(address).hostname);
      else this.#unanswered.push(address);
      // The tab that asked may be gone by now.
      await (answer ? route.fulfill(answer) : route.abort('blockedbyclient')).catch(() => {});
    });
    const browser = this.context.browser();
    if (!browser) throw new Error('Chromium gave no browser.');
    this.cdp = await browser.newBrowserCDPSession();
    // It starts once the extension is there; on a busy machine Playwright may miss it.
    const [worker] = this.context.serviceWorkers();
    this.#ended = !worker && !(await this.context.waitForEvent('serviceworker', { timeout: 5000 }).catch(() => null));
    const greets = isNew && existsSync(path.join(folder, 'welcome.html'));
    if (greets && !this.#options.keepWelcome) await (await this.welcome()).close();
  }

  async welcome() {
    const address = this.address('welcome.html');
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const page = this.context.pages().find((each) => each.url() === address);
      if (page) return new ChromiumView(page, this.#downloads, (shown) => this.#show(shown));
      await pause(50);
    }
    throw new Error('Nothing greeted the person after the installation.');
  }

  /** @param {ChromiumView} view */
  #show(view) {
    this.#front = view;
  }

  /** @param {string} page */
  address = (page) => `chrome-extension://${this.#id}/${page}`;

  /** @param {string} address */
  async open(address) {
    const view = new ChromiumView(await this.context.newPage(), this.#downloads, (shown) => this.#show(shown));
    await view.goto(address);
    await view.show();
    return view;
  }

  /**
   * Waits for a document of the extension that Playwright's own connection does not see: its popup or side panel.
   * @param {string} page
   */
  async find(page) {
    const port = readFileSync(path.join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const { targetInfos } = await this.cdp.send('Target.getTargets');
      if (targetInfos.some((target) => target.url.startsWith(this.address(page)))) {
        const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        const known = new Set(this.context.pages().map((each) => each.url()));
        const found = second
          .contexts()
          .flatMap((each) => each.pages())
          .find((each) => each.url().startsWith(this.address(page)) && !known.has(each.url()));
        if (found) {
          found.once('close', () => void second.close());
          await found.emulateMedia({ colorScheme: this.#options.theme ?? 'light' });
          return new ChromiumView(found, this.#downloads);
        }
        await second.close();
      }
      await pause(50);
    }
    throw new Error(`${page} did not open.`);
  }

  /** Clicks the toolbar button for the tab in front, by which the extension is also given that tab (`activeTab`). */
  async clickAction() {
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const address = this.#front?.page.url();
    const tab = targetInfos.find((target) => target.url === address) ?? targetInfos[0];
    // Playwright's protocol types do not know this command yet.
    const send = /** @type {(method: string, params: object) => Promise<unknown>} */ (
      /** @type {unknown} */ (this.cdp.send.bind(this.cdp))
    );
    await send('Extensions.triggerAction', { id: this.#id, targetId: tab?.targetId });
  }

  async popup() {
    await this.clickAction();
    return this.openedPopup();
  }

  openedPopup = () => this.find('popup.html');

  async action() {
    const ask = async () => {
      // @ts-expect-error: the extension's own world
      const api = globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return { badge: await api.action.getBadgeText({ tabId: tab.id }), title: await api.action.getTitle({ tabId: tab.id }) };
    };
    const worker = this.context.serviceWorkers().at(-1);
    if (worker && !this.#ended) return worker.evaluate(ask);
    // Playwright is not told of a service worker that starts again: a tab of the extension, behind the others, is asked instead.
    const arrival = this.context.waitForEvent('page');
    await this.cdp.send('Target.createTarget', { url: this.address('manifest.json'), background: true });
    const page = await arrival;
    const answer = await page.evaluate(ask);
    await page.close();
    return answer;
  }

  async takeAway() {
    await this.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate('chrome.runtime.reload()')
      .catch(() => {});
  }

  async errors() {
    return this.#errors;
  }

  /**
   * Makes an event of the extension happen in its background, with the tab in front as its last argument.
   * @param {'commands.onCommand' | 'contextMenus.onClicked'} name
   * @param {unknown} argument
   */
  async #dispatch(name, argument) {
    const call = `(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.${name}.dispatch(${JSON.stringify(argument)}, tab);
    })()`;
    await this.context.serviceWorkers().at(-1)?.evaluate(call);
  }

  /** @param {string} name */
  command = (name) => (name === '_execute_action' ? this.clickAction() : this.#dispatch('commands.onCommand', name));

  /**
   * @param {View} _view
   * @param {string} id
   */
  chooseFromMenu = (_view, id) => this.#dispatch('contextMenus.onClicked', { menuItemId: id });

  /** @param {string} host */
  async willAllow(host) {
    await this.context.close();
    const file = path.join(this.profile, 'Default', 'Preferences');
    const preferences = JSON.parse(readFileSync(file, 'utf8'));
    const settings = preferences.extensions.settings[this.#id];
    // What was once granted is granted again without a question.
    for (const key of ['granted_permissions', 'runtime_granted_permissions']) {
      settings[key] ??= { api: [], manifest_permissions: [] };
      for (const hosts of ['explicit_host', 'scriptable_host']) {
        settings[key][hosts] = [...(settings[key][hosts] ?? []), `https://${host}/*`];
      }
    }
    writeFileSync(file, JSON.stringify(preferences));
    await this.start();
  }

  panel = () => this.find('sidepanel.html');

  async endBackground() {
    this.#ended = true;
    const { targetInfos } = await this.cdp.send('Target.getTargets');
    for (const target of targetInfos) {
      if (target.type === 'service_worker' && target.url.includes(this.#id)) {
        await this.cdp.send('Target.closeTarget', { targetId: target.targetId });
      }
    }
  }

  async restart() {
    await this.context.close().catch(() => {});
    await this.start();
  }

  async kill() {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
    const main = processInfo.find((each) => each.type === 'browser');
    if (!main) throw new Error('Chromium does not tell its process.');
    const closed = this.context.waitForEvent('close', { timeout: 10_000 }).catch(() => {});
    process.kill(main.id, 'SIGKILL');
    await closed;
  }

  async closed() {
    await this.context.waitForEvent('close', { timeout: 0 });
  }

  async close() {
    await this.context.close().catch(() => {});
    this.#wall.close();
    if (!this.#options.profile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Starts Chromium with the extension. Throws when it does not start.
 * @param {LaunchOptions} options
 */
export async function launchChromium(options) {
  const browser = new ChromiumBrowser(options, await buildWall());
  await browser.start();
  return browser;
}
