/** Our index and its peers behind one face, to be filled with the same records and asked the same words. */
import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Finding, Passage } from '../../lib/questions/passage';
import type { SavedQuestion, Version } from '../../lib/questions/saved-question';
import { passageEntry, questionEntry } from '../../lib/search/entries';
import type { Entry } from '../../lib/search/entry';
import { LibraryIndex } from '../../lib/search/library-index';
import { Selector } from '../../lib/search/select';

/** A question with all that the index takes of it. */
export interface Generated extends SavedQuestion {
  versions: Version[];
  passages: Passage[];
  findings: Finding[];
}

/** What is measured: `add` takes a question and its passages up, `ready` ends the filling, `find` counts the rows of a query in questions and passages alike. */
export interface Index {
  add(entries: Entry[]): void | Promise<void>;
  ready(): void;
  find(query: string): number | Promise<number>;
}

/** What the index knows of a generated question and its passages. */
export const entriesOf = ({ passages, findings, versions, ...saved }: Generated): Entry[] => [
  questionEntry(saved, versions.at(-1)),
  ...passages.map((passage, at) => passageEntry(passage, findings[at], 'nl')),
];

const record = ({ id, texts }: Entry) => ({ id, text: texts.join('\n') });

export const INDEXES: Record<string, () => Index> = {
  'ours, with facets and orders': () => {
    const index = new LibraryIndex();
    const selector = new Selector(index);
    const everything = { chosen: {}, sort: 'saved', descending: true } as const;
    return {
      add: (entries) => {
        for (const entry of entries) index.put(entry);
        index.settle();
      },
      ready: () => index.words.settle(index.vocabulary.size),
      find: (query) =>
        selector.select({ ...everything, query, view: 'questions' }).rows.length +
        selector.select({ ...everything, query, view: 'passages' }).rows.length,
    };
  },
  minisearch: () => {
    const index = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, combineWith: 'AND' } });
    return { add: (entries) => index.addAll(entries.map(record)), ready: () => {}, find: (query) => index.search(query).length };
  },
  flexsearch: () => {
    const index = new Document({ tokenize: 'forward', document: { id: 'id', index: ['text'] } });
    return {
      add: (entries) => {
        for (const entry of entries) index.add(record(entry));
      },
      ready: () => {},
      find: (query) => index.search(query, { limit: 1_000_000 }).reduce((sum, { result }) => sum + result.length, 0),
    };
  },
  '@orama/orama': () => {
    const index = create({ schema: { text: 'string' } as const });
    return {
      add: async (entries) => void (await insertMultiple(index, entries.map(record))),
      ready: () => {},
      find: async (query) => (await search(index, { term: query, limit: 10 })).count,
    };
  },
};
