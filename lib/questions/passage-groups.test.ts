import { expect, test } from 'vitest';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { newPassage } from './change-passage';
import type { Anchor, Finding, Passage } from './passage';
import { listPassages, tagsOf } from './passage-groups';

const at = (id: string, start: number, changes: Partial<Anchor> = {}, tags: string[] = []): Passage =>
  newPassage(id, { questionId: 'q' }, anchorOf(id, { position: { start, end: start + 1 }, ...changes }), { ...NO_ACTS, tags }, 1);

const lost = (passageId: string): Finding => ({ passageId, state: 'lost', text: null, versionId: null, foundAt: 1 });

const inWords = (passages: Passage[], findings: Finding[] = [], tag: string | null = null) => {
  const { groups, lost } = listPassages(passages, new Map(findings.map((one) => [one.passageId, one])), tag);
  return [
    ...groups.map((group) => [group.part?.role ?? null, group.subQuestion, ...group.passages.map(({ id }) => id)]),
    lost.map(({ id }) => id),
  ];
};

const QUESTION = { part: { index: 0, role: 'question' as const } };

test('passages are listed in page order, by part and sub-question', () => {
  const passages = [
    at('beside', 0, { part: null }),
    at('late', 40),
    at('early', 3),
    at('two', 20, { ...QUESTION, subQuestion: '2' }),
    at('one', 10, { ...QUESTION, subQuestion: '1' }),
    at('before', 1, QUESTION),
  ];
  expect(inWords(passages)).toEqual([
    ['question', null, 'before'],
    ['question', '1', 'one'],
    ['question', '2', 'two'],
    ['answer', null, 'early', 'late'],
    [null, null, 'beside'],
    [],
  ]);
});

test('lost ones stand apart, whatever tag is asked for', () => {
  const passages = [at('kept', 1, {}, ['Licht']), at('other', 2), at('gone', 3)];
  expect(inWords(passages, [lost('gone')], 'licht')).toEqual([['answer', null, 'kept'], ['gone']]);
  expect(inWords(passages, [lost('gone')])).toEqual([['answer', null, 'kept', 'other'], ['gone']]);
});

test('the tags of passages are told once each, in order', () => {
  expect(tagsOf([at('a', 1, {}, ['straat', 'Licht']), at('b', 2, {}, ['licht'])])).toEqual(['Licht', 'straat']);
});
