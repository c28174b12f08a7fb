import { expect, test } from 'vitest';
import { actOfKey, chosen, moveTo, type PickAct, pick, startPicking, stretches } from './picking';

const key = (name: string, shiftKey = false) => actOfKey({ key: name, shiftKey, ctrlKey: false, altKey: false, metaKey: false });
const after = (...keys: [string, boolean?][]) =>
  keys.reduce((picking, [name, shift]) => pick(picking, key(name, shift) as PickAct), startPicking(6, 0));

test('keys move, extend and mark', () => {
  const picking = after(['j'], ['ArrowDown', true], ['q'], ['End'], ['a']);
  expect([...picking.marks]).toEqual([
    [1, 'question'],
    [2, 'question'],
    [5, 'answer'],
  ]);
  expect(stretches(picking.marks)).toEqual([
    { role: 'question', first: 1, last: 2 },
    { role: 'answer', first: 5, last: 5 },
  ]);
});

test('moving stops at the ends, and extending may go back', () => {
  expect(after(['k']).at).toBe(0);
  expect(chosen(after(['End'], ['ArrowUp', true], ['ArrowUp', true]))).toEqual([3, 4, 5]);
});

test('a mark is taken away, and replaced by another', () => {
  expect([...after(['q'], ['a']).marks]).toEqual([[0, 'answer']]);
  expect([...after(['q'], ['Backspace']).marks]).toEqual([]);
});

test('keys of the browser and of other letters are let through', () => {
  expect(key('x')).toBeNull();
  expect(actOfKey({ key: 'a', shiftKey: false, ctrlKey: true, altKey: false, metaKey: false })).toBeNull();
});

test('marks stay on the blocks that a changed page still has', () => {
  const picking = after(['j'], ['q'], ['j'], ['a']);
  const moved = moveTo(picking, 4, (block) => (block === 1 ? 3 : undefined));
  expect([...moved.marks]).toEqual([[3, 'question']]);
  expect([moved.at, moved.count]).toEqual([2, 4]);
});
