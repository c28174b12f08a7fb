/**
 * Drives Firefox with the built extension, over WebDriver BiDi: see `drivers.d.ts` for what it offers. Playwright drives
 * only a Firefox of its own, and there is no geckodriver to be had from npm or Debian.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { samplePortal } from '../../sample/portal.mjs';
import { Connection } from './bidi.mjs';
import { startFirefox } from './firefox-process.mjs';
import { FirefoxView } from './firefox-view.mjs';
import { buildWall } from './wall.mjs';
import { zipFolder } from './zip-folder.mjs';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { Params } from './bidi.mjs' */
/** @import { ExtensionBrowser, LaunchOptions, Sites, View } from './drivers' */

// The origin of the extension's pages: fixed, so that a test can open them and a reinstalled extension finds its data.
const UUID = '0a1b2c3d-1111-4222-8333-444455556666';

/** The popup's browser element in the window, as an expression: not the one in which Firefox loads it beforehand. */
const POPUP = "[...document.querySelectorAll('.webextension-popup-browser:not(.webextension-preload-browser)')].at(-1)";

/** The sidebar's browser element in the window, as an expression. */
const PANEL = "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/** @implements {ExtensionBrowser} */
class FirefoxBrowser {
  name = /** @type {const} */ ('firefox');
  /** @type {Sites} */
  sites;
  #options;
  #wall;
  /** @type {string[]} */
  #unanswered = [];
  /** Hosts. @type {Set<string>} */
  #answered = new Set();
  // Both are there once `start` is done.
  #process = /** @type {ChildProcess} */ (/** @type {unknown} */ (null));
  #connection = /** @type {Connection} */ (/** @type {unknown} */ (null));
  /** @type {string} */
  #window = '';
  #installed = false;
  #downloads;
  #manifest;
  #id;

