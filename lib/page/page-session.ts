import { browser } from 'wxt/browser';
import { asToPage, isOwnExtension, sendFromPage } from '../messages';
import { isPortalHost } from '../questions/portal-hosts';
import { type LocatedReading, readPage } from '../reading/read-page';
import { flashPart, isOwnNode } from './flash-part';
import { watchPage } from './watch-page';

declare global {
  /** Set in the extension's isolated world once the session runs, so that putting the script in again starts no second one. */
  var kanttekeningRuns: boolean | undefined;
  /** Set in the extension's isolated world when a person asked for this page to be read, whatever its host. */
  var kanttekeningWasAsked: boolean | undefined;
}

/** Whether the extension that put this script here is still there: after an update or a disabling it is not. */
const extensionIsThere = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/**
 * Reads the page now and whenever it changes, tells the extension what it found, and does what the extension asks, until
 * the extension is updated or disabled: from then on it is silent and leaves nothing running. Does nothing on a host that
 * is no known portal unless a person asked: the manifest's patterns cannot tell hosts apart to the letter.
 */
export function startPageSession(): void {
  if (globalThis.kanttekeningRuns || !(globalThis.kanttekeningWasAsked || isPortalHost(location.hostname))) return;
  globalThis.kanttekeningRuns = true;
  const life = new AbortController();
  let last: LocatedReading | null = null;
  let told = '';

  const read = (): LocatedReading => {
    last = readPage(document, new URL(location.href));
    return last;
  };

  const readAndTell = () => {
    if (!extensionIsThere()) return life.abort();
    const { reading } = read();
    const news = JSON.stringify(reading);
    if (news === told) return;
    told = news;
    // Rejected only where the extension is gone or its background is just starting anew; the popup asks again by itself.
    sendFromPage({ type: 'page-was-read', reading }).catch(() => {
      told = '';
      if (!extensionIsThere()) life.abort();
    });
  };

  const listen = (raw: unknown, sender: Parameters<typeof isOwnExtension>[0]): Promise<unknown> | undefined => {
    const message = asToPage(raw);
    if (!message || !isOwnExtension(sender, browser.runtime.id)) return undefined;
    if (message.type === 'read-page') return Promise.resolve(read().reading);
    const place = (last ?? read()).places[message.question]?.[message.part];
    if (place) flashPart(place);
    return Promise.resolve(place !== undefined);
  };

  // A page that comes back from the back/forward cache is the same, but the toolbar has forgotten it.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) told = '';
  };
  addEventListener('pageshow', onShow, { signal: life.signal });
  browser.runtime.onMessage.addListener(listen);
  life.signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension is gone and its listeners with it.
    }
  });
  watchPage(readAndTell, life.signal, isOwnNode);
  readAndTell();
}
