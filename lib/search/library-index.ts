import type { Phrase, Query, Term } from '../questions/query';
import type { Language } from '../questions/question';
import type { Entry } from './entry';
import type { Chosen, View } from './selection';
import { Values } from './values';
import { Vocabulary } from './vocabulary';
import { stepsOf } from './word-match';
import { WordStore } from './word-store';

/** Answers to phrases that are kept until something changes: a click beside the list asks for the same words again. */
const KEPT_ANSWERS = 24;

/** What is known of a question or passage besides its words. */
export interface Doc {
  id: string;
  isLive: boolean;
  isPassage: boolean;
  /** The number of a passage's question; -1 for none. */
  parent: number;
  language: Language | null;
  values: number[];
  day: string | null;
  savedAt: number;
  place: number;
  stamp: number;
}

/** The words and facts of a whole library, answering which questions and passages a query means. Pure: it knows no store. */
export class LibraryIndex {
  readonly docs: Doc[];
  readonly values: Values;
  readonly vocabulary: Vocabulary;
  readonly words: WordStore;
  /** Goes up with every change. */
  revision = 0;
  readonly #numbers = new Map<string, number>();
  #answers = new Map<string, Uint8Array>();
  #lifted: (number[] | undefined)[] | null = null;
  #shared: (number[] | undefined)[] = [];

  constructor(docs: Doc[] = [], values = new Values(), vocabulary = new Vocabulary(), words = new WordStore()) {
    this.docs = docs;
    this.values = values;
    this.vocabulary = vocabulary;
    this.words = words;
    docs.forEach((doc, number) => {
      this.#numbers.set(doc.id, number);
    });
  }

  /** The stamp of what is known of an id; undefined where nothing is. */
  stampOf(id: string): number | undefined {
    const doc = this.#known(id);
    return doc?.isLive ? doc.stamp : undefined;
  }

  languageOf = (id: string): Language | null => this.#known(id)?.language ?? null;

  /** The ids of everything that is known, of a kind. */
  ids = (kind: Entry['kind']): string[] =>
    this.docs.filter((doc) => doc.isLive && doc.isPassage === (kind === 'passage')).map(({ id }) => id);

  #known(id: string): Doc | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.docs[number];
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.docs.push({ ...NOTHING, id, values: [] }) - 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** Takes an entry up, in place of what was known by its id. */
  put(entry: Entry): void {
    const number = this.#number(entry.id);
    const parent = entry.question === null ? -1 : this.#number(entry.question);
    const { id, language, day, savedAt, place, stamp } = entry;
    const values = [...new Set(entry.values.map(([field, value]) => this.values.number(field, value)))];
    this.docs[number] = { id, isLive: true, isPassage: entry.kind === 'passage', parent, language, values, day, savedAt, place, stamp };
    const words: number[] = [];
    for (const text of entry.texts) {
      for (const word of this.vocabulary.numbersOf(text, language)) words.push(word);
      words.push(0);
    }
    this.words.put(number, words);
    this.#changed();
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    const doc = number === undefined ? undefined : this.docs[number];
    if (number === undefined || !doc?.isLive) return;
    // The language stays: the passages of a question that is brought back are stemmed by it.
    this.docs[number] = { ...NOTHING, id, values: [], language: doc.language };
    this.words.drop(number);
    this.#changed();
  }

