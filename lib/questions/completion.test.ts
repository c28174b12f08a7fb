import { describe, expect, test } from 'vitest';
import { completableAt, completions } from './completion';
import type { Language } from './question';

const PARTIES = [
  { value: 'Groene Kaai', count: 12 },
  { value: 'Lijst Beuk', count: 7 },
  { value: 'Vooruit', count: 3 },
];

/** What is offered where `|` stands, each with the query after choosing it. */
function offered(marked: string, language: Language = 'en'): [label: string, after: string][] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const at = completableAt(text, caret);
  return at
    ? completions(text, at, PARTIES, language).map((each) => [
        each.label,
        `${each.text.slice(0, each.caret)}|${each.text.slice(each.caret)}`,
      ])
    : [];
}

describe('while typing', () => {
  test('the name of a field is offered, in the language of the interface and in English', () => {
    expect(offered('pa|')).toEqual([['party:', 'party:|']]);
    expect(offered('brug -as|', 'nl')).toEqual([['asker:', 'brug -asker:|']]);
    expect(offered('vra|', 'nl')).toEqual([['vraagsteller:', 'vraagsteller:|']]);
    expect(offered('fie|')).toEqual([]);
  });

  test('the values of a field are offered as the library knows them, quoted where they need it', () => {
    expect(offered('party:|').map(([label]) => label)).toEqual(['Groene Kaai', 'Lijst Beuk', 'Vooruit']);
    expect(offered('party:BEU| brug')).toEqual([['Lijst Beuk', 'party:"Lijst Beuk" |brug']]);
    expect(offered('partij:voo|')).toEqual([['Vooruit', 'partij:Vooruit |']]);
    expect(offered('party:"groene k|')).toEqual([['Groene Kaai', 'party:"Groene Kaai" |']]);
  });

  test('a field with a few known values offers those in the language of the interface', () => {
    expect(offered('is:un|')).toEqual([['unanswered', 'is:unanswered |']]);
    expect(offered('is:|', 'nl').map(([label]) => label)).toEqual(['beantwoord', 'onbeantwoord', 'verloren']);
  });

  test('nothing is offered in a phrase, after a day, after a number or without anything typed', () => {
    expect(['"trage pa|', 'before:20|', '20|', '|', 'brug |', 'foo:ba|'].map((text) => offered(text))).toEqual([[], [], [], [], [], []]);
  });
});
