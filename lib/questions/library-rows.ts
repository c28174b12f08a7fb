import type { Finding, Passage } from './passage';
import type { PublishedHalf, ReaderHalf, Version } from './saved-question';
import type { Step, StepRows } from './step';
import type { Teaching } from './teaching';

/** The rows of the library by the table that keeps them. */
export interface LibraryRows {
  published: PublishedHalf;
  versions: Version;
  reader: ReaderHalf;
  teachings: Teaching;
  passages: Passage;
  findings: Finding;
  steps: Step;
  stepRows: StepRows;
}

/** The name of a table of the library. */
export type TableName = keyof LibraryRows;

/** A row of the library with the table that keeps it. */
export type TableRow = { [T in TableName]: { table: T; row: LibraryRows[T] } }[TableName];

/** Every table with the field that its rows are known by. */
export const TABLE_KEYS: { [T in TableName]: keyof LibraryRows[T] & string } = {
  published: 'id',
  versions: 'id',
  reader: 'id',
  teachings: 'id',
  passages: 'id',
  findings: 'passageId',
  steps: 'id',
  stepRows: 'step',
};

/** Every table, in the order in which they are written. */
export const TABLES = Object.keys(TABLE_KEYS) as TableName[];
