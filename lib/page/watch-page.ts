/** How long a page must be still before it is read again, and the longest that a restless page can put that off. In ms. */
export const WATCH = { still: 250, atMost: 2_000, restAfterReading: 20 };

/** What the watcher needs of the world; the defaults are the browser's. */
export interface PageWorld {
  document: Document;
  address: () => string;
  setTimer: (run: () => void, ms: number) => number;
  clearTimer: (timer: number) => void;
  now: () => number;
}

const browserWorld = (): PageWorld => ({
  document,
  address: () => location.href,
  setTimer: (run, ms) => window.setTimeout(run, ms),
  clearTimer: (timer) => window.clearTimeout(timer),
  now: () => performance.now(),
});

/**
 * Calls `onChange` when the page's address or content has changed and the page has been still for a moment, until `signal`
 * aborts. On a page that never rests it is called at intervals that grow with what the last call took, so that reading
 * takes at most about a twentieth of the page's time; then `isStill` is false. Nodes under `ignored` are the extension's own
 * and never wake it. Gives a function that has it called as after a change.
 */
export function watchPage(
  onChange: (isStill: boolean) => void,
  signal: AbortSignal,
  ignored: (node: Node) => boolean = () => false,
  world: PageWorld = browserWorld(),
): () => void {
  let timer: number | null = null;
  let firstChangeAt = 0;
  let notBefore = 0;
  let lastAddress = world.address();

  const run = (isStill: boolean) => {
    timer = null;
    if (signal.aborted) return;
    const started = world.now();
    lastAddress = world.address();
    onChange(isStill);
    notBefore = world.now() + (world.now() - started) * WATCH.restAfterReading;
    // A restless page may have made its last change: it is read once more when it is still.
    if (!isStill && !signal.aborted) changed();
  };

  const changed = () => {
    const now = world.now();
    if (timer === null) firstChangeAt = now;
    else world.clearTimer(timer);
    const due = Math.max(Math.min(now + WATCH.still, firstChangeAt + WATCH.atMost), notBefore);
    timer = world.setTimer(() => run(due >= now + WATCH.still), Math.max(0, due - now));
  };

  const observer = new MutationObserver((records) => {
    if (
      records.every(
        (record) =>
          [...record.addedNodes, ...record.removedNodes].every(ignored) && (record.type === 'childList' || ignored(record.target)),
      )
    )
      return;
    changed();
  });
  observer.observe(world.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'style', 'class', 'open'],
  });

  const view = world.document.defaultView;
  const moved = () => {
    if (world.address() !== lastAddress) changed();
  };
  // A page's own pushState makes no event of its own; the Navigation API tells of it where there is one, and the content
  // that such a move brings is seen by the observer in any case.
  const navigation = (view as (Window & { navigation?: EventTarget }) | null)?.navigation;
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  view?.addEventListener('popstate', moved, { signal });
  view?.addEventListener('hashchange', moved, { signal });
  view?.addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && changed(), { signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) world.clearTimer(timer);
  });
  return changed;
}
