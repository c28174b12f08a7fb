import { expect, test } from 'vitest';
import { readable, wordsIn } from './words-in-text';

const found = (text: string, words: Parameters<ReturnType<typeof wordsIn>>[0]): string | null => {
  const span = wordsIn(text)(words);
  return span === null ? null : text.slice(span.start, span.end);
};

test('words are found as a person reads them', () => {
  expect(found('De ver\u00adlichting\nvan  de stad', { exact: 'verlichting van de' })).toBe('ver\u00adlichting\nvan  de');
  expect(found('een cafe\u0301 hier', { exact: 'café' })).toBe('cafe\u0301');
  expect(readable('a\u00a0 b\u200bc')).toBe('a bc');
});

test('occurrences are counted from one', () => {
  expect(wordsIn('aa b aa c aa')({ exact: 'aa', occurrence: 3 })).toEqual({ start: 10, end: 12 });
  expect(wordsIn('aa b')({ exact: 'aa', occurrence: 2 })).toBeNull();
});

test('a prefix tells which is meant', () => {
  expect(wordsIn('x aa y aa')({ exact: 'aa', prefix: 'y ' })).toEqual({ start: 7, end: 9 });
  expect(wordsIn('x aa y aa')({ exact: 'aa', prefix: 'y ', occurrence: 2 })).toEqual({ start: 7, end: 9 });
});

test('what is not there is not found', () => {
  expect(found('een', { exact: 'twee' })).toBeNull();
  expect(found('een', { exact: ' ' })).toBeNull();
});
