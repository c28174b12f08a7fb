import type { WhyNothingCode } from '../questions/page-reading';
import type { FoundQuestion, Part } from '../questions/question';
import type { TextHints } from './hints';
import type { Line, Lines } from './lines';

/** Where a part stands in the page: the first and the last text node of it, its label included. */
export interface Place {
  first: Node;
  last: Node;
}

/** A page as the families read it. */
export interface Page extends Lines {
  document: Document;
  address: URL;
  /** What is known of its turns because a person taught it. */
  hints: Pick<TextHints, 'turnOf'>;
}

/** A part with its place. */
export interface LocatedPart {
  part: Part;
  place: Place;
}

/** A question with the place of each of its parts. */
export interface LocatedQuestion {
  question: FoundQuestion;
  places: Place[];
  /** Whether parts of it were found by what a person taught. */
  taught: boolean;
}

/** What a family finds in a page. `why` says what kind of page it is where there is no question. */
export interface Finding {
  questions: LocatedQuestion[];
  why: { code: WhyNothingCode; url: string | null } | null;
}

/** The lines of one item, with the element that holds it where the page has one. */
export interface Scope {
  element: Element | null;
  lines: readonly Line[];
}
