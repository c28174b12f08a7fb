import { expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { FoundQuestion, Part } from './question';
import { whatChanged } from './what-changed';

const answered = foundQuestion();
const open = foundQuestion({
  answered: false,
  noAnswer: { why: 'open', url: null },
  parts: answered.parts.filter(({ role }) => role !== 'answer'),
});
const withAnswer = (change: (part: Part) => Part): FoundQuestion => ({
  ...answered,
  parts: answered.parts.map((part) => (part.role === 'answer' ? change(part) : part)),
});

test('an answer that is there for the first time has arrived', () => {
  expect(whatChanged(open, answered)).toBe('answer-arrived');
});

test('other words are a correction', () => {
  const corrected = withAnswer((part) => ({ ...part, paragraphs: [{ kind: 'text', text: 'De herstelling is gepland voor eind april.' }] }));
  expect(whatChanged(answered, corrected)).toBe('corrected');
});

test('another fact is a correction', () => {
  expect(whatChanged(answered, foundQuestion({ reference: '2026_MV_00043' }))).toBe('corrected');
});

test.each(['withdrawn', 'lapsed'] as const)('a question that is %s is withdrawn', (why) => {
  expect(whatChanged(open, { ...open, noAnswer: { why, url: null } })).toBe('withdrawn');
});

test('an answer that is gone was withdrawn', () => {
  expect(whatChanged(answered, open)).toBe('withdrawn');
});

test('the same words in other paragraphs, with other spaces and hyphens, are layout only', () => {
  const table = withAnswer((part) => ({
    ...part,
    paragraphs: [
      { kind: 'text', text: 'De herstel\u00adling is gepland' },
      { kind: 'text', text: 'voor eind maart.' },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [[{ kind: 'text', text: 'Straat Lampen' }], [{ kind: 'text', text: 'Lindendreef 12' }]],
      },
    ],
  }));
  expect(whatChanged(answered, table)).toBe('layout-only');
});
