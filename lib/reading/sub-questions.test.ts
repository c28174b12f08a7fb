import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../questions/question';
import { subQuestionsOf } from './sub-questions';

const text = (words: string): Paragraph => ({ kind: 'text', text: words });
const list = (ordered: boolean, ...items: (string | Paragraph[])[]): Paragraph => ({
  kind: 'list',
  ordered,
  start: 1,
  items: items.map((item) => (typeof item === 'string' ? [text(item)] : item)),
});
const numbers = (...paragraphs: Paragraph[]): string[] => subQuestionsOf(paragraphs, []).map(({ number }) => number);

describe('the demands of a question', () => {
  test('an ordered list draws their numbers', () => {
    expect(subQuestionsOf([list(true, 'Hoeveel?', 'Waarom?')], [])).toEqual([
      { number: '1', text: 'Hoeveel?' },
      { number: '2', text: 'Waarom?' },
    ]);
  });

  test('a list that goes on after a sentence keeps counting from its start', () => {
    expect(numbers(list(true, 'Hoeveel?'), text('En dan:'), { kind: 'list', ordered: true, start: 2, items: [[text('Waarom?')]] })).toEqual(
      ['1', '2'],
    );
  });

  test('a list in an item is lettered below it', () => {
    expect(numbers(list(true, 'Hoeveel?', [text('Over de kosten:'), list(true, 'Wie betaalt?', 'Wanneer?')]))).toEqual(['1', '2a', '2b']);
    expect(numbers(list(true, [text('Wie betaalt?'), list(true, 'Alles?', 'Wanneer?')]))).toEqual(['1', '1a', '1b']);
  });

  test.each([
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['(1) ', '(2) '],
    ['1° ', '2° '],
    ['1/ ', '2/ '],
  ])('numbers are printed as “%s”', (one, two) => {
    expect(numbers(text(`${one}Hoeveel?`), text(`${two}Waarom?`))).toEqual(['1', '2']);
  });

  test('letters under a number are cited with it', () => {
    expect(numbers(text('1. Over de tijd:'), text('a) met afspraak?'), text('b) zonder?'), text('2. Komt er meer?'))).toEqual([
      '1a',
      '1b',
      '2',
    ]);
    expect(numbers(text('a) Klopt het?'), text('b) Waarom?'))).toEqual(['a', 'b']);
  });

  test('lines of one paragraph are each a demand', () => {
    expect(numbers(text('1) Waar?\n2) Wanneer?'))).toEqual(['1', '2']);
  });

  test('text that follows a demand belongs to it', () => {
    expect(subQuestionsOf([text('1. Hoeveel?'), text('Graag per wijk.'), text('2. Waarom?')], [])[0]).toEqual({
      number: '1',
      text: 'Hoeveel?\nGraag per wijk.',
    });
  });

  test('a number in a sentence is no marker', () => {
    expect(numbers(text('2. april was een natte dag, hoe kwam dat?'))).toEqual(['1']);
    expect(numbers(text('1.200 euro is veel geld. Waarom zoveel?'))).toEqual(['1']);
  });

  test('a single one without a number is the first', () => {
    expect(subQuestionsOf([text('De pomp is stuk.'), text('Wanneer wordt ze hersteld?')], [])).toEqual([
      { number: '1', text: 'Wanneer wordt ze hersteld?' },
    ]);
    expect(numbers(text('graag een stand van zaken.'))).toEqual(['1']);
    expect(numbers(list(false, 'Hoelang nog?'))).toEqual(['1']);
  });

  test('several without numbers give none', () => {
    expect(numbers(list(false, 'Hoelang nog?', 'Waarom?'))).toEqual([]);
    expect(numbers(text('Hoelang nog?'), text('En waarom?'))).toEqual([]);
  });

  test("a label's own number counts, also for what stands under it", () => {
    expect(subQuestionsOf([text('Hoeveel?')], ['3'])).toEqual([{ number: '3', text: 'Hoeveel?' }]);
    expect(subQuestionsOf([text('a) Hoeveel?'), text('b) Waarom?')], ['3']).map(({ number }) => number)).toEqual(['3a', '3b']);
  });

  test('no text, no demand', () => {
    expect(numbers()).toEqual([]);
  });
});
