import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from './code-points';

const longText = fc
  .array(fc.constantFrom('a', 'é', '😀', '👍🏽', '\ud83d', '\ude00', 'e\u0301'), { maxLength: 60 })
  .chain((bits) => fc.nat(60).map((times) => bits.join('').repeat(times)));

test('positions lead to code points and back, whatever the text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(longText, fc.nat(), (text, n) => {
      const points = [...text];
      const table = new CodePoints(text);
      const count = n % (points.length + 1);
      const unit = points.slice(0, count).join('').length;
      expect(table.before(unit)).toBe(count);
      expect(table.unitAt(count)).toBe(unit);
    }),
  );
});

test('what lies beyond a text is its end', () => {
  expect(new CodePoints('a😀').unitAt(9)).toBe(3);
  expect(new CodePoints('a😀').before(9)).toBe(2);
  expect(new CodePoints('a').unitAt(Number.NaN)).toBe(0);
});