  /**
   * Use `launchFirefox`.
   * @param {LaunchOptions} options
   * @param {Awaited<ReturnType<typeof buildWall>>} wall
   */
  constructor(options, wall) {
    this.#options = options;
    this.#wall = wall;
    this.profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'kanttekening-firefox-'));
    this.#downloads = path.join(this.profile, 'downloads');
    this.sites = options.sites ?? samplePortal;
    this.#manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8'));
    /** @type {string} */
    this.#id = this.#manifest.browser_specific_settings.gecko.id;
  }

  get refused() {
    return [...this.#unanswered, ...this.#wall.strangers(this.#answered)];
  }

  async start() {
    const { process, address } = await startFirefox({
      profile: this.profile,
      headless: this.#options.headless ?? true,
      preferences: {
        'browser.download.dir': this.#downloads,
        'extensions.webextensions.uuids': JSON.stringify({ [this.#id]: UUID }),
        'intl.locale.requested': this.#options.language ?? 'en',
        'layout.css.prefers-color-scheme.content-override': this.#options.theme === 'dark' ? 0 : 1,
        'network.proxy.http_port': this.#wall.port,
        'network.proxy.ssl_port': this.#wall.port,
      },
    });
    this.#process = process;
    mkdirSync(this.#downloads, { recursive: true });
    this.#connection = await Connection.open(`${address}/session`, (method, params) => void this.#onEvent(method, params));
    await this.#connection.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await this.#connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    await this.#connection.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
    });
    const { contexts } = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    this.#window = contexts[0].context;
    const isNew = await this.#install();
    const greets = isNew && existsSync(path.join(this.#options.extension, 'welcome.html'));
    if (greets && !this.#options.keepWelcome) await (await this.welcome()).close();
  }

  /** Gives whether this profile, or this start, had no such extension before. */
  async #install() {
    if (this.#installed) return false;
    const archive = path.join(this.profile, 'extension.xpi');
    const isNew = !existsSync(archive);
    writeFileSync(archive, zipFolder(this.#options.extension));
    const install = (/** @type {object} */ extensionData, /** @type {boolean} */ permanent) =>
      this.#connection.send('webExtension.install', { extensionData, 'moz:permanent': permanent });
    this.#installed = await install({ type: 'archivePath', path: archive }, true).then(
      () => true,
      () => false,
    );
    // The release build of Firefox takes an unsigned extension only until it closes: then each start installs it anew.
    if (!this.#installed) await install({ type: 'path', path: path.resolve(this.#options.extension) }, false);
    return isNew || !this.#installed;
  }

  async welcome() {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { contexts } = await this.#connection.send('browsingContext.getTree', {});
      const found = contexts.find((/** @type {{ url: string }} */ { url }) => url === this.address('welcome.html'));
      if (found) return this.#tab(found.context);
      await pause(50);
    }
    throw new Error('Nothing greeted the person after the installation.');
  }

  /** @param {string} context */
  #tab = (context) => new FirefoxView(this.#connection, context, { downloads: this.#downloads, show: () => this.#bringToFront(context) });

  /**
   * @param {string} method
   * @param {Params} params
   */
  async #onEvent(method, params) {
    if (method !== 'network.beforeRequestSent' || !params.isBlocked || !params.request) return;
    const { request, url } = params.request;
    const answer = await this.sites(url);
    if (answer) this.#answered.add(new URL(url).hostname);
    else this.#unanswered.push(url);
    const reply = answer
      ? this.#connection.send('network.provideResponse', {
          request,
          statusCode: answer.status,
          headers: [{ name: 'content-type', value: { type: 'string', value: answer.contentType } }],
          body: { type: 'string', value: answer.body },
        })
      : this.#connection.send('network.failRequest', { request });
    // The tab that asked may be gone by now.
    reply.catch(() => {});
  }

  /** @param {string} context */
  async #bringToFront(context) {
    await this.#closePopup();
    await this.#connection.send('browsingContext.activate', { context });
  }

  /** @param {string} page */
  address = (page) => `moz-extension://${UUID}/${page}`;

  /** @param {string} address */
  async open(address) {
    await this.#closePopup();
    const { context } = await this.#connection.send('browsingContext.create', { type: 'tab' });
    const view = this.#tab(context);
    await view.goto(address);
    await view.show();
    return view;
  }

  /**
   * Runs an async function's body in the browser's own window.
   * @param {string} body
   * @returns {Promise<any>}
   */
  async inWindow(body) {
    const reply = await this.#connection.send('script.evaluate', {
      expression: `(async () => { const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)})?.extension; ${body} })()`,
      awaitPromise: true,
      target: { context: this.#window },
    });
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return reply.result.value;
  }

  /**
   * Makes the document in a browser element of the window — a popup, a sidebar — known to BiDi, which by itself lists
   * tabs alone; then it can be read, clicked, typed into and pictured like any other.
   * @param {string} element an expression
   * @param {string} page
   */
  async #adopt(element, page) {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const context = await this.inWindow(`
        const element = ${element};
        if (!element?.currentURI?.spec.startsWith(${JSON.stringify(this.address(page))}) || element.webProgress?.isLoadingDocument) return null;
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        element.permanentKey ??= {};
        const id = NavigableManager.getIdForBrowser(element);
        const others = NavigableManager.getBrowserById.bind(NavigableManager);
        NavigableManager.getBrowserById = (wanted) => (wanted === id ? (element.isConnected ? element : null) : others(wanted));
        return id;
      `);
      if (typeof context === 'string') return context;
      await pause(50);
    }
    throw new Error(`${page} did not open.`);
  }

  async popup() {
    await this.#closePopup();
    await this.inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const button = ExtensionParent.apiManager.global.browserActionFor(extension);
      extension.tabManager.addActiveTabPermission();
      // The extension may open it by itself at this very moment.
      try {
        await button.openPopup(window);
      } catch (error) {
        if (!/already open/.test(error)) throw error;
      }
    `);
    return this.openedPopup();
  }

  async openedPopup() {
    const context = await this.#adopt(POPUP, 'popup.html');
    const view = new FirefoxView(this.#connection, context, { downloads: this.#downloads, close: () => this.#closePopup() });
    // Keys that come before the browser has given the panel the focus, which it does a moment later, go nowhere.
    const hasFocus = `const element = ${POPUP}; return Boolean(element) && Services.focus.focusedContentBrowsingContext === element.browsingContext`;
    for (let attempt = 0; attempt < 100 && !(await this.inWindow(hasFocus)); attempt += 1) await pause(20);
    return view;
  }

  /** Closes the popup, if one is open, as a click outside it does. */
  #closePopup = () =>
    this.inWindow(`
      const panel = ${POPUP}?.closest('panel');
      if (!panel || panel.state === 'closed') return;
      const closed = new Promise((ok) => panel.addEventListener('popuphidden', ok, { once: true }));
      panel.hidePopup();
      await closed;
    `);

  async takeAway() {
    await this.inWindow(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(this.#id)})).disable();
    `);
  }

  async errors() {
    const found = await this.inWindow(`
      const errors = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag));
      return JSON.stringify(errors.filter((error) => error.sourceName.includes(${JSON.stringify(UUID)})).map((error) => error.errorMessage));
    `);
    // Firefox's own remarks on a page or popup that was left while an answer was still on its way to it.
    const remark = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;
    return JSON.parse(found).filter((/** @type {string} */ text) => !remark.test(text));
  }

  async endBackground() {
    await this.inWindow('await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });');
  }

  /** @param {string} name */
  async command(name) {
    /** @type {string} */
    const shortcut = this.#manifest.commands[name].suggested_key.default;
    const letter = shortcut.split('+').at(-1) ?? '';
    // BiDi's own keys go to the page past the browser's window; these go through it.
    await this.inWindow(`
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [${JSON.stringify(letter)}, 'Key' + ${JSON.stringify(letter)}, ${letter.charCodeAt(0)}]];
      const events = keys.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const event of events) keyboard.keydown(event);
      for (const event of events.reverse()) keyboard.keyup(event);
    `);
  }

  /**
   * @param {View} view
   * @param {string} _id
   * @param {string} label
   */
  async chooseFromMenu(view, _id, label) {
    if (view instanceof FirefoxView) await view.openMenu();
    await this.inWindow(`
      const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') await new Promise((ok) => menu.addEventListener('popupshown', ok, { once: true }));
      const entry = [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)} && !each.hidden);
      if (!entry) throw new Error('The menu has no such entry: ' + [...menu.querySelectorAll('menuitem')].map((each) => each.label).join(', '));
      menu.activateItem(entry);
    `);
  }

  /** The preference `extensions.webextOptionalPermissionPrompts` has each question answered by yes. */
  async willAllow() {}

  async panel() {
    const context = await this.#adopt(PANEL, 'sidepanel.html');
    return new FirefoxView(this.#connection, context, {
      downloads: this.#downloads,
      show: () => this.inWindow(`${PANEL}.focus();`),
      close: () => this.inWindow('SidebarController.hide();'),
    });
  }

  async action() {
    const text = await this.inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const button = ExtensionParent.apiManager.global.browserActionFor(extension);
      const shown = button.action.getContextData(gBrowser.selectedTab);
      return JSON.stringify({ badge: shown.badgeText ?? '', title: shown.title ?? '' });
    `);
    return JSON.parse(text);
  }

  async restart() {
    await this.#quit();
    await this.start();
  }

  async #quit() {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = new Promise((ok) => this.#process.once('exit', ok));
    await this.#connection.send('browser.close').catch(() => {});
    this.#connection.close();
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
  }

  async kill() {
    const gone = new Promise((ok) => this.#process.once('exit', ok));
    this.#process.kill('SIGKILL');
    await gone;
    this.#connection.close();
  }

  async closed() {
    await new Promise((ok) => this.#process.once('exit', ok));
  }

  async close() {
    await this.#quit();
    this.#wall.close();
    if (!this.#options.profile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Starts Firefox with the extension. Throws when it does not start.
 * @param {LaunchOptions} options
 */
export async function launchFirefox(options) {
  const browser = new FirefoxBrowser(options, await buildWall());
  await browser.start();
  return browser;
}
