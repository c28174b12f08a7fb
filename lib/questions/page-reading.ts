import type { FoundQuestion } from './question';

/**
 * Why nothing was found: no known label on the page; a list of items without their text; a decision; a record whose text
 * is in an attachment; or reading stopped at its bound before it found anything. `taught`: a person said that what was found
 * is no question.
 */
export type WhyNothingCode = 'no-label' | 'list' | 'decision' | 'attachment' | 'bound' | 'taught';

/** Why a page gave no question. `looked` names the label words that were looked for; `url` leads to the text, if known. */
export interface WhyNothing {
  code: WhyNothingCode;
  looked: string[];
  url: string | null;
}

/** What reading a page gave. Questions stand in page order. */
export interface PageReading {
  /** The page's own address at the time of reading. */
  address: string;
  questions: FoundQuestion[];
  /** Null when `questions` is not empty. */
  why: WhyNothing | null;
  /** The bound at which reading stopped, so that what follows on the page was not read; null when all was read. */
  stoppedAt: 'elements' | 'characters' | 'depth' | null;
  /** The stamp of what was taught and known to the page when it was read; empty for nothing. */
  taughtBy: string;
  /** Whether parts were found by what a person taught. */
  taught: boolean;
}
