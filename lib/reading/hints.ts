import type { Dates, Kind, Portal } from '../questions/question';
import type { Line } from './lines';
import type { LabelRole } from './wording/wording';

/** A turn that the markup itself names: its role and, as "Name (Party)", who speaks. */
export interface Turn {
  role: LabelRole;
  speaker: string | null;
  /** The line is text of the turn, and no label of it. */
  isText?: boolean;
  /** The lines of the turn besides its first, whatever stands in them, where a person taught them: it ends with them. */
  lines?: ReadonlySet<Line>;
  /** The demands that it is about, where the line names them. */
  numbers?: string[];
}

/** What is known of a portal's text beyond the words that every page is read by. */
export interface TextHints {
  /** Facts printed as a sentence or under a label that means something here only. Groups are named after the facts. */
  sentences?: readonly RegExp[];
  /** Lines behind which the question stands where no label announces it. */
  opens?: RegExp;
  /** Lines that belong to no part: page numbers, dates of the site. */
  skips?: RegExp;
  /** The turn that a line opens, where the markup names turns. */
  turnOf?(line: Line): Turn | null;
  /** The group in the brackets behind a name, where they hold more. */
  partyOf?(printed: string): string;
}

/** What a family knows about an item beyond its words. */
export interface ItemHints {
  portal: Portal;
  address: string;
  itemId: string | null;
  /** Lines that name the item, the best first. */
  titles: Line[];
  dates: Partial<Dates>;
  /** How the question is put, by its number or address. */
  kindOf(reference: string | null): Kind | null;
  /** Addresses of files that go with the item. */
  attachments(): string[];
  /** Where the answer is, if it has a page of its own. */
  answerAt: string | null;
  /** Whether the item is on a site that publishes councillors' questions; elsewhere more has to speak for it. */
  trusted: boolean;
  /** The page dates its session before its items. */
  dated?: boolean;
  text: TextHints;
}
