import type { Kind, PartRole, QuestionHead } from '../questions/question';
import type { Status } from '../questions/saved-question';
import type { PassageColumn } from './passage-columns';
import type { QuestionColumn } from './question-columns';

/** The words of a language that stand in exported files. */
export interface ExportWords {
  /** The language itself, e.g. `nl`. */
  language: string;
  questionColumns: Record<QuestionColumn, string>;
  passageColumns: Record<PassageColumn, string>;
  kind: (kind: Kind) => string;
  role: (role: PartRole) => string;
  status: (status: Status) => string;
  /** Whether it was answered, and if not why. */
  answer: (head: QuestionHead) => string;
  yes: string;
  no: string;
  noTitle: string;
  /** The heading above a question's passages. */
  passages: string;
}
