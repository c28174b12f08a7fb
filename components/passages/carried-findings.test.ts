import { expect, test } from 'vitest';
import { describe as describeSpan } from '../../lib/anchoring/describe';
import { fromQuestion } from '../../lib/anchoring/page-text';
import { newPassage } from '../../lib/questions/change-passage';
import type { Finding, Passage } from '../../lib/questions/passage';
import type { FoundQuestion } from '../../lib/questions/question';
import type { Version } from '../../lib/questions/saved-question';
import { NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion } from '../../tests/store/sample-questions';
import { carriedFindings } from './carried-findings';

const answerOf = (text: string): FoundQuestion =>
  foundQuestion({ parts: [{ role: 'answer', label: null, paragraphs: [{ kind: 'text', text }], subQuestions: [], answers: [] }] });

const version = (id: string, text: string): Version => ({
  id,
  questionId: 'q',
  seenAt: 5,
  address: 'https://x.example/',
  sha256: '',
  question: answerOf(text),
});

const OLD = version('old', 'De herstelling is gepland voor eind maart. Daarna volgt een controle van alle palen in de straat.');
const NEW = version('new', 'Intussen weten wij meer. De herstelling is gepland voor eind maart.');

/** A passage that was marked on these words of the old version. */
function marked(exact: string): Passage {
  const text = fromQuestion(OLD.question);
  const start = text.text.indexOf(exact);
  const anchor = describeSpan(text, { start, end: start + exact.length }, { versionId: 'old', madeAt: 1 });
  if (!anchor) throw new Error('these words can be marked');
  return newPassage(exact, { questionId: 'q' }, anchor, NO_ACTS, 1);
}

test('passages are carried over to the current version where no page has told of them', () => {
  const passages = [marked('De herstelling is gepland voor eind maart.'), marked('een controle van alle palen')];
  const carried = carriedFindings(passages, new Map(), [OLD, NEW], NEW);
  expect(passages.map(({ id }) => carried.get(id))).toMatchObject([
    { state: 'exact', text: 'De herstelling is gepland voor eind maart.', versionId: 'new' },
    { state: 'lost', text: null, versionId: 'new' },
  ]);
});

test('what a page told of the current version holds', () => {
  const passage = marked('eind maart');
  const told: Finding = { passageId: passage.id, state: 'elsewhere', text: 'eind maart', versionId: 'new', foundAt: 9 };
  expect(carriedFindings([passage], new Map([[passage.id, told]]), [OLD, NEW], NEW).get(passage.id)).toBe(told);
});
