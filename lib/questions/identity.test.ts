import { describe, expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import { canonicalAddress } from './canonical-address';
import { identitiesOf, isSame } from './identity';
import type { FoundQuestion } from './question';

const same = (a: FoundQuestion, b: FoundQuestion) => isSame(identitiesOf(a), identitiesOf(b));
const nameless = (changes: Partial<FoundQuestion> = {}) => foundQuestion({ reference: null, itemId: null, ...changes });

describe('the identities of a question', () => {
  test('are its reference and its item id, the stronger first, within the portal', () => {
    expect(identitiesOf(foundQuestion())).toEqual([
      'reference\traad.voorbeeldstad.example\t2026_mv_00042',
      'item\traad.voorbeeldstad.example\t4711',
    ]);
  });

  test('fall back on its text only where the page gives neither', () => {
    expect(identitiesOf(foundQuestion({ reference: null }))).toEqual(['item\traad.voorbeeldstad.example\t4711']);
    expect(identitiesOf(nameless())).toEqual([expect.stringMatching(/^text\traad\.voorbeeldstad\.example\/agendapunten\/4711\t/)]);
  });

  test('take an empty reference for none', () => {
    expect(identitiesOf(nameless({ reference: ' ', itemId: '' }))).toEqual(identitiesOf(nameless()));
  });
});

describe('two items are the same question', () => {
  test('when the reference is the same, whatever its case and the rest', () => {
    expect(same(foundQuestion(), foundQuestion({ reference: ' 2026_mv_00042', itemId: '9', address: 'https://elsewhere.example/' }))).toBe(
      true,
    );
  });

  test('when the item id is the same and one of them has no reference', () => {
    expect(same(foundQuestion(), foundQuestion({ reference: null }))).toBe(true);
    expect(same(foundQuestion({ reference: null }), foundQuestion())).toBe(true);
  });

  test('but not when the item id is the same and the references differ', () => {
    expect(same(foundQuestion(), foundQuestion({ reference: '2026_MV_00043' }))).toBe(false);
  });

  test('but not on another portal', () => {
    const elsewhere = { family: 'green-valley', host: 'raad.anderdorp.example', name: 'Anderdorp' };
    expect(same(foundQuestion(), foundQuestion({ portal: elsewhere }))).toBe(false);
  });

  const address = 'https://raad.voorbeeldstad.example/agendapunten/4711';
  test.each([
    'https://raad.voorbeeldstad.example/agendapunten/4711;jsessionid=0A1B2C',
    'https://raad.voorbeeldstad.example/agendapunten/4711?utm_source=mail&utm_campaign=x&fbclid=1',
    'https://raad.voorbeeldstad.example/agendapunten/4711#antwoord',
    'http://raad.voorbeeldstad.example/agendapunten/4711',
    'HTTPS://RAAD.voorbeeldstad.example:443/agendapunten/4711',
  ])('without a number also under %s', (other) => {
    expect(same(nameless({ address }), nameless({ address: other }))).toBe(true);
  });

  test.each(['https://raad.voorbeeldstad.example/agendapunten/4712', `${address}?punt=2`])('but without a number not under %s', (other) => {
    expect(same(nameless({ address }), nameless({ address: other }))).toBe(false);
  });

  test('without a number also when the askers stand in another order', () => {
    const mira = { name: 'Mira Verhoeven', party: null };
    const bram = { name: 'Bram Claes', party: null };
    expect(same(nameless({ askers: [mira, bram] }), nameless({ askers: [bram, mira] }))).toBe(true);
  });

  test('but without a number not with other askers or another start of the question', () => {
    expect(same(nameless(), nameless({ askers: [] }))).toBe(false);
    const [question, ...rest] = foundQuestion().parts;
    if (!question) throw new Error('the sample has a question part');
    const other = { ...question, paragraphs: [{ kind: 'text' as const, text: 'Iets anders.' }] };
    expect(same(nameless(), nameless({ parts: [other, ...rest] }))).toBe(false);
    expect(same(nameless(), nameless({ parts: [question] }))).toBe(true);
  });
});

describe('the canonical address', () => {
  test('keeps the query that names the page, in its order', () => {
    expect(canonicalAddress('https://a.example/x;jsessionid=1/y?b=2&utm_medium=z&a=1#h')).toBe('https://a.example/x/y?b=2&a=1');
  });

  test('of a host alone ends in a slash', () => {
    expect(canonicalAddress('http://A.example:80?gclid=1')).toBe('http://a.example/');
  });

  test('of what is no web address loses the hash alone', () => {
    expect(canonicalAddress('file:///tmp/A.html#x')).toBe('file:///tmp/A.html');
  });
});
