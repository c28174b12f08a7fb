import type { Instant, ReaderHalf, Status } from './saved-question';

/** The version of the stored data, in the database and in the library file alike. Only ever grows. */
export const LIBRARY_SCHEMA = 4;

/** The reader's half as schema 1 kept it: no day to come back, no removing that could be undone. */
export interface ReaderHalf1 {
  id: string;
  tags: string[];
  note?: string;
  status: 'todo' | 'doing' | 'follow-up' | 'done';
  savedAt: Instant;
  changedAt: Instant;
}

/** The reader's half as schema 2 kept it: the council's facts could not be corrected. */
export type ReaderHalf2 = Omit<ReaderHalf, 'corrections'>;

const STATUS_OF_1: Record<ReaderHalf1['status'], Status> = {
  todo: 'to-read',
  doing: 'in-progress',
  'follow-up': 'follow-up',
  done: 'done',
};

/** Brings a reader's half of schema 1 to schema 2. */
export const upgradeReaderHalf1 = ({ id, tags, note = '', status, savedAt, changedAt }: ReaderHalf1): ReaderHalf2 => ({
  id,
  tags,
  note,
  status: STATUS_OF_1[status],
  backOn: null,
  savedAt,
  changedAt,
  removedAt: null,
});

/** Brings a reader's half of schema 2 to schema 3. */
export const upgradeReaderHalf2 = (reader: ReaderHalf2): ReaderHalf => ({ ...reader, corrections: {} });
