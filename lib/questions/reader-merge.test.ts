import { describe, expect, test } from 'vitest';
import { newReaderHalf } from './reader-half';
import { conflictsOf, mergeReader, type Side, usualSide } from './reader-merge';
import type { ReaderHalf } from './saved-question';

const half = (changes: Partial<ReaderHalf>): ReaderHalf => ({ ...newReaderHalf('q', 1), ...changes });

const MINE = half({ tags: ['a'], note: 'mijn', status: 'done', backOn: '2026-05-01', corrections: { title: 'Mijn', kind: 'oral' } });
const THEIRS = half({
  tags: ['b'],
  note: 'hun',
  status: 'follow-up',
  backOn: '2026-06-01',
  corrections: { title: 'Hun', asked: '2026-01-01' },
});

const merged = (side: Side) => mergeReader(MINE, THEIRS, () => side);

describe('where two sides disagree', () => {
  test('each field is told', () => {
    expect(conflictsOf(MINE, THEIRS)).toEqual(['note', 'status', 'backOn', 'corrections']);
  });

  test('nothing is told where one side said nothing, or both the same', () => {
    expect(conflictsOf(MINE, half({}))).toEqual([]);
    expect(conflictsOf(half({}), THEIRS)).toEqual([]);
    expect(conflictsOf(MINE, { ...MINE, note: 'mijn en meer' })).toEqual([]);
  });

  test('mine is kept where that is chosen; tags are united all the same', () => {
    expect(merged('mine')).toMatchObject({ tags: ['a', 'b'], note: 'mijn', status: 'done', backOn: '2026-05-01' });
    expect(merged('mine').corrections).toEqual({ title: 'Mijn', kind: 'oral', asked: '2026-01-01' });
  });

  test('theirs is kept where that is chosen', () => {
    expect(merged('theirs')).toMatchObject({ tags: ['a', 'b'], note: 'hun', status: 'follow-up', backOn: '2026-06-01' });
    expect(merged('theirs').corrections).toEqual({ title: 'Hun', kind: 'oral', asked: '2026-01-01' });
  });

  test('both notes are kept unless a person says otherwise, and nothing else is overwritten', () => {
    expect(mergeReader(MINE, THEIRS, usualSide)).toMatchObject({ note: 'mijn\n\nhun', status: 'done', backOn: '2026-05-01' });
  });

  test.each<Side>(['mine', 'theirs', 'both'])('keeping %s once more changes nothing', (side) => {
    const once = merged(side);
    const twice = mergeReader(once, THEIRS, () => side);
    expect({ ...twice, changedAt: 0 }).toEqual({ ...once, changedAt: 0 });
  });
});
