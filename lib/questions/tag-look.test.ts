import { expect, test } from 'vitest';
import { lookOfTag, looksOf, PLAIN_LOOK } from './tag-look';

test('a tag looks the same everywhere, whatever its case and however its accents are written', () => {
  expect(lookOfTag('Mobiliteit')).toBe(lookOfTag('mobiliteit'));
  expect(lookOfTag('caf\u00e9')).toBe(lookOfTag('cafe\u0301'));
});

test('a passage has a look for each of its tags, and the plain one where it has none', () => {
  expect(looksOf([])).toEqual([PLAIN_LOOK]);
  expect(looksOf(['belofte', 'Belofte'])).toHaveLength(1);
  expect(looksOf(['belofte'])[0]).toBeLessThan(PLAIN_LOOK);
});
