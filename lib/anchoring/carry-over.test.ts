import { expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { Anchor } from '../questions/passage';
import type { FoundQuestion } from '../questions/question';
import { carryOver } from './carry-over';
import { describe } from './describe';
import { fromQuestion } from './page-text';

const answered = (...texts: string[]): FoundQuestion =>
  foundQuestion({
    parts: [
      { role: 'answer', label: 'Antwoord', paragraphs: texts.map((text) => ({ kind: 'text', text })), subQuestions: [], answers: [] },
    ],
  });

const anchorOf = (question: FoundQuestion, words: string): Anchor => {
  const page = fromQuestion(question);
  const start = page.text.indexOf(words);
  const anchor = describe(page, { start, end: start + words.length }, { versionId: 'v1', madeAt: 1 });
  if (anchor === null) throw new Error(`“${words}” is not there.`);
  return anchor;
};

const FIRST = 'De stad herstelt de lampen van de Lindendreef voor het einde van de maand maart.';
const SECOND = 'De kosten worden op twaalfduizend euro geraamd en staan in het budget van dit jaar.';
const before = answered(FIRST, SECOND);

test('words that are still there are found exactly', () => {
  const anchors = [anchorOf(before, 'voor het einde van de maand'), anchorOf(before, 'twaalfduizend euro')];
  const after = answered('Dank voor uw vraag, die wij graag beantwoorden.', FIRST, SECOND);
  expect(carryOver(anchors, before, after).map(({ state, text }) => [state, text])).toEqual([
    ['exact', 'voor het einde van de maand'],
    ['exact', 'twaalfduizend euro'],
  ]);
});

test('words that are gone are lost', () => {
  expect(carryOver([anchorOf(before, 'twaalfduizend euro')], before, answered(FIRST))).toEqual([{ state: 'lost', span: null, text: null }]);
});
