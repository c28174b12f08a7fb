import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { matches, parseQuery } from './search';

describe('folding', () => {
  test.each([
    ['Één  Café\n\tLÀ-BAS', 'een cafe la-bas'],
    ['Straße Œuvre ÆØ', 'strasse oeuvre aeo'],
    ['İstanbul', 'istanbul'],
    ['ﬁnanciën', 'financien'],
    ['m² CO₂', 'm2 co2'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a query', () => {
  test.each([
    ['fiets  Pad', ['fiets', 'pad']],
    ['"trage wegen" brug', ['trage wegen', 'brug']],
    ['“Trage  Wegen” «la voirie» „der Weg“', ['trage wegen', 'la voirie', 'der weg']],
    ['"nog niet dicht', ['nog niet dicht']],
    ['brug brug BRUG', ['brug']],
    ['  "" ', []],
    ['2026_MV_00042', ['2026_mv_00042']],
    ["l'eau", ["l'eau"]],
  ])('%j looks for %j', (text, terms) => {
    expect(parseQuery(text).terms).toEqual(terms);
  });

  const finds = (query: string, text: string) => matches(parseQuery(query), fold(text));

  test('finds a text that holds all of it, in any order and inside words', () => {
    expect(finds('pad HOOFD', 'Het hoofdfietspad is stuk')).toBe(true);
    expect(finds('pad brug', 'Het hoofdfietspad is stuk')).toBe(false);
  });

  test('finds a phrase over a line break and not in another order', () => {
    expect(finds('"trage wegen"', 'over trage\nwegen')).toBe(true);
    expect(finds('"trage wegen"', 'wegen die trage zijn')).toBe(false);
  });

  test('that is empty finds everything', () => {
    expect(finds('', '')).toBe(true);
  });
});
