import type { Corrections } from './corrections';
import type { Passage } from './passage';
import type { FoundQuestion, QuestionHead } from './question';

/** Where the reader stands with a question. */
export type Status = 'to-read' | 'in-progress' | 'follow-up' | 'done';

/** In the order in which a person goes through them. */
export const STATUSES: readonly Status[] = ['to-read', 'in-progress', 'follow-up', 'done'];

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/**
 * What the council published of a saved question, as last seen. Only reading writes it; it can always be replaced by a
 * newer version, and nothing in it is the reader's.
 */
export interface PublishedHalf {
  id: string;
  /** Every name by which this item is known, see `identitiesOf`. Only ever grows. */
  identities: string[];
  head: QuestionHead;
  /** The version that `head` was taken from. */
  versionId: string;
  firstSeenAt: Instant;
  lastSeenAt: Instant;
}

/** The text of a question as seen at one time. Versions are only ever appended. */
export interface Version {
  id: string;
  questionId: string;
  seenAt: Instant;
  /** The address at which it was seen, as the browser had it. */
  address: string;
  /** SHA-256 of the canonical JSON of what was published, in hex, see `fingerprintOf`. */
  sha256: string;
  question: FoundQuestion;
}

/** What the reader made of a question. Only the person writes it; no page, update or import ever replaces it. */
export interface ReaderHalf {
  /** The id of the published half. */
  id: string;
  /** In the order in which they were added; no two alike when case is folded. */
  tags: string[];
  note: string;
  status: Status;
  /** The day to come back to it, as `YYYY-MM-DD`; null for none. */
  backOn: string | null;
  /** What the person set right in the facts that the page gave. */
  corrections: Corrections;
  savedAt: Instant;
  changedAt: Instant;
  /** When it was removed from the library; it can be restored until it is purged. Null while it is in the library. */
  removedAt: Instant | null;
}

/** Both halves of a record. */
export interface SavedQuestion {
  published: PublishedHalf;
  reader: ReaderHalf;
}

/** Everything about one saved question, as it is exported and merged: both halves, all versions, the oldest first, and all passages. */
export interface LibraryRecord extends SavedQuestion {
  versions: Version[];
  passages: Passage[];
}