  #changed(): void {
    this.revision += 1;
    this.#answers.clear();
    this.#lifted = null;
  }

  /** Puts the words in the form in which they are found fastest, where many have come. */
  settle(): void {
    if (!this.words.isUnsettled) return;
    this.words.settle(this.vocabulary.size);
    this.#answers.clear();
  }

  /** Whether a document is listed in a view at all. A passage goes with its question. */
  isListed(number: number, view: View): boolean {
    const doc = this.docs[number] as Doc;
    if (!doc.isLive || doc.isPassage !== (view === 'passages')) return false;
    return doc.parent < 0 || this.docs[doc.parent]?.isLive === true;
  }

  /** Its own values; of a question also the tags and losses of its passages. */
  valuesOf = (number: number): readonly number[] => this.#lift()[number] ?? (this.docs[number] as Doc).values;

  /** What a passage shares with its question: all its values but the tags. */
  sharedValuesOf = (number: number): readonly number[] => {
    const parent = (this.docs[number] as Doc).parent;
    return parent < 0 ? NONE : (this.#shared[parent] ?? NONE);
  };

  hasOneOf(number: number, marks: Uint8Array): boolean {
    for (const value of this.valuesOf(number)) if (marks[value] === 1) return true;
    for (const value of this.sharedValuesOf(number)) if (marks[value] === 1) return true;
    return false;
  }

  /** The values of questions whose passages add to them. */
  #lift(): (number[] | undefined)[] {
    if (this.#lifted) return this.#lifted;
    const lifted: (number[] | undefined)[] = new Array(this.docs.length);
    this.#shared = new Array(this.docs.length);
    this.docs.forEach((doc, number) => {
      if (!doc.isLive) return;
      if (!doc.isPassage) this.#shared[number] = doc.values.filter((value) => this.values.field(value) !== 'tag');
      const parent = this.docs[doc.parent];
      if (!doc.isPassage || !parent) return;
      for (const value of doc.values) {
        const own = lifted[doc.parent] ?? parent.values;
        if (own.includes(value)) continue;
        if (own === parent.values) lifted[doc.parent] = [...own, value];
        else own.push(value);
      }
    });
    this.#lifted = lifted;
    return lifted;
  }

  /** Marks the documents that a query means in a view. */
  meant(query: Query, view: View): Uint8Array {
    const marks = new Uint8Array(this.docs.length);
    for (let number = 0; number < marks.length; number += 1) if (this.isListed(number, view)) marks[number] = 1;
    for (const term of query.terms) {
      const holds = this.#holds(term, view);
      for (let number = 0; number < marks.length; number += 1) {
        if (marks[number] === 1 && holds(number) === term.not) marks[number] = 0;
      }
    }
    return marks;
  }

  #holds(term: Term, view: View): (number: number) => boolean {
    switch (term.kind) {
      case 'words': {
        const hits = view === 'questions' ? this.#withParents(this.#hits(term)) : this.#hits(term);
        return (number) => hits[number] === 1;
      }
      case 'field':
        return this.#having(this.values.holding(term.field, term));
      case 'choice':
        return this.#having(this.values.among(term.field, term.values));
      case 'day':
        return (number) => {
          const doc = this.docs[number] as Doc;
          const day = doc.day ?? this.docs[doc.parent]?.day;
          if (day === null || day === undefined) return false;
          return term.field === 'before' ? day < term.day : day >= term.day;
        };
    }
  }

  #having = (marks: Uint8Array) => (number: number) => this.hasOneOf(number, marks);

  /** The fields in which something was chosen, each with the test of its values. */
  chosen = (chosen: Chosen): { field: string; marks: Uint8Array }[] =>
    Object.entries(chosen).flatMap(([field, wanted]) =>
      wanted.length === 0 ? [] : [{ field, marks: this.values.among(field as keyof Chosen, wanted) }],
    );

  #withParents(hits: Uint8Array): Uint8Array {
    const all = hits.slice();
    this.docs.forEach(({ isPassage, parent }, number) => {
      if (isPassage && parent >= 0 && hits[number] === 1) all[parent] = 1;
    });
    return all;
  }

  #hits(phrase: Phrase): Uint8Array {
    const name = `${phrase.whole ? '"' : ''}${phrase.words.join(' ')}`;
    const known = this.#answers.get(name);
    if (known) return known;
    const hits = this.#find(phrase);
    if (this.#answers.size >= KEPT_ANSWERS) this.#answers.clear();
    this.#answers.set(name, hits);
    return hits;
  }

  #find(phrase: Phrase): Uint8Array {
    const steps = stepsOf(phrase).map((match) => this.vocabulary.matching(match));
    const all = steps.map(({ numbers, marks }) => {
      const hits = new Uint8Array(this.docs.length);
      if (numbers.length > 0) this.words.mark(numbers, marks, hits);
      return hits;
    });
    const [first] = all;
    if (!first || all.length === 1) return first ?? new Uint8Array(this.docs.length);
    return first.map((hit, doc) => (hit === 1 && all.every((hits) => hits[doc] === 1) && this.#inARow(doc, steps) ? 1 : 0));
  }

  #inARow(doc: number, steps: { marks: Uint8Array }[]): boolean {
    const words = this.words.read(doc);
    for (let at = 0; at + steps.length <= words.length; at += 1) {
      let step = 0;
      while (step < steps.length && steps[step]?.marks[words[at + step] as number] === 1) step += 1;
      if (step === steps.length) return true;
    }
    return false;
  }
}

const NONE: readonly number[] = [];

const NOTHING: Omit<Doc, 'id' | 'values'> = {
  isLive: false,
  isPassage: false,
  parent: -1,
  language: null,
  day: null,
  savedAt: 0,
  place: 0,
  stamp: 0,
};
