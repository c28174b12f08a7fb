import { asTaught, asToPage, type FromPage, isOwnExtension, type PageAnswer } from '../messages';
import { isPortalHost } from '../questions/portal-hosts';
import { isOfSite } from '../questions/site';
import type { Taught } from '../questions/teaching';
import { BOUNDS, type LocatedReading, readPage } from '../reading/read-page';
import { extensionRuntime, type Listener } from './extension';
import { extensionIsThere } from './extension-is-there';
import { flashPart, isOwnNode } from './flash-part';
import { sharedReading } from './shared-reading';
import { watchPage } from './watch-page';

declare global {
  /** Set in the extension's isolated world once the session runs, so that putting the script in again starts no second one. */
  var kanttekeningRuns: boolean | undefined;
  /** Set in the extension's isolated world when a person asked for this page to be read, or allowed its site, whatever its host. */
  var kanttekeningWasAsked: boolean | undefined;
  /** What was taught that holds for this page, as far as the session knows; for the picker in the same isolated world. */
  var kanttekeningTaught: Taught | undefined;
}

/** A page that the browser fetched and built ahead, in case the person goes there (Chromium; not in TypeScript's DOM yet). */
const isPrerendered = (): boolean => (document as { prerendering?: boolean }).prerendering === true;

/**
 * Reads the page now and whenever it changes, tells the extension what it found, and does what the extension asks, until
 * the extension is updated or disabled or the site is revoked: from then on it is silent and leaves nothing running. Does
 * nothing on a host that is no known portal unless a person asked: the manifest's patterns cannot tell hosts apart to the letter.
 */
export function startPageSession(): void {
  if (globalThis.kanttekeningRuns || !(globalThis.kanttekeningWasAsked || isPortalHost(location.hostname))) return;
  globalThis.kanttekeningRuns = true;
  // What nobody looks at yet has no toolbar button to tell.
  if (isPrerendered()) document.addEventListener('prerenderingchange', runPageSession, { once: true });
  else runPageSession();
}

function runPageSession(): void {
  const runtime = extensionRuntime();
  if (!runtime) return;
  const life = new AbortController();
  const shared = sharedReading();
  shared.life = life.signal;
  shared.end = () => life.abort();
  let last: LocatedReading | null = null;
  let told = { news: '', settled: false };
  let stood = { at: '', text: '' };

  const readAs = (isSettled: (now: LocatedReading) => boolean): LocatedReading => {
    const now = readPage(document, new URL(location.href), BOUNDS, globalThis.kanttekeningTaught);
    shared.settled = isSettled(now);
    last = shared.last = now;
    for (const hear of shared.listeners) hear();
    return now;
  };
  /** Reads the page between two changes: as settled as it was, if it still says the same. */
  const read = () => readAs(({ reading }) => shared.settled && JSON.stringify(reading) === JSON.stringify(last?.reading));

  /** An app may change the address well before the content: until then the text is that of the page it left. */
  const hasArrived = ({ questions }: LocatedReading['reading']): boolean => {
    const at = location.pathname + location.search;
    const text = JSON.stringify(questions.map(({ parts }) => parts));
    if (text !== stood.text) stood = { at, text };
    return at === stood.at;
  };

  // Chromium runs content scripts in its viewer of PDF files too.
  const isPdf = document.contentType === 'application/pdf';

  const readAndTell = (isStill: boolean) => {
    if (!extensionIsThere()) return life.abort();
    const { reading } = readAs((now) => hasArrived(now.reading) && isStill && document.readyState === 'complete');
    const news = JSON.stringify(reading);
    const { settled } = shared;
    if (news === told.news && (told.settled || !settled)) return;
    told = { news, settled };
    // Rejected only where the extension is gone or its background is just starting anew; the popup asks again by itself.
    tell({ type: 'page-was-read', reading, settled }).then(
      (answer) => {
        const known = asTaught(answer);
        if (known === null || known.stamp === reading.taughtBy) return;
        globalThis.kanttekeningTaught = known;
        readAndTell(isStill);
      },
      () => {
        tellAnew();
        if (!extensionIsThere()) life.abort();
      },
    );
  };
  // `async`, since a browser may throw at once where the extension is gone.
  const tell = async (fact: FromPage) => runtime.sendMessage(fact);
  const tellAnew = () => {
    told = { news: '', settled: false };
  };

  const listen: Listener = (raw, sender, answer) => {
    const message = asToPage(raw);
    if (!message || !isOwnExtension(sender, runtime.id ?? '')) return;
    if (message.type === 'fall-silent') {
      if (!message.hosts.some((host) => isOfSite(host, location.hostname))) return;
      life.abort();
      // The site may be allowed anew while this page stays.
      globalThis.kanttekeningRuns = globalThis.kanttekeningWasAsked = false;
      return answer(true);
    }
    if (message.type === 'read-page') {
      if (isPdf) return answer({ pdf: true } satisfies PageAnswer);
      globalThis.kanttekeningTaught = message.taught ?? globalThis.kanttekeningTaught;
      const { reading } = read();
      answer(reading satisfies PageAnswer);
      // Whoever looks at this page besides is to see it as well.
      if (message.taught) readAndTell(true);
      return;
    }
    const place = (last ?? read()).places[message.question]?.[message.part];
    if (place) flashPart(place);
    answer(place !== undefined);
  };

  runtime.onMessage.addListener(listen);
  life.signal.addEventListener('abort', () => {
    try {
      runtime.onMessage.removeListener(listen);
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
