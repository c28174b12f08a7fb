import { isDay } from './day';
import { choicesFor, type FieldName, fieldByName } from './field-words';
import { wordsOf } from './words-of';

/** Fields that are asked for by words of their values. */
export type WordField = Exclude<FieldName, 'is' | 'before' | 'after'>;

/** Folded words that stand one after the other. Unless `whole`, the last one may go on: somebody is still typing it. */
export interface Phrase {
  words: string[];
  whole: boolean;
}

/** One thing that a query asks for; `not` asks for its absence. */
export type Term = { not: boolean } & (
  | ({ kind: 'words' } & Phrase)
  /** A value of the field holds the phrase. */
  | ({ kind: 'field'; field: WordField } & Phrase)
  /** The field has one of these values. */
  | { kind: 'choice'; field: 'kind' | 'status' | 'is'; values: string[] }
  /** `before` a day leaves the day itself out; `after` takes it in, so that both together are everything. */
  | { kind: 'day'; field: 'before' | 'after'; day: string }
);

/** What could not be understood as it was meant, and was taken as words. */
export type Misunderstood = { why: 'day' | 'choice' | 'field'; text: string };

/** What a person looks for: terms that must all hold. None means everything. */
export interface Query {
  terms: Term[];
  misunderstood: Misunderstood[];
}

const QUOTES = '"“”„«»';
/** A minus, a field, and a phrase in quotes (one left open runs to the end) or a bare word. */
const PIECE = new RegExp(`([-−–])?(?:([\\p{L}]+):)?(?:[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)|([^\\s${QUOTES}]+)|(?<=:))`, 'gu');

/**
 * Reads a search box: words, phrases in straight, curly or angle quotes, `-` before what must be absent, and field words as
 * `asker:jan` or `tag:"trage wegen"`. Nothing is ever refused: what makes no sense as a field is looked for as words.
 */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], misunderstood: [] };
  for (const [piece, minus, name, quoted, end, bare] of text.matchAll(PIECE)) {
    const not = minus !== undefined;
    const asked = quoted ?? bare ?? '';
    const phrase: Phrase = { words: wordsOf(asked), whole: quoted !== undefined && end !== '' };
    const field = name === undefined ? undefined : fieldByName(name);
    if (field && asked.trim() === '') continue; // its value is still to be typed
    const term = field && fieldTerm(field, asked, phrase, not);
    if (term && 'why' in term) query.misunderstood.push(term);
    else if (name !== undefined && !field && asked !== '' && !asked.startsWith('//') && quoted === undefined) {
      query.misunderstood.push({ why: 'field', text: name });
    }
    if (term && !('why' in term)) add(query, term);
    else if (name === undefined) add(query, { kind: 'words', not, ...phrase });
    else add(query, { kind: 'words', not, words: wordsOf(minus ? piece.slice(minus.length) : piece), whole: phrase.whole });
  }
  return query;
}

function add(query: Query, term: Term): void {
  if ('words' in term && term.words.length === 0) return;
  const said = JSON.stringify(term);
  if (!query.terms.some((known) => JSON.stringify(known) === said)) query.terms.push(term);
}

function fieldTerm(field: FieldName, asked: string, phrase: Phrase, not: boolean): Term | Misunderstood {
  if (field === 'before' || field === 'after') {
    const day = dayFrom(asked.trim());
    return day === null ? { why: 'day', text: asked } : { kind: 'day', not, field, day };
  }
  if (field === 'is' || field === 'kind' || field === 'status') {
    const values = choicesFor(field, asked.trim());
    return values.length === 0 ? { why: 'choice', text: `${field}:${asked}` } : { kind: 'choice', not, field, values };
  }
  return { kind: 'field', not, field, ...phrase };
}

/** The first day of a year, a month or a day as they are typed: `2026`, `2026-01`, `2026-01-31`; null for anything else. */
function dayFrom(text: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text) ?? [];
  const full = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(full) ? full : null;
}

/** Whether a phrase stands in a list of words. */
export const holdsPhrase = (words: readonly string[], { words: wanted, whole }: Phrase): boolean =>
  words.some((_, at) =>
    wanted.every((word, step) => {
      const here = words[at + step];
      if (here === undefined) return false;
      return whole || step < wanted.length - 1 ? here === word : here.startsWith(word);
    }),
  );
