import { expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { Part } from './question';
import { differenceOf } from './version-difference';

const part = (role: Part['role'], text: string): Part => ({
  role,
  label: null,
  paragraphs: [{ kind: 'text', text }],
  subQuestions: [],
  answers: [],
});

test('only parts whose words are others are told, each beside the one of its role', () => {
  const before = foundQuestion({ parts: [part('context', 'Toelichting'), part('answer', 'eind maart'), part('answer', 'nog een')] });
  const after = foundQuestion({
    parts: [part('context', 'Toelichting'), part('answer', 'begin april'), part('answer', 'nog een'), part('reply', 'Dank')],
  });
  expect(differenceOf(before, after)).toEqual({
    what: 'corrected',
    facts: [],
    parts: [
      { role: 'answer', before: 'eind maart', after: 'begin april' },
      { role: 'reply', before: null, after: 'Dank' },
    ],
  });
});

test('an answer that arrived and one that was withdrawn are told with their words', () => {
  const open = foundQuestion({ answered: false, noAnswer: { why: 'open', url: null }, parts: [part('question', 'Wanneer?')] });
  const answered = foundQuestion({ parts: [part('question', 'Wanneer?'), part('answer', 'Morgen.')] });
  expect(differenceOf(open, answered)).toEqual({
    what: 'answer-arrived',
    facts: ['answer'],
    parts: [{ role: 'answer', before: null, after: 'Morgen.' }],
  });
  expect(differenceOf(answered, open).parts).toEqual([{ role: 'answer', before: 'Morgen.', after: null }]);
});

test('facts that are others are named', () => {
  expect(differenceOf(foundQuestion(), foundQuestion({ title: 'Licht', askers: [] })).facts).toEqual(['title', 'askers']);
});
