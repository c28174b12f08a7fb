import { expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { Paragraph } from '../questions/question';
import { textOfPart } from '../questions/text';
import { fromQuestion, partAt } from './page-text';

const question = foundQuestion();
const page = fromQuestion(question);

test('holds the text of each part, as it is described', () => {
  expect(page.parts.map(({ start, end }) => page.text.slice(start, end))).toEqual(question.parts.map(textOfPart));
});

test('knows the paragraphs, list items and table cells of a part', () => {
  expect(page.parts.map(({ units }) => units.map(({ start, end }) => page.text.slice(start, end)))).toEqual([
    ['Al drie weken is het donker op de Lindendreef.', 'Wanneer brandt de verlichting weer?'],
    ['De herstelling is gepland voor eind maart.', 'Straat', 'Lampen', 'Lindendreef', '12'],
  ]);
});

test('knows where each demand stands', () => {
  const [asked] = page.parts;
  expect(asked?.subQuestions.map(({ number, start, end }) => [number, page.text.slice(start, end)])).toEqual([
    ['1', 'Wanneer brandt de verlichting weer?'],
  ]);
});

test('counts lists within lists and empty cells and rows', () => {
  const paragraphs: Paragraph[] = [
    {
      kind: 'list',
      ordered: true,
      start: 1,
      items: [
        [
          { kind: 'text', text: 'een' },
          { kind: 'list', ordered: false, start: 1, items: [[{ kind: 'text', text: 'twee' }], []] },
        ],
      ],
    },
    {
      kind: 'table',
      rows: [
        [],
        [
          { text: '', header: false },
          { text: 'drie', header: false },
        ],
        [],
      ],
    },
    { kind: 'text', text: 'vier' },
  ];
  const { text, parts } = fromQuestion(
    foundQuestion({ parts: [{ role: 'answer', label: null, paragraphs, subQuestions: [], answers: [] }] }),
  );
  expect(parts[0]?.units.map(({ start, end }) => text.slice(start, end))).toEqual(['een', 'twee', '', 'drie', 'vier']);
});

test('tells the part of a position, and none between the parts', () => {
  const [first, second] = page.parts;
  expect(partAt(page, first?.start ?? -1)).toBe(first);
  expect(partAt(page, second?.end ?? -1)).toBe(second);
  expect(partAt({ text: 'abc', parts: [] }, 1)).toBeNull();
});
