import { describe, expect, test } from 'vitest';
import { cleanTag, sameTag, suggestTags, uniteTags } from './tags';

describe('a tag', () => {
  test('is kept without outer and doubled white space, composed', () => {
    expect(cleanTag('  open\t\n bare  werken ')).toBe('open bare werken');
    expect(cleanTag('cafe\u0301')).toBe('caf\u00e9');
  });

  test('is none when nothing is left of it', () => {
    expect(cleanTag(' \n\t ')).toBeNull();
    expect(cleanTag('')).toBeNull();
  });

  test('keeps markup, bidi controls and NUL as they were typed', () => {
    const odd = '<b onclick="x()">&amp;\u202e\u0000</b>';
    expect(cleanTag(odd)).toBe(odd);
  });

  test('is the same in another case and not with other accents', () => {
    expect(sameTag('Mobiliteit', 'mobiliteit')).toBe(true);
    expect(sameTag('CAFE\u0301', 'caf\u00e9')).toBe(true);
    expect(sameTag('één', 'een')).toBe(false);
  });

  test('is united with others once', () => {
    expect(uniteTags(['Groen', 'water'], ['groen', 'lucht', 'LUCHT'])).toEqual(['Groen', 'water', 'lucht']);
  });
});

describe('the tags that are offered', () => {
  const all = [
    { tag: 'fiets', count: 2 },
    { tag: 'Fietspad', count: 9 },
    { tag: 'veilig fietsen', count: 50 },
    { tag: 'hoofdfietsroute', count: 99 },
    { tag: 'Énergie', count: 4 },
    { tag: 'water', count: 70 },
  ];
  const offered = (typed: string, chosen: string[] = [], limit = 10) => suggestTags(all, typed, chosen, limit).map(({ tag }) => tag);

  test('start with what was typed, then hold a word that does, then hold it anywhere, the most used first', () => {
    expect(offered('fiets')).toEqual(['Fietspad', 'fiets', 'veilig fietsen', 'hoofdfietsroute']);
  });

  test('are found without accents and in any case', () => {
    expect(offered('ener')).toEqual(['Énergie']);
    expect(offered('ÉNERGIE')).toEqual(['Énergie']);
  });

  test('are the most used where nothing was typed', () => {
    expect(offered(' ', [], 2)).toEqual(['hoofdfietsroute', 'water']);
  });

  test('leave out what was chosen', () => {
    expect(offered('fiets', ['FIETSPAD', 'fiets'])).toEqual(['veilig fietsen', 'hoofdfietsroute']);
  });

  test('are no more than asked for', () => {
    expect(offered('', [], 3)).toHaveLength(3);
  });
});
