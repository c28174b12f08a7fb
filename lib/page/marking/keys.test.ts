import { expect, test } from 'vitest';
import { keyOfToolbar } from './keys';
import type { ToolbarView } from './marking-view';

const view: ToolbarView = {
  box: { left: 0, top: 0, right: 1, bottom: 1 },
  subQuestions: ['1', '2a'],
  tags: ['belofte', 'cijfers'],
  inQuestion: true,
  asksWhich: false,
};
const key = (name: string, changes: Partial<ToolbarView> = {}, modifiers = {}) =>
  keyOfToolbar({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...modifiers }, { ...view, ...changes });

test('each action has one key, and number keys add the tags that are used most', () => {
  expect(['m', 'n', 'c', 'y', '2'].map((name) => key(name))).toEqual([
    { kind: 'mark' },
    { kind: 'note' },
    { kind: 'commitment' },
    { kind: 'copy' },
    { kind: 'tag', tag: 'cijfers' },
  ]);
});

test('of several sub-questions a number key says which one is answered', () => {
  expect(key('a')).toEqual({ kind: 'which-answered' });
  expect(key('2', { asksWhich: true })).toEqual({ kind: 'answers', subQuestion: '2a' });
  expect(key('a', { subQuestions: ['1'] })).toEqual({ kind: 'answers', subQuestion: '1' });
});

test('other keys, and keys with modifiers, stay with the page', () => {
  expect([key('q'), key('5'), key('m', {}, { ctrlKey: true }), key('c', { inQuestion: false }), key('a', { subQuestions: [] })]).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
