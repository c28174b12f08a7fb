import type { ValueField } from './entry';

/** What is listed: questions, or the passages in them. */
export type View = 'questions' | 'passages';

/** What a list is sorted by: of a question its title, people, day …; `words` and `marked` are of passages. */
export type SortColumn = 'saved' | 'title' | 'asker' | 'day' | 'portal' | 'status' | 'passages' | 'words' | 'marked';

/** The columns that a view can be sorted by. */
export const sortsOf = (view: View): readonly SortColumn[] =>
  view === 'questions'
    ? ['saved', 'title', 'asker', 'day', 'status', 'portal', 'passages']
    : ['saved', 'words', 'title', 'asker', 'day', 'status', 'portal', 'marked'];

/** Whether a column is sorted with the newest or largest above, unless the person asks otherwise. */
export const isLargestFirst = (column: SortColumn): boolean =>
  column === 'saved' || column === 'marked' || column === 'day' || column === 'passages';

/** Values that were chosen beside the list: one of each field must be there. */
export type Chosen = Partial<Record<ValueField, string[]>>;

/** Everything that decides which rows are listed, and in which order. */
export interface Selection {
  /** As it was typed, see `parseQuery`. */
  query: string;
  chosen: Chosen;
  view: View;
  sort: SortColumn;
  descending: boolean;
}

/** The values of a field among what was found, each with the number of rows that have it, the most frequent first. */
export interface Facet {
  field: ValueField;
  values: { value: string; count: number }[];
  /** How many values there are in all. */
  total: number;
}

/** The fields that are shown beside the list, in this order. */
export const FACETS: readonly ValueField[] = ['portal', 'status', 'is', 'tag', 'asker', 'party', 'addressee', 'kind', 'year'];
