import type { Kind, Language, NoAnswerWhy } from '../../questions/question';

/** What a label announces. `heading` gathers facts about the item; `other` opens a section that is none of the question's. */
export type LabelRole = 'context' | 'question' | 'answer' | 'reply' | 'attachment' | 'heading' | 'other';

/** A fact about the item that stands behind a label of its own. */
export type FieldName =
  | 'title'
  | 'reference'
  | 'asker'
  | 'party'
  | 'addressee'
  | 'session'
  | 'asked'
  | 'answered'
  | 'published'
  /** A day without a word on what happened: what it means depends on where it stands. */
  | 'date'
  | 'kind'
  | 'state';

/**
 * The words of one language by which a page is read. Labels are separated by `|` and written as they are compared: lower
 * case, no accents, no brackets, no final colon.
 */
export interface Wording {
  language: Language;
  /** The month in which the lists were last gone through, `YYYY-MM`. */
  asOf: string;
  labels: Record<LabelRole, string>;
  fields: Record<FieldName, string>;
  /** Words that may stand beside a label's single word and leave it what it is: "text", "written", "our". */
  qualifiers: string;
  /** Words that make the day of it out of what was done: "date", "on". */
  dated: string;
  /** Words that make the one who did it. */
  by: string;
  /** Sentences that announce the demands, on a line of their own that ends in a colon: "Daarom vragen wij:". */
  prompts: RegExp[];
  /** Labels with a name in them, on a line of their own: "Antwoord van schepen X". A `plain` one need not stand out. */
  named: { role: LabelRole; pattern: RegExp; plain?: true }[];
  /**
   * A speaker at the start of a line, with a colon behind: "X antwoordt:". The first group is the speaker, as printed, the
   * second who is spoken to.
   */
  speakers: { role: 'question' | 'answer' | 'reply'; pattern: RegExp }[];
  /** Facts printed as a sentence: "Vragen van het lid X aan de minister van Y over Z". Groups are named after the facts. */
  sentences: RegExp[];
  /** Words of a demand that is put without a question mark: "Il lui demande si". On folded text. */
  demands: RegExp;
  /** Labels of a fact that stands behind the question and closes it: "Public Officer to reply". */
  closing: string;
  /** Titles and kinds that tell how a question is put. The first that matches counts. */
  kinds: { kind: Kind; pattern: RegExp }[];
  /** The words that titles are made of: "question of X to Y about subject - procedure". Alternatives, as printed. */
  title: { question: string; of: string; to: string; about: string; procedure: string };
  /** Further words before a title's subject, and behind it. Groups: `asker`, `addressee`, `subject`. As printed. */
  titles: RegExp[];
  /** Short texts in the place of an answer. The first that matches counts. */
  noAnswer: { why: NoAnswerWhy; pattern: RegExp; atAnyLength?: true }[];
  /** Offices and courtesies before a name, as a regular expression's alternatives. */
  honorifics: string;
  /** Those of them that are the office of who must answer. */
  offices: string;
  /** Between two names. */
  and: string;
  /** Groups whose names look like a person's, as a regular expression's alternatives: what stands behind a comma is one. */
  parties: string;
  /** Before a group that all of those named before it belong to, as a regular expression's alternatives. */
  all: string;
  /** Days of the week, as a regular expression's alternatives, lower case. */
  weekdays: string;
  /** From January on. */
  months: string;
  /** Frequent small words that the other three languages do not have. */
  small: string;
}
