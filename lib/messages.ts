import type { MarkingActs } from './questions/change-passage';
import { type MarkKeys, markKeysFrom } from './questions/mark-keys';
import type { PageReading } from './questions/page-reading';
import type { Anchor, Finding, LoosePage, Passage, PassageChange } from './questions/passage';
import type { FoundQuestion } from './questions/question';
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
  | { type: 'page-was-taught'; address: string; rules: TaughtRule[] }
  | FromMarking;

/** Orders from the extension to the script that marks passages in the page of one tab. */
export type ToMarking =
  /** What is stored of the page's passages may have changed: ask for them anew. */
  | { type: 'look-again' }
  /** Scroll the page to a passage and show it. Answered by whether it stands there. */
  | { type: 'show-passage'; id: string }
  /** Let the person move through the page by keyboard. */
  | { type: 'start-block-mode' }
  /** Let the person choose the words to which a lost passage is attached anew. */
  | { type: 'attach-here'; id: string };

/** A passage's change that a page may ask for: no note is ever typed in a page. */
export type PageChange = Exclude<PassageChange, { kind: 'note' }>;

/** Facts that the marking script tells the extension; each that changes something is answered by a `MarkAnswer`. */
export type FromMarking =
  /** The script needs the passages of these questions and of the words beside them. Answered by `PagePassages`. */
  | { type: 'passages-were-asked'; questions: FoundQuestion[]; address: string }
  /** Words were marked: of a question, or of the page beside them. `note` says that a note is wanted next. */
  | { type: 'passage-was-marked'; question: FoundQuestion | null; page: LoosePage; anchor: Anchor; acts: MarkingActs; note: boolean }
  | { type: 'passage-was-changed'; id: string; change: PageChange }
  /** A passage was cut in two: the anchors of its halves. */
  | { type: 'passage-was-split'; id: string; anchors: [Anchor, Anchor] }
  /** Two passages became one, which stands at this anchor. */
  | { type: 'passages-were-joined'; ids: [string, string]; anchor: Anchor }
  | { type: 'passage-was-removed'; id: string }
  | { type: 'undo-was-asked'; redo: boolean }
  /** Where the passages were found on the page as it is. */
  | { type: 'passages-were-found'; findings: Finding[] }
  /** The person wants to write a note on a passage. */
  | { type: 'note-was-asked'; id: string };

/** What a page is told of a passage: where it is, and what is shown of it there. Its note stays in the extension. */
export interface PagePassage extends Pick<Passage, 'id' | 'tags' | 'answers' | 'commitment'> {
  /** The question that it belongs to, by its place among those that were asked about; null for loose words. */
  question: number | null;
  /** The anchor that holds. */
  anchor: Anchor;
  hasNote: boolean;
}

/** The answer to a page that asks for its passages. */
export interface PagePassages {
  /** Whether the person wants marks on pages; nothing is told where not. */
  on: boolean;
  passages: PagePassage[];
  /** The tags that are used most, at most nine: number keys add them. */
  tags: string[];
  keys: MarkKeys;
  /** The texts in which passages were marked, by their version, where they say something else than the page does now. */
  origins: Record<string, FoundQuestion>;
}

/**
 * What became of a change that a page asked for. `id` is the passage that it gave, where it gave one; `nothing` tells that
 * there was nothing to undo or redo.
 */
export type MarkAnswer = { done: true; id: string | null } | { done: false; nothing?: boolean };

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

/** Checks the shape of an order to the marking script; null for anything else. */
export function asToMarking(raw: unknown): ToMarking | null {
  if (!isRecord(raw)) return null;
  if (raw.type === 'look-again' || raw.type === 'start-block-mode') return { type: raw.type };
  if ((raw.type === 'show-passage' || raw.type === 'attach-here') && typeof raw.id === 'string') return { type: raw.type, id: raw.id };
  return null;
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');

const isAnchor = (raw: unknown): boolean => {
  if (!isRecord(raw) || !isRecord(raw.quote) || !isRecord(raw.position)) return false;
  const { quote, position, part } = raw;
  return (
    [quote.exact, quote.prefix, quote.suffix].every((text) => typeof text === 'string') &&
    isIndex(position.start) &&
    isIndex(position.end) &&
    (part === null || (isRecord(part) && isIndex(part.index)))
  );
};

const isPagePassage = (raw: unknown): boolean =>
  isRecord(raw) &&
  typeof raw.id === 'string' &&
  (raw.question === null || isIndex(raw.question)) &&
  isTexts(raw.tags) &&
  isTexts(raw.answers) &&
  isAnchor(raw.anchor);

/** Checks the shape of the passages that a page is told; null for anything else. A passage of broken shape is left out. */
export function asPagePassages(raw: unknown): PagePassages | null {
  if (!isRecord(raw) || typeof raw.on !== 'boolean' || !isTexts(raw.tags) || !Array.isArray(raw.passages)) return null;
  return {
    ...(raw as unknown as PagePassages),
    passages: raw.passages.filter(isPagePassage),
    keys: markKeysFrom(raw.keys),
    origins: isRecord(raw.origins) ? (raw.origins as Record<string, FoundQuestion>) : {},
  };
}

/** Checks what became of a change; `done: false` for anything else. */
export const asMarkAnswer = (raw: unknown): MarkAnswer =>
  isRecord(raw) && raw.done === true
    ? { done: true, id: typeof raw.id === 'string' ? raw.id : null }
    : { done: false, nothing: isRecord(raw) && raw.nothing === true };
