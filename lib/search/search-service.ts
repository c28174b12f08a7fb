import type { ValueCount } from '../questions/completion';
import type { FieldName } from '../questions/field-words';
import type { IndexKeeper, Progress } from './index-keeper';
import { type Selected, Selector } from './select';
import type { Facet, Selection } from './selection';

/** Values that are given for completing. */
const COMPLETED = 2_000;

/** The rows of a selection from one place to another, and all that stands around them. */
export interface Found {
  /** The ids of the rows from `from` on. */
  ids: string[];
  from: number;
  total: number;
  facets: Facet[];
  /** How far the library has been taken up, where that is under way: the answer is of what has been. */
  progress: Progress | null;
}

/** Answers what is asked of an index. Remembers the last selection, since its rows are asked for piece by piece. */
export class SearchService {
  readonly #keeper: IndexKeeper;
  #selector: Selector;
  #index;
  #last: { name: string; selected: Selected } | null = null;

  constructor(keeper: IndexKeeper) {
    this.#keeper = keeper;
    this.#index = keeper.index;
    this.#selector = new Selector(keeper.index);
  }

  find(selection: Selection, from: number, to: number): Found {
    const { rows, facets } = this.#select(selection);
    return {
      ids: [...rows.subarray(from, to)].map((row) => this.#index.docs[row]?.id as string),
      from,
      total: rows.length,
      facets,
      progress: this.#keeper.progress,
    };
  }

  /** The values that the library has of a field, the most frequent first. */
  values(field: FieldName): ValueCount[] {
    const { docs, values } = this.#follow();
    const counts = new Map<string, number>();
    for (const doc of docs) {
      for (const value of doc.values) {
        if (values.field(value) === field) counts.set(values.value(value), (counts.get(values.value(value)) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, COMPLETED);
  }

  #follow() {
    if (this.#keeper.index !== this.#index) {
      this.#index = this.#keeper.index;
      this.#selector = new Selector(this.#index);
    }
    return this.#index;
  }

  #select(selection: Selection): Selected {
    const index = this.#follow();
    const name = `${index.revision} ${JSON.stringify(selection)}`;
    if (this.#last?.name !== name) this.#last = { name, selected: this.#selector.select(selection) };
    return this.#last.selected;
  }
}
