import { expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import { fingerprintOf } from './fingerprint';
import { sha256 } from './sha256';

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  );
};

test('SHA-256 gives what the standard says', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the order of keys is no matter to a fingerprint', () => {
  const other = reversedKeys(foundQuestion()) as ReturnType<typeof foundQuestion>;
  expect(Object.keys(other)).not.toEqual(Object.keys(foundQuestion()));
  expect(fingerprintOf(other)).toBe(fingerprintOf(foundQuestion()));
});

test('how a question was reached is no matter to its fingerprint', () => {
  expect(fingerprintOf(foundQuestion({ address: 'http://raad.voorbeeldstad.example/x', itemId: null }))).toBe(
    fingerprintOf(foundQuestion()),
  );
});

test('any change of what was published changes the fingerprint', () => {
  const prints = [
    {},
    { title: 'Kapotte verlichting op de Lindendreef.' },
    { answered: false },
    { askers: [] },
    { parts: foundQuestion().parts.toReversed() },
  ].map((changes) => fingerprintOf(foundQuestion(changes)));
  expect(new Set(prints).size).toBe(5);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{64}$/);
});

test('half a character does not stop a fingerprint', () => {
  expect(fingerprintOf(foundQuestion({ title: '\ud83d' }))).not.toBe(fingerprintOf(foundQuestion({ title: '\ud83e' })));
});
