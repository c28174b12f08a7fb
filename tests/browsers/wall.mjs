/**
 * A proxy that lets nothing through and remembers who knocked. Browsers are started behind it, so that a request which
 * no test answered can neither leave the machine nor go unnoticed, be it a page's, the extension's or the browser's own.
 */
import { createServer } from 'node:http';

/** Where the browsers call home of their own accord, with or without an extension. */
const MAKERS = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)$/;

/** Starts one on a free port of this machine. */
export async function buildWall() {
  /** @type {string[]} */
  const knocked = [];
  const server = createServer((request, response) => {
    knocked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    knocked.push(`https://${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(null)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    /**
     * Who knocked but the browser's maker, and but hosts that were answered before the network: to these the browser
     * opens a connection in advance, which carries no request.
     * @param {Set<string>} answered
     */
    strangers: (answered) =>
      knocked.filter((address) => !MAKERS.test(new URL(address).hostname) && !answered.has(new URL(address).hostname)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
