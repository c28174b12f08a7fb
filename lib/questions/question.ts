/** The four languages that portals publish in and that Kanttekening speaks. */
export type Language = 'nl' | 'fr' | 'de' | 'en';

/** How a question is put to the council: by word of mouth, in writing, as an interpellation, urgently, by a citizen. */
export type Kind = 'oral' | 'written' | 'interpellation' | 'urgent' | 'citizen' | 'other';

/** What a part of a published item is for. `reply` is a second turn of the asker. */
export type PartRole = 'heading' | 'context' | 'question' | 'answer' | 'reply' | 'attachment';

/** Who asks. `party` is the name of the group as printed, without brackets or dash. */
export interface Asker {
  name: string;
  party: string | null;
}

/** Who must answer. An office that is printed without a name has a `role` alone. */
export interface Addressee {
  name: string | null;
  role: string | null;
}

/** Calendar days as `YYYY-MM-DD`; null where the page does not say. */
export interface Dates {
  session: string | null;
  asked: string | null;
  answered: string | null;
  published: string | null;
}

/** A cell of a table in a part. */
export interface TableCell {
  text: string;
  header: boolean;
}

/**
 * The smallest unit that can be marked without selecting text. Lists and tables keep their structure: `items` holds the
 * paragraphs of each list item (a nested list is a paragraph of its item), `rows` the cells of each row.
 * The markers that an ordered list draws are not text; `start` is the number of its first item.
 */
export type Paragraph =
  | { kind: 'text'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: Paragraph[][] }
  | { kind: 'table'; rows: TableCell[][] };

/** One numbered or lettered demand of a question part. `number` is as printed, without punctuation: "1", "2a". */
export interface SubQuestion {
  number: string;
  text: string;
}

/** A section of an item, in page order. */
export interface Part {
  role: PartRole;
  /** The visible words that announce it, as printed; null where none do. */
  label: string | null;
  paragraphs: Paragraph[];
  /** The demands of a question part; empty for other roles. */
  subQuestions: SubQuestion[];
  /** The numbers of the sub-questions that an answer part answers, where the page pairs them; else empty. */
  answers: string[];
}

/** Why there is no answer's text on the page. */
export type NoAnswerWhy = 'open' | 'oral' | 'attachment' | 'elsewhere' | 'postponed' | 'withdrawn' | 'lapsed';

/** The absence of an answer, with the address where one is to be had, if the page gives it. */
export interface NoAnswer {
  why: NoAnswerWhy;
  url: string | null;
}

/** A council's website. */
export interface Portal {
  /** The family of suppliers' software that it runs on, e.g. `green-valley`; `general` where it is not known. */
  family: string;
  /** Host name in lower case, without port: `ebesluitvorming.gent.be`. */
  host: string;
  /** What a person calls it: "Gent"; the host where nothing better is known. */
  name: string;
}

/** Everything about a published item but the text of its parts. */
export interface QuestionHead {
  portal: Portal;
  /** Canonical address of the page: no session id, no tracking query, no hash. */
  address: string;
  /** The portal's own id of this very item, where its address or markup gives one. */
  itemId: string | null;
  /** The number that the council gave it, e.g. `2026_MV_00384`. */
  reference: string | null;
  title: string | null;
  kind: Kind;
  language: Language;
  askers: Asker[];
  addressees: Addressee[];
  dates: Dates;
  /** Whether the text of an answer is on the page. */
  answered: boolean;
  /** Null when `answered`, or when nothing is said. */
  noAnswer: NoAnswer | null;
}

/** One item that a council published, as it was read from a page: plain facts, nothing of the reader's. */
export interface FoundQuestion extends QuestionHead {
  parts: Part[];
}
