import { describe, expect, test } from 'vitest';
import { DEFAULT_MARK_KEYS } from '../../questions/mark-keys';
import { actOfKey, type KeyPlace } from './key-acts';
import type { OfferView } from './marking-view';

const offer: OfferView = { subQuestions: ['1', '2a'], tags: ['belofte', 'cijfers'], inQuestion: true, asksWhich: false, attaching: false };
const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, place: KeyPlace = 'selection', changes: Partial<OfferView> = {}, modifiers = {}) =>
  actOfKey({ key, ...none, ...modifiers }, place, DEFAULT_MARK_KEYS, { ...offer, ...changes });

describe('keys beside a selection', () => {
  test('are one for each action, and number keys add the tags that are used most', () => {
    expect(['m', 'n', 'c', 'y', '2'].map((key) => press(key))).toEqual([
      { kind: 'mark' },
      { kind: 'note' },
      { kind: 'commitment' },
      { kind: 'copy' },
      { kind: 'tag', tag: 'cijfers' },
    ]);
  });

  test('say which of several sub-questions is answered', () => {
    expect(press('a')).toEqual({ kind: 'which-answered' });
    expect(press('2', 'selection', { asksWhich: true })).toEqual({ kind: 'answers', subQuestion: '2a' });
    expect(press('a', 'selection', { subQuestions: ['1'] })).toEqual({ kind: 'answers', subQuestion: '1' });
  });

  test('stay with the page where they mean nothing here, also those that move', () => {
    const left = [
      press('q'),
      press('5'),
      press('j'),
      press('ArrowDown'),
      press('Enter'),
      press('m', 'selection', {}, { ctrlKey: true }),
      press('c', 'selection', { inQuestion: false }),
      press('a', 'selection', { subQuestions: [] }),
    ];
    expect(left.filter((act) => act !== null)).toEqual([]);
  });
});

describe('keys in block mode', () => {
  test('move by arrows and letters, and extend with Shift', () => {
    expect(press('ArrowDown', 'block')).toEqual({ kind: 'move', size: 'paragraph', by: 1, extend: false });
    expect(press('K', 'block', {}, { shiftKey: true })).toEqual({ kind: 'move', size: 'paragraph', by: -1, extend: true });
    expect(press('ArrowRight', 'block', {}, { shiftKey: true })).toEqual({ kind: 'move', size: 'sentence', by: 1, extend: true });
    expect(press(']', 'block')).toEqual({ kind: 'move', size: 'part', by: 1, extend: false });
  });

  test('undo and redo, by letter and as everywhere', () => {
    expect([press('u', 'block'), press('r', 'block'), press('z', 'block', {}, { ctrlKey: true })].map((act) => act?.kind)).toEqual([
      'undo',
      'redo',
      'undo',
    ]);
    expect(press('Z', 'block', {}, { metaKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
  });

  test('are those that the person chose', () => {
    const keys = { ...DEFAULT_MARK_KEYS, mark: 'x' };
    expect(actOfKey({ key: 'x', ...none }, 'block', keys, offer)).toEqual({ kind: 'mark' });
    expect(actOfKey({ key: 'm', ...none }, 'block', keys, offer)).toBeNull();
  });
});

test('keys move edges by word and sentence, switch and finish', () => {
  expect(['ArrowLeft', 'ArrowDown', 'Tab', 'Enter', 'Escape', 'm'].map((key) => press(key, 'adjust'))).toEqual([
    { kind: 'nudge', size: 'word', by: -1 },
    { kind: 'nudge', size: 'sentence', by: 1 },
    { kind: 'switch-edge' },
    { kind: 'done' },
    { kind: 'close' },
    null,
  ]);
});
