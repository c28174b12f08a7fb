import { expect, test } from 'vitest';
import type { Teaching } from '../questions/teaching';
import { readTeachings, writeTeachings } from './teachings-file';

const common = {
  host: 'conseil.val-invente.example',
  lesson: 'l',
  address: 'https://conseil.val-invente.example/affaires/12',
  taughtAt: 5,
};
const TAUGHT: Teaching[] = [
  { id: '1', ...common, role: 'question', by: { kind: 'label', label: 'Demande', begins: false } },
  {
    id: '2',
    ...common,
    role: 'answer',
    by: { kind: 'place', path: 'main>div:nth-of-type(2)', tag: null, strong: true, rules: 0, shape: '/affaires/*', asks: false },
  },
  { id: '3', ...common, role: 'context', by: { kind: 'text', address: common.address, from: 'Deux', to: 'hiver.' } },
  { id: '4', ...common, role: 'none', by: { kind: 'item', address: common.address, title: '' } },
];

test('what goes out comes back in', () => {
  expect(readTeachings(writeTeachings(TAUGHT, 1))).toEqual({ ok: true, teachings: TAUGHT });
});

const changed = (change: (file: { teachings: { rule: { by: object } }[] }) => unknown) => {
  const file = JSON.parse(writeTeachings(TAUGHT, 1));
  change(file);
  return readTeachings(JSON.stringify(file));
};

test('what is no such file is refused, and why', () => {
  const kindOf = (reading: ReturnType<typeof readTeachings>) => !reading.ok && reading.refusal.kind;
  expect(kindOf(readTeachings('vraag'))).toBe('not-json');
  expect(kindOf(readTeachings('{}'))).toBe('not-ours');
  expect(kindOf(changed((file) => Object.assign(file, { version: 2 })))).toBe('newer');
  expect(kindOf(readTeachings(' '.repeat(10_000_001)))).toBe('too-large');
});

test('a path that is more than names and places becomes no selector', () => {
  for (const path of ['main:has(input[value^="a"])', '*', 'main>div', 'body>div:nth-of-type(1),script', '']) {
    const reading = changed((file) => Object.assign(file.teachings[1]?.rule.by ?? {}, { path }));
    expect(reading, path).toMatchObject({ ok: false, refusal: { kind: 'wrong-shape', path: 'teachings › 1 › rule › by › path' } });
  }
});
