/** A client of WebDriver BiDi, the protocol by which Firefox is driven: w3.org/TR/webdriver-bidi. */
import WebSocket from 'ws';

/** The protocol is plain JSON; only the few fields that are used here are looked at. */
/** @typedef {Record<string, unknown> & { request?: { request: string, url: string }, isBlocked?: boolean }} Params */

export class Connection {
  #socket;
  #last = 0;
  /** @type {Map<number, { ok: (result: any) => void, no: (reason: Error) => void }>} */
  #waiting = new Map();

  /**
   * @param {WebSocket} socket
   * @param {(method: string, params: Params) => void} onEvent
   */
  constructor(socket, onEvent) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      const waiting = this.#waiting.get(message.id);
      if (!waiting) return onEvent(message.method, message.params);
      this.#waiting.delete(message.id);
      if (message.type === 'error') waiting.no(new Error(`${message.error}: ${message.message}`));
      else waiting.ok(message.result);
    });
    socket.on('close', () => {
      for (const { no } of this.#waiting.values()) no(new Error('Firefox is gone.'));
      this.#waiting.clear();
    });
    socket.on('error', () => {});
  }

  /**
   * @param {string} address
   * @param {(method: string, params: Params) => void} onEvent
   */
  static async open(address, onEvent) {
    const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 256 << 20 });
    await new Promise((ok, no) => {
      socket.once('open', () => ok(null));
      socket.once('error', no);
    });
    return new Connection(socket, onEvent);
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<any>}
   */
  send(method, params = {}) {
    this.#last += 1;
    const id = this.#last;
    return new Promise((ok, no) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return no(new Error('Firefox is gone.'));
      this.#waiting.set(id, { ok, no });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close() {
    this.#socket.close();
  }
}
