import { expect, test } from 'vitest';
import { wordStretches } from './word-stretches';

const inWords = (before: string, after: string, around?: number) =>
  wordStretches(before, after, around).map(({ kind, text }) => `${{ same: '', removed: '-', added: '+' }[kind]}${text}`);

test('tells word by word what was taken away and what was added', () => {
  expect(inWords('De rekken komen eind maart.', 'De rekken komen begin april.')).toEqual([
    'De rekken komen ',
    '-eind',
    '+begin',
    ' ',
    '-maart',
    '+april',
    '.',
  ]);
});

test('leaves out what stayed the same, but for some words beside a change', () => {
  const long = 'een twee drie vier vijf zes zeven acht negen tien';
  expect(inWords(`${long} oud ${long}`, `${long} nieuw ${long}`, 12)).toEqual(['… negen tien ', '-oud', '+nieuw', ' een twee …']);
});

test('takes texts that are too long for that as a whole', () => {
  const long = 'woord '.repeat(12_000);
  expect(wordStretches(long, 'ander').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('takes nothing for nothing', () => {
  expect(wordStretches('', 'nieuw')).toEqual([{ kind: 'added', text: 'nieuw' }]);
  expect(wordStretches('', '')).toEqual([]);
});
