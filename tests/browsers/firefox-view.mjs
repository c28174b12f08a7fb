import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { newFile } from './new-file.mjs';

/** @import { Connection } from './bidi.mjs' */
/** @import { View } from './drivers' */

/** WebDriver's names of the keys that are not characters. */
const KEYS = new Map(
  Object.entries({
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    Space: ' ',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    ArrowLeft: '\uE012',
    ArrowUp: '\uE013',
    ArrowRight: '\uE014',
    ArrowDown: '\uE015',
    Delete: '\uE017',
  }),
);

/** More stops than a person would have the patience for. */
const MOST_TABS = 60;

/** @param {string} key */
const keyCode = (key) => KEYS.get(key) ?? key;

/**
 * A document in Firefox: a tab, or a popup or sidebar that was made known to BiDi.
 * @implements {View}
 */
export class FirefoxView {
  #connection;
  #downloads;
  #onClose;
  #onShow;

  /**
   * @param {Connection} connection
   * @param {string} context BiDi's name of the document's browsing context
   * @param {{ downloads: string, show?: () => Promise<unknown>, close?: () => Promise<unknown> }} ways the folder that
   *   downloads go to, and how to show and close what is no tab
   */
  constructor(connection, context, { downloads, show, close }) {
    this.#connection = connection;
    this.context = context;
    this.#downloads = downloads;
    this.#onShow = show;
    this.#onClose = close;
  }

  /**
   * @param {string} method
   * @param {object} [params]
   */
  #send(method, params = {}) {
    return this.#connection.send(method, { context: this.context, ...params });
  }

  /** @param {object[]} actions */
  #keys = (actions) => this.#send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  /** @type {View['press']} */
  async press(key) {
    const keys = key.split('+').map(keyCode);
    await this.#keys([
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  /** @type {View['type']} */
  async type(text, delay = 0) {
    const strokes = [...text].map((character) => (character === '\n' ? keyCode('Enter') : character));
    const actions = (/** @type {string} */ value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    if (delay === 0) await this.#keys(strokes.flatMap(actions));
    else {
      for (const value of strokes) {
        await this.#keys(actions(value));
        await pause(delay);
      }
    }
  }

  /**
   * @param {string} role
   * @param {string} name
   * @returns {Promise<{ sharedId: string }[]>}
   */
  async #find(role, name) {
    return (await this.#send('browsingContext.locateNodes', { locator: { type: 'accessibility', value: { role, name } } })).nodes;
  }

  /**
   * @param {string} role
   * @param {string} name
   * @param {string} declaration
   */
  async #ask(role, name, declaration) {
    let found = await this.#find(role, name);
    for (let attempt = 0; found.length === 0 && attempt < 100; attempt += 1) {
      await pause(50);
      found = await this.#find(role, name);
    }
    const node = found[0];
    if (!node) throw new Error(`There is no ${role} “${name}”.`);
    return { node, result: await this.#call(declaration, [{ sharedId: node.sharedId }]) };
  }

  /**
   * @param {string} functionDeclaration
   * @param {object[]} args
   */
  async #call(functionDeclaration, args) {
    const reply = await this.#connection.send('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      arguments: args,
      target: { context: this.context },
      userActivation: true,
    });
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return reply.result.value;
  }

  /** @type {View['click']} */
  async click(role, name) {
    const { node } = await this.#ask(role, name, "(element) => element.scrollIntoView({ block: 'nearest' })");
    const origin = { type: 'element', element: { sharedId: node.sharedId } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#send('input.performActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** @type {View['drag']} */
  async drag(...points) {
    const [first, ...others] = points.map(({ x, y }) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }));
    const actions = [first, { type: 'pointerDown', button: 0 }, ...others, { type: 'pointerUp', button: 0 }];
    await this.#send('input.performActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** @type {View['drawn']} */
  async drawn() {
    const { nodes } = await this.#send('browsingContext.locateNodes', {
      locator: { type: 'css', value: 'html > div' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const texts = [];
    for (const { value } of nodes) {
      if (!value?.shadowRoot) continue;
      texts.push(await this.#call("(root) => root.querySelector('.place')?.textContent ?? ''", [{ sharedId: value.shadowRoot.sharedId }]));
    }
    return texts.join(' ');
  }

  /** Opens the context menu of the page. */
  async openMenu() {
    const actions = [
      { type: 'pointerMove', x: 20, y: 200 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.#send('input.performActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** @type {View['tabTo']} */
  async tabTo(role, name, key = 'Tab') {
    // The keys may have led into the browser's own window meanwhile; then the document keeps its element but has no focus.
    const focused = '(...elements) => document.hasFocus() && elements.some((element) => element.contains(document.activeElement))';
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      const found = await this.#find(role, name);
      if (
        await this.#call(
          focused,
          found.map(({ sharedId }) => ({ sharedId })),
        )
      )
        return;
      await this.press(key);
    }
    throw new Error(`${key} does not reach the ${role} “${name}”.`);
  }

  /** @type {View['count']} */
  count = async (role, name) => (await this.#find(role, name)).length;

  /** @type {View['value']} */
  value = async (role, name) => (await this.#ask(role, name, '(element) => element.value')).result;

  /** @type {View['evaluate']} */
  async evaluate(call, ...args) {
    const text = await this.#call(`async () => JSON.stringify(await (${call})(...${JSON.stringify(args)}))`, []);
    return JSON.parse(text ?? 'null');
  }

  /** @param {string} file */
  async chooseFile(file) {
    const { nodes } = await this.#send('browsingContext.locateNodes', { locator: { type: 'css', value: 'input[type=file]' } });
    await this.#send('input.setFiles', { element: { sharedId: nodes[0]?.sharedId }, files: [file] });
  }

  /** @type {View['download']} */
  download = (act) => newFile(this.#downloads, act);

  text = () => this.evaluate(() => document.body.innerText);

  /** @param {string} address */
  async goto(address) {
    await this.#send('browsingContext.navigate', { url: address, wait: 'complete' });
  }

  async reload() {
    await this.#send('browsingContext.reload', { wait: 'complete' });
  }

  async show() {
    await (this.#onShow?.() ?? this.#send('browsingContext.activate'));
  }

  /** @param {string} file */
  async screenshot(file) {
    writeFileSync(file, Buffer.from((await this.#send('browsingContext.captureScreenshot')).data, 'base64'));
  }

  async close() {
    await (this.#onClose?.() ?? this.#send('browsingContext.close'));
  }
}
