import type { Passage } from '../questions/passage';
import type { SavedQuestion, Version } from '../questions/saved-question';

/** A question as it is exported: with the text that it has now and what was marked in it. */
export interface ExportQuestion extends SavedQuestion {
  /** The version that its head was taken from. */
  version: Version | null;
  /** In the order in which they stand in the text. */
  passages: Passage[];
}

/** A passage as it is exported, with the question that it belongs to; null for loose words of a page. */
export interface ExportPassage {
  passage: Passage;
  question: SavedQuestion | null;
}

/** What stands in a cell. */
export type Cell = string | number | null;

/** A table: the names of its columns, and its rows. */
export interface Sheet {
  columns: string[];
  rows: Iterable<Cell[]>;
}

/** A moment as the cells have it: `2026-03-02T09:30:00Z`. */
export const momentCell = (moment: number): string => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
