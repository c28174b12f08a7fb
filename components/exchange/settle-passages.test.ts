import { expect, test } from 'vitest';
import type { Anchor, Passage } from '../../lib/questions/passage';
import type { LibraryRecord } from '../../lib/questions/saved-question';
import { exportQuestion, samplePassage } from '../../tests/exchange/export-samples';
import { settlePassages } from './settle-passages';

const { published, reader, version } = exportQuestion();
const record: LibraryRecord = { published, reader, versions: version ? [version] : [], passages: [] };

function loose(exact: string, surroundings: Partial<Anchor['quote']> = {}, address = published.head.address): Passage {
  const passage = samplePassage({ questionId: null, page: { address, title: '' } }, exact);
  const [anchor] = passage.anchors as [Anchor];
  return {
    ...passage,
    anchors: [{ ...anchor, versionId: null, part: null, paragraph: null, quote: { ...anchor.quote, ...surroundings } }],
  };
}

test('words of a saved question’s page become a passage of that question, at the place where they stand', () => {
  const { questions, loose: rest } = settlePassages([loose('gepland voor eind maart')], [record]);
  expect(rest).toEqual([]);
  expect(questions[0]?.passages[0]).toMatchObject({ questionId: 'q1', page: null });
  expect(questions[0]?.passages[0]?.anchors).toMatchObject([
    { versionId: 'q1-v', part: { index: 1, role: 'answer' }, paragraph: 0, position: { start: 18, end: 41 } },
  ]);
});

test('what surrounds the words tells which are meant', () => {
  const { questions } = settlePassages([loose('Lindendreef', { prefix: 'donker op de ', suffix: '.' })], [record]);
  expect(questions[0]?.passages[0]?.anchors[0]?.part).toEqual({ index: 0, role: 'question' });
});

test('words of another page, that are not there, or that may be meant at several places stay loose', () => {
  const all = [loose('eind maart', {}, 'https://elders.example/'), loose('nergens'), loose('Lindendreef')];
  expect(settlePassages(all, [record])).toEqual({ questions: [], loose: all });
});
