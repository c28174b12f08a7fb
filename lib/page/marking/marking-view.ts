import type { Box } from './selection';

/** What a person can do with words that are selected, and with a passage. */
export type MarkAct =
  | { kind: 'mark' }
  | { kind: 'note' }
  | { kind: 'answers'; subQuestion: string }
  /** Has the person say which of several sub-questions is answered. */
  | { kind: 'which-answered' }
  | { kind: 'commitment' }
  | { kind: 'copy' }
  | { kind: 'tag'; tag: string }
  | { kind: 'close' };

/** What cannot be done, or was done, told in words. */
export type MarkWord = 'marked' | 'copied' | 'not-stored' | 'too-long' | 'no-words' | 'cut' | 'cannot-paint' | 'cannot-copy';

/** The toolbar beside a selection. */
export interface ToolbarView {
  box: Box;
  /** The numbers of the question's sub-questions. */
  subQuestions: string[];
  /** The tags that number keys add, the first by 1. */
  tags: string[];
  /** Whether the words stand in a question; a commitment or an answer is told of no other. */
  inQuestion: boolean;
  /** Whether number keys say which sub-question is answered instead of adding tags. */
  asksWhich: boolean;
}

/** Everything that is drawn over a page. */
export interface MarkingView {
  toolbar: ToolbarView | null;
  /** What there is to say; spoken as well. */
  word: MarkWord | null;
  act: (act: MarkAct) => void;
}
