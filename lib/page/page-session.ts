import { browser } from 'wxt/browser';
import { asToPage, isOwnExtension, type PageAnswer, sendFromPage } from '../messages';
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

/** A page that the browser fetched and built ahead, in case the person goes there (Chromium; not in TypeScript's DOM yet). */
const isPrerendered = (): boolean => (document as { prerendering?: boolean }).prerendering === true;

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
  // What nobody looks at yet has no toolbar button to tell.
  if (isPrerendered()) document.addEventListener('prerenderingchange', runPageSession, { once: true });
  else runPageSession();
}

function runPageSession(): void {
  const life = new AbortController();
  let last: LocatedReading | null = null;
  let told = { news: '', settled: false };

  const read = (): LocatedReading => {
    last = readPage(document, new URL(location.href));
    return last;
  };

  // Chromium runs content scripts in its viewer of PDF files too.
  const isPdf = document.contentType === 'application/pdf';

  const readAndTell = (isStill: boolean) => {
    if (!extensionIsThere()) return life.abort();
    const { reading } = read();
    const news = JSON.stringify(reading);
    const settled = isStill && document.readyState === 'complete';
    if (news === told.news && (told.settled || !settled)) return;
    told = { news, settled };
    // Rejected only where the extension is gone or its background is just starting anew; the popup asks again by itself.
    sendFromPage({ type: 'page-was-read', reading, settled }).catch(() => {
      tellAnew();
      if (!extensionIsThere()) life.abort();
    });
  };
  const tellAnew = () => {
    told = { news: '', settled: false };
  };

  const listen = (raw: unknown, sender: Parameters<typeof isOwnExtension>[0]): Promise<unknown> | undefined => {
    const message = asToPage(raw);
    if (!message || !isOwnExtension(sender, browser.runtime.id)) return undefined;
    if (message.type === 'read-page') return Promise.resolve<PageAnswer>(isPdf ? { pdf: true } : read().reading);
    const place = (last ?? read()).places[message.question]?.[message.part];
    if (place) flashPart(place);
    return Promise.resolve(place !== undefined);
  };

  browser.runtime.onMessage.addListener(listen);
  life.signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension is gone and its listeners with it.
    }
  });
  if (isPdf) return;

  // A page that comes back from the back/forward cache is the same, but the toolbar has forgotten it.
  addEventListener('pageshow', ({ persisted }) => persisted && tellAnew(), { signal: life.signal });
  const wake = watchPage(readAndTell, life.signal, isOwnNode);
  readAndTell(false);
  // Read once more when all is loaded and still: only then is it sure that the page says no more.
  if (document.readyState === 'complete') wake();
  else addEventListener('load', wake, { once: true, signal: life.signal });
}
