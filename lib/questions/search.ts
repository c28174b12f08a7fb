import { fold } from './fold';

/** What a person looks for: folded words and phrases that must all occur. Empty means everything. */
export interface Query {
  terms: string[];
}

/** Reads a search box: words, and phrases in straight, curly or angle quotes. A quote left open runs to the end. */
export function parseQuery(text: string): Query {
  const pieces = text.matchAll(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu);
  const terms = [...pieces].map(([, phrase, word]) => fold(phrase ?? word ?? '')).filter((term) => term !== '');
  return { terms: [...new Set(terms)] };
}

/** Whether every term occurs in the haystack, which must be folded (`fold`) already: once, not at every key press. */
export const matches = (query: Query, haystack: string): boolean => query.terms.every((term) => haystack.includes(term));
