import type { ValueField } from './entry';
import { type Chosen, FACETS, type Selection, type SortColumn, sortsOf, type View } from './selection';

/** Where a person is in the library: what is listed, and what was opened beside it. */
export interface PlaceInLibrary {
  selection: Selection;
  /** The id of the question that is open; null for none. */
  question: string | null;
  /** The id of the passage that was chosen in it; null for none. */
  passage: string | null;
}

const COLUMNS: Record<SortColumn, true> = {
  saved: true,
  title: true,
  asker: true,
  day: true,
  portal: true,
  status: true,
  passages: true,
  words: true,
  marked: true,
};

const isColumn = (text: string | null): text is SortColumn => text !== null && Object.hasOwn(COLUMNS, text);

/** The place that an address says, from its part after `#`. What it does not say, or says wrong, is as in the whole library. */
export function placeFrom(hash: string): PlaceInLibrary {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen: Chosen = {};
  for (const field of FACETS) {
    const values = [...new Set(said.getAll(field))].filter((value) => value !== '');
    if (values.length > 0) chosen[field] = values;
  }
  const sort = said.get('sort');
  return {
    selection: {
      query: said.get('q') ?? '',
      chosen,
      view: said.get('view') === 'passages' ? 'passages' : 'questions',
      sort: isColumn(sort) ? sort : 'saved',
      descending: isColumn(sort) ? said.get('order') === 'down' : true,
    },
    question: said.get('question') || null,
    passage: said.get('passage') || null,
  };
}

/** A place as the part of an address after `#`; empty for the whole library. */
export function hashOf({ selection, question, passage }: PlaceInLibrary): string {
  const said = new URLSearchParams();
  if (selection.query.trim() !== '') said.set('q', selection.query);
  for (const field of FACETS) for (const value of selection.chosen[field] ?? []) said.append(field, value);
  if (selection.view !== 'questions') said.set('view', selection.view);
  if (selection.sort !== 'saved' || !selection.descending) {
    said.set('sort', selection.sort);
    if (selection.descending) said.set('order', 'down');
  }
  if (question !== null) said.set('question', question);
  if (passage !== null) said.set('passage', passage);
  return said.toString();
}

/** The selection with one value of a field chosen, or no longer. */
export function withValue(selection: Selection, field: ValueField, value: string, yes: boolean): Selection {
  const others = (selection.chosen[field] ?? []).filter((each) => each !== value);
  return { ...selection, chosen: { ...selection.chosen, [field]: yes ? [...others, value] : others } };
}

/** The selection in another view, in an order that the view has. */
export function inView(selection: Selection, view: View): Selection {
  const has = sortsOf(view).includes(selection.sort);
  return { ...selection, view, ...(has ? {} : { sort: 'saved' as const, descending: true }) };
}

/** Whether less than the whole library is asked for. */
export const isNarrowed = ({ query, chosen }: Selection): boolean =>
  query.trim() !== '' || Object.values(chosen).some((values) => values.length > 0);
