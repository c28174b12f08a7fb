import type { PartRole } from './question';
import type { Instant } from './saved-question';

/** The words of a passage with what stands around them: the W3C Web Annotation Data Model's TextQuoteSelector (section 4.2.4). */
export interface Quote {
  /** The marked words, in the normalised text. */
  exact: string;
  /** At most 32 code points before them; fewer at the start of the part. */
  prefix: string;
  /** At most 32 code points after them; fewer at the end of the part. */
  suffix: string;
}

/**
 * Where a passage's words stood when they were marked or attached anew. Positions are a TextPositionSelector (section 4.2.5) in Unicode
 * code points: of `textOfPart` where there is a part, else of the page's normalised text.
 */
export interface Anchor {
  /** The version in whose text they were marked; null outside every saved question. */
  versionId: string | null;
  /** The part in page order, counted from 0, with its role; null beside the parts. */
  part: { index: number; role: PartRole } | null;
  /** The number of the sub-question that they stand in; null where they stand in none. */
  subQuestion: string | null;
  /** The smallest unit that they start in, counted from 0 through the part: a paragraph, a list item, a table cell. Null beside the parts. */
  paragraph: number | null;
  quote: Quote;
  position: { start: number; end: number };
  madeAt: Instant;
}

/**
 * Where the words of a passage are on a page or in a version.
 * - `exact`: the very words, where they stood.
 * - `moved`: the very words, at another place of the same question.
 * - `changed`: other words in their place, near enough to be the same.
 * - `lost`: not there; the passage keeps its words.
 * - `elsewhere`: in another question of the page.
 */
export type FindingState = 'exact' | 'moved' | 'changed' | 'lost' | 'elsewhere';

/** What was found of a passage when it was last looked for. Not the reader's: it can be found out again at any visit. */
export interface Finding {
  passageId: string;
  state: FindingState;
  /** The words that stand there now; null where it is lost. */
  text: string | null;
  /** The version that was looked in; null on a page without a saved question. */
  versionId: string | null;
  foundAt: Instant;
}

/** A page on which words outside every question were marked. */
export interface LoosePage {
  /** Canonical: no session id, no tracking query, no hash. */
  address: string;
  title: string;
}

/** A stretch of text that the reader marked, with what they made of it. Only the person writes it. */
export interface Passage {
  id: string;
  /** The saved question that it belongs to; null for loose words of a page. */
  questionId: string | null;
  /** The page of a loose passage; null for one of a question. */
  page: LoosePage | null;
  /** Never empty; the last one holds, the earlier ones are history. */
  anchors: Anchor[];
  /** In the order in which they were added; no two alike when case is folded. */
  tags: string[];
  note: string;
  /** The numbers of the sub-questions that it answers. */
  answers: string[];
  /** Whether something is promised in it. */
  commitment: boolean;
  madeAt: Instant;
  changedAt: Instant;
  /** When it was removed; it can be restored until it is purged. Null while it is there. */
  removedAt: Instant | null;
}

/** The anchor that holds. */
export const currentAnchor = (passage: Passage): Anchor => passage.anchors[passage.anchors.length - 1] as Anchor;

/** One thing that a person does to a passage. Each names a single field and leaves all others alone. */
export type PassageChange =
  | { kind: 'add-tag'; tag: string }
  | { kind: 'remove-tag'; tag: string }
  /** `base` is the note that the person saw when typing `text`. What came in since is kept, see `mergeNotes`. */
  | { kind: 'note'; text: string; base: string }
  /** Says or unsays that it answers a sub-question. */
  | { kind: 'answers'; subQuestion: string; yes: boolean }
  | { kind: 'commitment'; yes: boolean }
  /** New edges by hand, or lost words attached anew: the anchor is put after those there are. */
  | { kind: 'attach'; anchor: Anchor };
