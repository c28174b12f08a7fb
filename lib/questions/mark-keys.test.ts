import { describe, expect, test } from 'vitest';
import { chosenKey, DEFAULT_MARK_KEYS, MARK_ACTIONS, markKeysFrom, takenBy } from './mark-keys';

describe('the keys of marking', () => {
  test('are each of one action at first', () => {
    expect(new Set(Object.values(DEFAULT_MARK_KEYS)).size).toBe(MARK_ACTIONS.length);
  });

  test('are those that the person chose', () => {
    expect(markKeysFrom({ mark: 'X' })).toEqual({ ...DEFAULT_MARK_KEYS, mark: 'x' });
  });

  test('stay as they were where what is stored is broken', () => {
    for (const stored of [null, 7, 'm', [], { mark: 3 }, { mark: '' }, { mark: 'Escape' }, { mark: '4' }, { nonsense: 'x' }])
      expect(markKeysFrom(stored)).toEqual(DEFAULT_MARK_KEYS);
  });

  test('stay as they were where two actions would share one', () => {
    expect(markKeysFrom({ mark: 'n' })).toEqual(DEFAULT_MARK_KEYS);
    expect(markKeysFrom({ mark: 'n', note: 'm' })).toMatchObject({ mark: 'n', note: 'm' });
  });

  test('tell which action has a key already', () => {
    expect(takenBy(DEFAULT_MARK_KEYS, 'n', 'mark')).toBe('note');
    expect(takenBy(DEFAULT_MARK_KEYS, 'm', 'mark')).toBeNull();
  });

  test('cannot be one that always does the same', () => {
    expect(['ArrowDown', 'Tab', '5', ' ', ''].map(chosenKey)).toEqual([null, null, null, null, null]);
    expect(['M', 'é', 'F2', 'Home'].map(chosenKey)).toEqual(['m', 'é', 'F2', 'Home']);
  });
});
