import { choiceNames, type FieldName, fieldByName, fieldNames, hasChoices } from './field-words';
import { fold } from './fold';
import type { Language } from './question';

/** A value of a field with the number of questions that have it. */
export interface ValueCount {
  value: string;
  count: number;
}

/** Where in a query something can be completed: the name of a field, or a value of one. `from` to `to` is what it replaces. */
export type Completable = { typed: string; from: number; to: number } & ({ kind: 'field' } | { kind: 'value'; field: FieldName });

/** Something to choose: what it is called, how many questions have it where that is known, and the query after choosing it. */
export interface Completion {
  label: string;
  count: number | null;
  text: string;
  caret: number;
}

/** As many as are offered at a time. */
const OFFERED = 8;

/** What stands before the caret and can be completed; null within a word of another kind. */
export function completableAt(text: string, caret: number): Completable | null {
  const before = text.slice(0, caret);
  const [, start = '', name, colon, quote = '', typed = ''] =
    /(^|[\s])[-−–]?(?:(\p{L}*)(:))?(?:(["“”„«»])([^"“”„«»]*)|([^\s"“”„«»]*))$/u.exec(before) ?? [];
  const bare = /([^\s"“”„«»:]*)$/u.exec(before)?.[1] ?? '';
  if (colon) {
    const field = fieldByName(name ?? '');
    const value = quote ? typed : bare;
    return field && field !== 'before' && field !== 'after'
      ? { kind: 'value', field, typed: value, from: caret - value.length - quote.length, to: caret }
      : null;
  }
  if (quote || start === undefined) return null;
  const word = bare.replace(/^[-−–]/, '');
  return /^\p{L}+$/u.test(word) ? { kind: 'field', typed: word, from: caret - word.length, to: caret } : null;
}

/** What can be chosen at a place of a query. `values` are those that the library knows of the field. */
export function completions(text: string, at: Completable, values: readonly ValueCount[], language: Language): Completion[] {
  const wanted = fold(at.typed);
  const names =
    at.kind === 'field'
      ? fieldNames(language).map((value) => ({ value, count: null }))
      : hasChoices(at.field)
        ? choiceNames(at.field, language).map((value) => ({ value, count: null }))
        : values;
  return names
    .map((each) => ({ ...each, folded: fold(each.value) }))
    .filter(({ folded }) => (at.kind === 'field' ? folded.startsWith(wanted) : startsInside(folded, wanted)))
    .sort((a, b) => Number(b.folded.startsWith(wanted)) - Number(a.folded.startsWith(wanted)))
    .slice(0, OFFERED)
    .map(({ value, count }) => {
      const put = at.kind === 'field' ? `${value}:` : `${/[\s"“”„«»]/u.test(value) ? `"${value.replace(/["“”„«»]/gu, ' ')}"` : value} `;
      const rest = at.kind === 'field' ? text.slice(at.to) : text.slice(at.to).replace(/^["“”„«»]?\s?/u, '');
      return {
        label: at.kind === 'field' ? `${value}:` : value,
        count,
        text: text.slice(0, at.from) + put + rest,
        caret: at.from + put.length,
      };
    });
}

/** Whether a word of the value begins with what was typed. */
const startsInside = (value: string, typed: string): boolean => value.startsWith(typed) || value.includes(` ${typed}`);
