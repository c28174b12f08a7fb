import { describe, expect, test } from 'vitest';
import { holdsPhrase, parseQuery, type Term } from './query';
import { wordsOf } from './words-of';

/** A query as a short text: what it came to. */
const read = (text: string): string[] => parseQuery(text).terms.map(inShort);

function inShort(term: Term): string {
  const not = term.not ? 'not ' : '';
  switch (term.kind) {
    case 'words':
      return `${not}${term.words.join(' ')}${term.whole ? '.' : ''}`;
    case 'field':
      return `${not}${term.field} ${term.words.join(' ')}${term.whole ? '.' : ''}`;
    case 'choice':
      return `${not}${term.field} ${term.values.join('|')}`;
    case 'day':
      return `${not}${term.field} ${term.day}`;
  }
}

describe('words', () => {
  test.each([
    ['Één Café\u00ADbezoek, l’eau & 2026_MV_00117', ['een', 'cafebezoek', 'l', 'eau', '2026', 'mv', '00117']],
    ['à la carte', ['a', 'la', 'carte']],
    ['½ m² ﬁets', ['1', '2', 'm2', 'fiets']],
    ['… — !', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a query', () => {
  test.each([
    ['fiets  Pád', ['fiets', 'pad']],
    ['"trage wegen" brug', ['trage wegen.', 'brug']],
    ['“Trage  Wegen” «la voirie» „der Weg“', ['trage wegen.', 'la voirie.', 'der weg.']],
    ['"nog niet dicht', ['nog niet dicht']],
    ['brug brug BRUG', ['brug']],
    ['  "" - ! ', []],
    ['2026_MV_00042', ['2026 mv 00042']],
    ['-brug −“trage wegen” hoofd-fietspad', ['not brug', 'not trage wegen.', 'hoofd fietspad']],
    ['asker:ottevaere party:"Groene Kaai" -tag:water', ['asker ottevaere', 'party groene kaai.', 'not tag water']],
    [
      'addressee:schepen portal:gent year:2026 reference:2026_MV_00117',
      ['addressee schepen', 'portal gent', 'year 2026', 'reference 2026 mv 00117'],
    ],
    ['is:unanswered is:lost -is:answered', ['is unanswered', 'is lost', 'not is answered']],
    ['kind:oral status:follow-up', ['kind oral', 'status follow-up']],
    ['before:2026-01-01 after:2025', ['before 2026-01-01', 'after 2025-01-01']],
    ['after:2025-3', ['after 2025-03-01']],
  ])('%j looks for %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
    expect(parseQuery(text).misunderstood).toEqual([]);
  });

  test.each([
    ['vraagsteller:jan soort:mondeling is:onbeantwoord voor:2026', ['asker jan', 'kind oral', 'is unanswered', 'before 2026-01-01']],
    ['auteur:jan étiquette:eau est:répondu apres:2024', ['asker jan', 'tag eau', 'is answered', 'after 2024-01-01']],
    ['FRAGESTELLER:jan Art:mündlich Schlagwort:wasser', ['asker jan', 'kind oral', 'tag wasser']],
  ])('speaks the four languages: %j looks for %j', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  test('takes a choice that is half typed for all that begin so', () => {
    expect(read('is:un kind:')).toEqual(['is unanswered']);
    expect(read('status:in')).toEqual(['status in-progress']);
  });

  test.each([
    ['before:gisteren', 'day', ['before gisteren']],
    ['after:2026-02-30', 'day', ['after 2026 02 30']],
    ['kind:paars', 'choice', ['kind paars']],
    ['-is:mooi', 'choice', ['not is mooi']],
    ['kleur:paars', 'field', ['kleur paars']],
  ])('that makes no sense as %j says so and looks for the words', (text, why, terms) => {
    expect(read(text)).toEqual(terms);
    expect(parseQuery(text).misunderstood.map((each) => each.why)).toEqual([why]);
  });

  test('finds nothing strange in times and addresses', () => {
    expect(parseQuery('10:30 https://gent.be/x').misunderstood).toEqual([]);
    expect(read('10:30 https://gent.be/x')).toEqual(['10 30', 'https gent be x']);
  });

  test('is quick and calm with a megabyte of anything', () => {
    expect(parseQuery('"-:'.repeat(300_000)).terms).toEqual([]);
    expect(parseQuery(`${'a'.repeat(500_000)}:${'b'.repeat(500_000)}`).terms).toHaveLength(1);
  });
});

describe('a phrase', () => {
  test.each([
    [['trage', 'wegen'], { words: ['trage', 'weg'], whole: false }, true],
    [['trage', 'wegen'], { words: ['trage', 'weg'], whole: true }, false],
    [['een', 'trage', 'wegen', 'plan'], { words: ['trage', 'wegen'], whole: true }, true],
    [['wegen', 'trage'], { words: ['trage', 'wegen'], whole: true }, false],
    [['trage'], { words: ['trage', 'wegen'], whole: false }, false],
  ])('in %j: %j is %j', (words, phrase, holds) => {
    expect(holdsPhrase(words, phrase)).toBe(holds);
  });
});
