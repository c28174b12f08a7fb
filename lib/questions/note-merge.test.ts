import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeNotes } from './note-merge';

describe('two views that type in the same note at once', () => {
  test.each([
    ['at either end', 'midden', 'begin midden', 'midden einde', 'begin midden einde'],
    ['at the same place', 'een ', 'een twee', 'een drie', 'een tweedrie'],
    ['the same', 'een', 'een twee', 'een twee', 'een twee'],
    ['inside what the other deleted', 'een twee drie', '', 'een twee X drie', 'X '],
    ['over the same words', 'wit huis', 'rood huis', 'groen huis', 'rood\ngroen huis'],
    ['side by side', 'abcd', 'aXcd', 'abYd', 'aXYd'],
    ['further than the other got', 'een ', 'een twee', 'een twee drie', 'een twee drie'],
    ['before what the other deleted', 'abcd', 'abXcd', 'ab', 'abX'],
  ])('typing %s', (_where, base, mine, theirs, merged) => {
    expect(mergeNotes(base, mine, theirs)).toBe(merged);
  });
});

const text = fc.string({ unit: 'binary', maxLength: 30 });
/** Emoji that share the first or the second half of their code, so that a careless comparison would cut them. */
const emoji = fc.string({ unit: fc.constantFrom('\u{1f600}', '\u{1f601}', '\u{1fa00}', 'a', 'b'), maxLength: 12 });

/** Replaces a stretch of a text, counted in whole characters. */
function edit(base: string, at: number, length: number, typed: string): string {
  const characters = [...base];
  characters.splice(at % (characters.length + 1), length, typed);
  return characters.join('');
}

const place = fc.nat({ max: 12 });
const length = fc.nat({ max: 6 });
const typedBy = (...letters: string[]) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });

describe('merging notes', () => {
  test('gives theirs where I typed nothing, and mine where they typed nothing', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(mergeNotes(base, base, other)).toBe(other);
        expect(mergeNotes(base, other, base)).toBe(other);
      }),
    );
  });

  test('keeps whatever either side typed', () => {
    fc.assert(
      fc.property(
        emoji,
        place,
        length,
        typedBy('1', '2', '😃'),
        place,
        length,
        typedBy('X', 'Y', '😄'),
        (base, p, m, mine, q, n, theirs) => {
          const merged = mergeNotes(base, edit(base, p, m, mine), edit(base, q, n, theirs));
          expect(merged).toContain(mine);
          expect(merged).toContain(theirs);
        },
      ),
    );
  });

  test('keeps what neither side deleted', () => {
    fc.assert(
      fc.property(emoji, place, typedBy('1'), place, typedBy('X'), (base, p, mine, q, theirs) => {
        const merged = mergeNotes(base, edit(base, p, 0, mine), edit(base, q, 0, theirs));
        expect(merged.replace(/[1X]/g, '')).toBe(base);
      }),
    );
  });

  test('gives either side the same characters, in another order at most', () => {
    const sorted = (merged: string) => [...merged].sort().join('');
    fc.assert(
      fc.property(emoji, emoji, emoji, (base, mine, theirs) => {
        expect(sorted(mergeNotes(base, mine, theirs))).toBe(sorted(mergeNotes(base, theirs, mine)));
      }),
    );
  });

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(emoji, emoji, emoji, (base, mine, theirs) => {
        expect(mergeNotes(base, mine, theirs)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
