import { expect, test } from 'vitest';
import { overlapsOf } from './overlaps';

test('only what two passages share is an overlap, however many share it', () => {
  expect(
    overlapsOf([
      { start: 0, end: 10 },
      { start: 5, end: 15 },
      { start: 6, end: 8 },
    ]),
  ).toEqual([{ start: 5, end: 10 }]);
});

test('passages that touch share nothing, and nested ones share the inner', () => {
  expect(
    overlapsOf([
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ]),
  ).toEqual([]);
  expect(
    overlapsOf([
      { start: 20, end: 40 },
      { start: 25, end: 30 },
    ]),
  ).toEqual([{ start: 25, end: 30 }]);
});
