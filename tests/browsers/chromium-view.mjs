import { newFile } from './new-file.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { View } from './drivers' */
/** @typedef {Parameters<Page['getByRole']>[0]} Role */

/** More stops than a person would have the patience for. */
const MOST_TABS = 60;

/**
 * A view that also gives Playwright's page.
 * @implements {View}
 */
export class ChromiumView {
  #downloads;
  #onShow;

  /**
   * @param {Page} page
   * @param {string} downloads the folder that downloads go to
   * @param {(view: ChromiumView) => void} [onShow] only a tab has it: popup and panel have the keys as soon as they are there
   */
  constructor(page, downloads, onShow) {
    this.page = page;
    this.#downloads = downloads;
    this.#onShow = onShow;
  }

  /**
   * @param {string} role
   * @param {string} name
   */
  find(role, name) {
    return this.page.getByRole(/** @type {Role} */ (role), { name, exact: true });
  }

  /** @param {string} key */
  async press(key) {
    // Between its going down and its coming up a key may have closed the popup.
    await this.page.keyboard.press(key).catch((error) => {
      if (!this.page.isClosed()) throw error;
    });
  }

  /** @type {View['type']} */
  type = (text, delay = 0) => this.page.keyboard.type(text, { delay });

  /** @type {View['click']} */
  click = (role, name) => this.find(role, name).click();

  /** @type {View['drag']} */
  async drag(first, ...others) {
    const { mouse } = this.page;
    await mouse.move(first.x, first.y);
    await mouse.down();
    for (const { x, y } of others) await mouse.move(x, y, { steps: 4 });
    await mouse.up();
  }

  /** @type {View['drawn']} */
  async drawn() {
    const cdp = await this.page.context().newCDPSession(this.page);
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    await cdp.detach();
    /** @type {string[]} */
    const texts = [];
    /** @param {typeof root} node @param {boolean} within */
    const walk = (node, within) => {
      if (within && node.nodeName === '#text') texts.push(node.nodeValue);
      if (node.localName === 'style') return;
      for (const child of node.children ?? []) walk(child, within);
      for (const shadow of node.shadowRoots ?? []) walk(shadow, within || shadow.shadowRootType === 'closed');
    };
    walk(root, false);
    return texts.join(' ');
  }

  /** @type {View['tabTo']} */
  async tabTo(role, name, key = 'Tab') {
    const wanted = this.find(role, name);
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (await wanted.evaluateAll((elements) => elements.some((element) => element.contains(document.activeElement)))) return;
      await this.press(key);
    }
    throw new Error(`${key} does not reach the ${role} “${name}”.`);
  }

  /** @type {View['count']} */
  count = (role, name) => this.find(role, name).count();

  /** @type {View['value']} */
  value = (role, name) => this.find(role, name).inputValue();

  /** @type {View['evaluate']} */
  evaluate = (call, ...args) => this.page.evaluate(`(${call})(...${JSON.stringify(args)})`);

  /** @param {string} file */
  chooseFile = (file) => this.page.locator('input[type=file]').setInputFiles(file);

  /** @type {View['download']} */
  async download(act) {
    // The newest connection to the browser decides where downloads go, and the one that found a popup may be newer.
    const browser = this.page.context().browser();
    const cdp = await browser?.newBrowserCDPSession();
    await cdp?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.#downloads });
    return newFile(this.#downloads, act);
  }

  text = () => this.page.locator('body').innerText();

  /** @param {string} address */
  async goto(address) {
    await this.page.goto(address);
  }

  async reload() {
    await this.page.reload();
  }

  async show() {
    if (this.#onShow) await this.page.bringToFront();
    this.#onShow?.(this);
  }

  /** @param {string} file */
  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }

  async close() {
    await this.page.close();
  }
}
