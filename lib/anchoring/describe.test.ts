import { expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { Anchor } from '../questions/passage';
import type { Paragraph } from '../questions/question';
import { describe, markable } from './describe';
import { fromQuestion, type PageText } from './page-text';

const MADE = { versionId: 'v1', madeAt: 5 };

const withText = (...texts: string[]): PageText => {
  const paragraphs: Paragraph[] = texts.map((text) => ({ kind: 'text', text }));
  return fromQuestion(foundQuestion({ parts: [{ role: 'answer', label: null, paragraphs, subQuestions: [], answers: [] }] }));
};

const described = (page: PageText, words: string): Anchor | null => {
  const start = page.text.indexOf(words);
  return describe(page, { start, end: start + words.length }, MADE);
};

test('says the part, the demand, the paragraph, the words and what stands around them', () => {
  expect(described(fromQuestion(foundQuestion()), 'brandt de verlichting')).toEqual({
    versionId: 'v1',
    part: { index: 0, role: 'question' },
    subQuestion: '1',
    paragraph: 1,
    quote: { exact: 'brandt de verlichting', prefix: 'nker op de Lindendreef.\nWanneer ', suffix: ' weer?' },
    position: { start: 55, end: 76 },
    madeAt: 5,
  });
});

test('positions are counted in code points', () => {
  expect(described(withText('😀😀 een 👍🏽 twee'), 'een 👍🏽 twee')?.position).toEqual({ start: 3, end: 14 });
});

test('no character is cut in two', () => {
  const page = withText('a👍🏽b e\u0301f');
  expect(markable(page, { start: 2, end: 3 })).toEqual({ start: 1, end: 5 });
  expect(markable(page, { start: 8, end: 9 })).toEqual({ start: 7, end: 9 });
});

test('white space at the ends is left out, and white space alone is nothing', () => {
  const page = withText('een twee');
  expect(markable(page, { start: 3, end: 8 })).toEqual({ start: 4, end: 8 });
  expect(markable(page, { start: 3, end: 4 })).toBeNull();
  expect(describe(page, { start: 3, end: 4 }, MADE)).toBeNull();
});

test('a passage stays within the part that most of it stands in', () => {
  const page = fromQuestion(foundQuestion());
  const [, answer] = page.parts;
  expect(markable(page, { start: 70, end: page.text.length })).toEqual({ start: answer?.start, end: answer?.end });
});

test('words beside the parts stand in the text of the page', () => {
  expect(described({ text: 'los\nwoord', parts: [] }, 'woord')).toMatchObject({
    part: null,
    paragraph: null,
    quote: { exact: 'woord', prefix: 'los\n', suffix: '' },
    position: { start: 4, end: 9 },
  });
});
