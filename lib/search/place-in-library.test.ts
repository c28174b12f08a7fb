import { expect, test } from 'vitest';
import { hashOf, inView, isNarrowed, placeFrom, withValue } from './place-in-library';

test.each([
  '',
  'q=fiets+-%22trage+wegen%22',
  'question=0a1b',
  'q=fiets&portal=Gent&portal=Brugge&tag=trage+wegen&view=passages&sort=words&question=0a1b&passage=2c',
  'sort=title&order=down',
])('the address %j says the same place again', (hash) => {
  expect(hashOf(placeFrom(`#${hash}`))).toBe(hash);
});

test('what an address says wrong is as in the whole library', () => {
  expect(placeFrom('#view=paars&sort=__proto__&order=op&portal=&question=')).toEqual(placeFrom(''));
  expect(placeFrom('#questions')).toEqual(placeFrom(''));
});

test('values are chosen and let go, and narrow what is listed', () => {
  const { selection } = placeFrom('');
  expect(isNarrowed(selection)).toBe(false);
  const one = withValue(selection, 'tag', 'water', true);
  expect(isNarrowed(one)).toBe(true);
  expect(isNarrowed(withValue(one, 'tag', 'water', false))).toBe(false);
  expect(isNarrowed({ ...selection, query: ' x' })).toBe(true);
});

test('an order that the other view does not have is left for the usual one', () => {
  const { selection } = placeFrom('#view=passages&sort=words');
  expect(inView(selection, 'questions')).toMatchObject({ view: 'questions', sort: 'saved', descending: true });
  expect(inView({ ...selection, sort: 'title', descending: false }, 'questions')).toMatchObject({ sort: 'title', descending: false });
});
