import { parseQuery } from '../questions/query';
import { STATUSES } from '../questions/saved-question';
import type { ValueField } from './entry';
import type { Doc, LibraryIndex } from './library-index';
import { FACETS, type Facet, type Selection, type SortColumn, type View } from './selection';

/** Values of a facet that are given; the rest can be typed. */
const SHOWN = 50;

/** Words by which a title or a quotation is sorted. */
const SORTED_BY = 8;

/** What a selection came to. `rows` are document numbers in their order. */
export interface Selected {
  rows: Uint32Array;
  facets: Facet[];
}

/** Finds, counts and sorts. Keeps the orders of the columns until the index changes. */
export class Selector {
  readonly #index: LibraryIndex;
  #orders = new Map<string, Uint32Array>();
  #revision = -1;

  constructor(index: LibraryIndex) {
    this.#index = index;
  }

  select({ query, chosen, view, sort, descending }: Selection): Selected {
    const index = this.#index;
    const marks = index.meant(parseQuery(query), view);
    const tests = index.chosen(chosen);
    const counts = new Uint32Array(index.values.size);
    for (let doc = 0; doc < marks.length; doc += 1) {
      if (marks[doc] !== 1) continue;
      let failed: string | null = null;
      let times = 0;
      for (const test of tests) {
        if (index.hasOneOf(doc, test.marks)) continue;
        failed = test.field;
        times += 1;
      }
      if (times > 0) marks[doc] = 0;
      if (times > 1) continue;
      // What fails by one field alone could still be had by another value of that field: there it counts.
      for (const values of [index.valuesOf(doc), index.sharedValuesOf(doc)]) {
        for (const value of values) {
          if (failed === null || index.values.field(value) === failed) counts[value] = (counts[value] as number) + 1;
        }
      }
    }
    return { rows: marked(this.#order(view, sort, descending), marks), facets: this.#facets(counts, chosen) };
  }

  #facets(counts: Uint32Array, chosen: Selection['chosen']): Facet[] {
    const byField = new Map<ValueField, Facet['values']>(FACETS.map((field) => [field, []]));
    counts.forEach((count, number) => {
      const field = this.#index.values.field(number);
      const value = this.#index.values.value(number);
      if (count > 0 || chosen[field]?.includes(value)) byField.get(field)?.push({ value, count });
    });
    return FACETS.map((field) => {
      const values = byField.get(field) ?? [];
      values.sort((a, b) => (field === 'year' ? compare(b.value, a.value) : b.count - a.count || compare(a.value, b.value)));
      const shown = values.filter(({ value }, at) => at < SHOWN || chosen[field]?.includes(value));
      return { field, values: shown, total: values.length };
    }).filter(({ total }) => total > 0);
  }

  /** All documents of a view in the order of a column; what has nothing in it stands at the end. */
  #order(view: View, sort: SortColumn, descending: boolean): Uint32Array {
    if (this.#revision !== this.#index.revision) this.#orders.clear();
    this.#revision = this.#index.revision;
    const name = `${view} ${sort} ${descending}`;
    const known = this.#orders.get(name);
    if (known) return known;
    const { docs } = this.#index;
    const key = this.#keyOf(sort);
    const rows = docs.flatMap((_, doc) => (this.#index.isListed(doc, view) ? [{ doc, key: key(doc), ...this.#tie(doc) }] : []));
    const turn = descending ? -1 : 1;
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) {
        if (a.key !== b.key) return a.key === null ? 1 : -1;
      } else if (a.key !== b.key) return turn * compare(a.key, b.key);
      return b.saved - a.saved || a.question - b.question || a.place - b.place || a.doc - b.doc;
    });
    const order = Uint32Array.from(rows, ({ doc }) => doc);
    this.#orders.set(name, order);
    return order;
  }

  /** What decides where a column does not: the newest question first, passages as they stand in it. */
  #tie(number: number): { saved: number; question: number; place: number } {
    const doc = this.#index.docs[number] as Doc;
    const question = doc.parent < 0 ? number : doc.parent;
    return { saved: this.#index.docs[question]?.savedAt ?? 0, question, place: doc.place };
  }

  #keyOf(sort: SortColumn): (doc: number) => string | number | null {
    const { docs } = this.#index;
    const own = (number: number): Doc => docs[number] as Doc;
    const questionOf = (number: number): number => (own(number).parent < 0 ? number : own(number).parent);
    const first = (field: ValueField) => (number: number) => {
      const value = own(questionOf(number)).values.find((each) => this.#index.values.field(each) === field);
      return value === undefined ? null : this.#index.values.value(value);
    };
    switch (sort) {
      case 'saved':
        return (number) => own(questionOf(number)).savedAt;
      case 'marked':
        return (number) => own(number).savedAt;
      case 'title':
        return (number) => (own(questionOf(number)).isPassage ? null : this.#beginning(questionOf(number)));
      case 'words':
        return (number) => this.#beginning(number);
      case 'day':
        return (number) => own(questionOf(number)).day;
      case 'status': {
        const status = first('status');
        return (number) => {
          const value = status(number);
          return value === null ? null : STATUSES.indexOf(value as (typeof STATUSES)[number]);
        };
      }
      case 'passages': {
        const counts = new Map<number, number>();
        docs.forEach(({ isPassage, isLive, parent }) => {
          if (isPassage && isLive) counts.set(parent, (counts.get(parent) ?? 0) + 1);
        });
        return (number) => counts.get(questionOf(number)) ?? 0;
      }
      case 'asker':
      case 'portal':
        return first(sort);
    }
  }

  /** The first words of a document's first text. */
  #beginning(doc: number): string | null {
    const words: string[] = [];
    for (const word of this.#index.words.read(doc, SORTED_BY)) {
      if (word === 0) break;
      words.push(this.#index.vocabulary.word(word));
    }
    return words.length === 0 ? null : words.join(' ');
  }
}

/** The documents of an order that are marked. */
function marked(order: Uint32Array, marks: Uint8Array): Uint32Array {
  const rows = new Uint32Array(order.length);
  let count = 0;
  for (const doc of order) if (marks[doc] === 1) rows[count++] = doc;
  return rows.subarray(0, count);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
