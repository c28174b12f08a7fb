/**
 * Opens an extension's real popup, over and over, and watches from within when it is painted. The code that watches is put
 * in by the debugger as soon as the document is there, so that the product holds nothing for it and waits for nothing.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import WebSocket from 'ws';

/** How long the browser may take to answer, in ms, before the measurement is given up. */
const PATIENCE = 60_000;

/**
 * Runs in the document: gives when the first element that matches was painted, in ms from the document's `timeOrigin`.
 * Two frames after it is there, the frame that holds it was handed to the screen. Never too early: where it was there
 * before the watching began, it counts from then.
 * @param {string} selector
 * @returns {Promise<number>}
 */
function painted(selector) {
  return new Promise((tell) => {
    const look = () => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => tell(performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/**
 * Code that gives when something is painted, for Playwright's `evaluate`.
 * @param {string} selector
 */
export const paintedCode = (selector) => `(${painted})(${JSON.stringify(selector)})`;

/**
 * A popup that was opened. `evaluate` runs an expression in it and gives its value, awaited.
 * @typedef {{ paintedAt: number, evaluate: (expression: string) => Promise<any>, close: () => Promise<void> }} Popup
 */

/**
 * Gives a function that opens the popup of the browser's extension and resolves when `selector` is painted in it.
 * @param {import('../tests/browsers/chromium.mjs').ChromiumBrowser} browser
 * @param {string} selector
 */
export async function popupOpener(browser, selector) {
  // Playwright is given no event for a popup, and looking for it would cost the popup time: a connection of its own hears of it.
  const [port, location] = readFileSync(path.join(browser.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${location}`, { perMessageDeflate: false });
  await new Promise((open, failed) => socket.once('open', open).once('error', failed));

  let count = 0;
  /** @type {Map<number, (message: any) => void>} */
  const waiting = new Map();
  const send = (/** @type {string} */ method, /** @type {object} */ params, /** @type {string | undefined} */ sessionId = undefined) =>
    new Promise((answered, failed) => {
      count += 1;
      const late = setTimeout(() => failed(new Error(`${method}: no answer`)), PATIENCE);
      waiting.set(count, ({ error, result }) => {
        clearTimeout(late);
        if (error) failed(new Error(`${method}: ${error.message}`));
        else answered(result);
      });
      socket.send(JSON.stringify({ id: count, method, params, sessionId }));
    });
  const evaluator = (/** @type {string} */ sessionId) => async (/** @type {string} */ expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  /** @type {(targetId: string) => void} */
  let appeared = () => {};
  let gone = () => {};
  const met = new Set();
  socket.on('message', (data) => {
    const { id, method, params, ...answer } = JSON.parse(String(data));
    if (id !== undefined) waiting.get(id)?.(answer);
    if (method === 'Target.targetDestroyed' && met.has(params.targetId)) gone();
    // It is made without an address, which comes with the document.
    const { targetId, url } = params?.targetInfo ?? {};
    if (!url?.endsWith('/popup.html') || met.has(targetId)) return;
    met.add(targetId);
    appeared(targetId);
  });
  await send('Target.setDiscoverTargets', { discover: true });

  /** @returns {Promise<Popup>} */
  const open = async () => {
    const evaluate = new Promise((ready, failed) => {
      appeared = (targetId) =>
        send('Target.attachToTarget', { targetId, flatten: true }).then(({ sessionId }) => ready(evaluator(sessionId)), failed);
    });
    const paint = evaluate.then((run) => run(paintedCode(selector)));
    await browser.clickAction();
    return {
      paintedAt: await paint,
      evaluate: await evaluate,
      close: async () => {
        const closed = new Promise((done) => {
          gone = () => done(undefined);
        });
        // The document ends before it can answer.
        evaluate.then((run) => run('window.close()')).catch(() => {});
        await closed;
      },
    };
  };
  return { open, close: () => socket.close() };
}
