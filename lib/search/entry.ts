import type { WordField } from '../questions/query';
import type { Language } from '../questions/question';

/** A field of which questions or passages have values. `is` has `answered`, `unanswered` and `lost`. */
export type ValueField = WordField | 'is';

/** What the index knows of a question or a passage. */
export interface Entry {
  id: string;
  kind: 'question' | 'passage';
  /** The question that a passage belongs to; null for a question and for loose words of a page. */
  question: string | null;
  /** The language that its words are stemmed in; null where it is not known. */
  language: Language | null;
  /** What is searched; a phrase does not run from one into the next. The first is what it is sorted by: a title, a quotation. */
  texts: string[];
  values: [field: ValueField, value: string][];
  /** The day of a question as `YYYY-MM-DD`. */
  day: string | null;
  /** When a question was saved, or a passage marked. */
  savedAt: number;
  /** Where a passage stands in its question, for their order. */
  place: number;
  /** Differs where what is kept of it differs. */
  stamp: number;
}
