import type { PageReading } from './questions/page-reading';
import type { Taught, TaughtRule } from './questions/teaching';

/** Orders from the extension to the content script of one tab. */
export type ToPage =
  /** Read the page as it is now and answer with a `PageAnswer`; by what was taught, where that is told. */
  | { type: 'read-page'; taught?: Taught | undefined }
  /** Scroll the page to a part and make it flash. Both count from 0, in the order of the last reading. */
  | { type: 'show-part'; question: number; part: number }
  /** The person no longer allows these sites: where the page is of one of them, stop and answer `true`. */
  | { type: 'fall-silent'; hosts: string[] };

/** What a page answers when it is asked to be read. The browser's own viewer of a PDF is no page to read. */
export type PageAnswer = PageReading | { pdf: true };

/** Facts that a content script tells the extension. */
export type FromPage =
  /**
   * The page was read: on arrival, after its address changed, or after late content came. `settled` is false while it may be
   * half there: still loading, or changing without a moment's rest. Answered by a `Taught` where the page was read without it.
   */
  | { type: 'page-was-read'; reading: PageReading; settled: boolean }
  /** A person picked blocks of the page and said what they are; these rules follow. */
  | { type: 'page-was-taught'; address: string; rules: TaughtRule[] };

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  /** The address of the document that it comes from. */
  url?: string | undefined;
}

/** Whether a message comes from a content script of this very extension, in the top frame of a tab. */
export const isOwnPage = (sender: Sender, ownId: string): boolean =>
  sender.id === ownId && sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0;

/** Whether a message comes from one of the extension's own contexts and not from a content script. */
export const isOwnExtension = (sender: Sender, ownId: string): boolean => sender.id === ownId && sender.tab === undefined;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

/** The texts that each kind of rule must have. */
const TEXTS: Record<string, string[]> = { label: ['label'], place: ['path'], text: ['from', 'to'], item: ['title'] };

const isRule = (raw: unknown): boolean => {
  if (!isRecord(raw) || typeof raw.role !== 'string' || !isRecord(raw.by)) return false;
  const { by } = raw;
  return TEXTS[String(by.kind)]?.every((name) => typeof by[name] === 'string') === true;
};

/** Checks the shape of what was taught, where it arrives in a content script; null for anything else. */
export const asTaught = (raw: unknown): Taught | null =>
  isRecord(raw) && typeof raw.stamp === 'string' && Array.isArray(raw.rules) && raw.rules.every(isRule) ? (raw as unknown as Taught) : null;

/** Checks the shape of a message that arrives in a content script; null for anything else. */
export function asToPage(raw: unknown): ToPage | null {
  if (!isRecord(raw)) return null;
  if (raw.type === 'read-page') {
    const taught = asTaught(raw.taught);
    return taught === null ? { type: 'read-page' } : { type: 'read-page', taught };
  }
  if (raw.type === 'show-part' && isIndex(raw.question) && isIndex(raw.part)) {
    return { type: 'show-part', question: raw.question as number, part: raw.part as number };
  }
  if (raw.type === 'fall-silent' && Array.isArray(raw.hosts) && raw.hosts.every((host) => typeof host === 'string')) {
    return { type: 'fall-silent', hosts: raw.hosts };
  }
  return null;
}
