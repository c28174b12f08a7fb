import { describe, expect, test } from 'vitest';
import { isDay } from './day';
import { applyChange, newReaderHalf, type ReaderChange } from './reader-half';

const fresh = newReaderHalf('q1', 1000);

describe('a change of the reader’s half', () => {
  test.each<[string, ReaderChange, object]>([
    ['adds a tag, cleaned', { kind: 'add-tag', tag: '  openbare  werken ' }, { tags: ['licht', 'openbare werken'] }],
    ['removes a tag in whatever case', { kind: 'remove-tag', tag: 'LICHT' }, { tags: [] }],
    ['writes the note', { kind: 'note', base: 'oud', text: 'oud en nieuw' }, { note: 'oud en nieuw' }],
    ['sets the status', { kind: 'status', status: 'done' }, { status: 'done' }],
    ['sets the day to come back', { kind: 'back-on', day: '2026-05-01' }, { backOn: '2026-05-01' }],
    ['corrects a fact', { kind: 'correct', fact: 'title', to: 'Mijn titel' }, { corrections: { asked: null, title: 'Mijn titel' } }],
    ['sets a fact back to what the page says', { kind: 'correct', fact: 'asked', to: undefined }, { corrections: {} }],
    ['takes the day away', { kind: 'back-on', day: null }, { backOn: null }],
  ])('%s and touches nothing else', (_what, change, expected) => {
    const before = { ...fresh, tags: ['licht'], note: 'oud', backOn: '2026-04-01', corrections: { asked: null } };
    expect(applyChange(before, change, 2000)).toEqual({ ...before, ...expected, changedAt: 2000 });
  });

  test.each<[string, ReaderChange]>([
    ['a tag that is there', { kind: 'add-tag', tag: 'Licht' }],
    ['an empty tag', { kind: 'add-tag', tag: '  ' }],
    ['a tag that is not there', { kind: 'remove-tag', tag: 'water' }],
    ['the same note', { kind: 'note', base: '', text: '' }],
    ['the same status', { kind: 'status', status: 'to-read' }],
    ['a correction to a day that is none', { kind: 'correct', fact: 'session', to: '2026-02-30' }],
    ['a day that is none', { kind: 'back-on', day: '2026-02-30' }],
  ])('gives the same object back for %s', (_what, change) => {
    const before = { ...fresh, tags: ['licht'] };
    expect(applyChange(before, change, 2000)).toBe(before);
  });

  test('brings a removed question back, also when it changes nothing', () => {
    const removed = { ...fresh, removedAt: 1500 };
    expect(applyChange(removed, { kind: 'status', status: 'to-read' }, 2000).removedAt).toBeNull();
  });

  test('keeps what another view typed into the note meanwhile', () => {
    const before = { ...fresh, note: 'begin, en einde' };
    expect(applyChange(before, { kind: 'note', base: 'begin', text: 'Het begin' }, 2000).note).toBe('Het begin, en einde');
  });

  test('is always later than the one before, also within a millisecond and when the clock runs back', () => {
    const first = applyChange(fresh, { kind: 'status', status: 'done' }, 1000);
    const second = applyChange(first, { kind: 'status', status: 'to-read' }, 10);
    expect([fresh.changedAt, first.changedAt, second.changedAt]).toEqual([1000, 1001, 1002]);
  });
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['2026-01-01T00:00:00Z', false],
  ['', false],
])('whether %j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
