import type { LocatedReading } from '../reading/read-page';

/** What the page's session tells the other scripts of the extension in the same isolated world. */
export interface SharedReading {
  /** The last reading; null before the first. */
  last: LocatedReading | null;
  /** Whether the page was loaded, still and where its address says when it was last read. */
  settled: boolean;
  /** Aborted when the session falls silent; null before it runs. */
  life: AbortSignal | null;
  /** Ends the session, for whoever finds that the extension is gone; null before it runs. */
  end: (() => void) | null;
  /** Called after every reading. */
  listeners: Set<() => void>;
}

declare global {
  /** In the extension's isolated world: what its scripts in this page know of the last reading. */
  var kanttekeningReading: SharedReading | undefined;
}

/** The reading that this page's scripts share; whoever comes first makes the place for it. */
export function sharedReading(): SharedReading {
  globalThis.kanttekeningReading ??= { last: null, settled: false, life: null, end: null, listeners: new Set() };
  return globalThis.kanttekeningReading;
}
