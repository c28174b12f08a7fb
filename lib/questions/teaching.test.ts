import { describe, expect, test } from 'vitest';
import { planTeachings, shapeOf, type TaughtRule, type Teaching, taughtAt } from './teaching';

const HOST = 'conseil.val-invente.example';
const HERE = `https://${HOST}/affaires/12`;
let made = 0;
const taught = (rule: TaughtRule, more: Partial<Teaching> = {}): Teaching => {
  made += 1;
  return { id: `t${made}`, host: HOST, lesson: 'l1', address: HERE, taughtAt: made, ...rule, ...more };
};
const label = (role: TaughtRule['role'], words: string): TaughtRule => ({ role, by: { kind: 'label', label: words, begins: false } });
const place = (path: string): TaughtRule => ({
  role: 'answer',
  by: { kind: 'place', path, tag: null, strong: null, rules: null, shape: '/affaires/*', asks: false },
});

describe('the form of an address', () => {
  test.each([
    ['https://a.example/vragen/123', '/vragen/*'],
    ['https://a.example/vragen/de-lantaarns-in-de-straat?utm_source=x#top', '/vragen/*'],
    ['https://a.example/', '/'],
    ['https://a.example/index.php?page=vraag&id=5', '/index.php?id=*&page=vraag'],
    ['https://a.example/2026/03/12/', '/*/*/*'],
  ])('%s is %s', (address, shape) => expect(shapeOf(address)).toBe(shape));
});

describe('what holds for a page', () => {
  const rulesAt = (all: Teaching[], address = HERE) => taughtAt(all, address).rules;

  test('is every label of the site, the newest where one was taught twice', () => {
    expect(rulesAt([taught(label('question', 'Demande')), taught(label('answer', 'DEMANDE'))], `https://${HOST}/x`)).toEqual([
      label('answer', 'DEMANDE'),
    ]);
  });

  test('is the newest lesson about places, and only at addresses of its form', () => {
    const all = [
      taught(place('main'), { lesson: 'l1' }),
      taught(place('body'), { lesson: 'l2' }),
      taught(place('article'), { lesson: 'l2' }),
    ];
    expect(rulesAt(all).map(({ by }) => by.kind === 'place' && by.path)).toEqual(['article', 'body']);
    expect(rulesAt(all, `https://${HOST}/contact`)).toEqual([]);
  });

  test('is what was taught of that very page before what was taught of others', () => {
    const exact: TaughtRule = { role: 'question', by: { kind: 'text', address: HERE, from: 'Deux', to: 'hiver.' } };
    const all = [taught(label('question', 'Demande')), taught(exact)];
    expect(rulesAt(all, `http://${HOST}/affaires/12?utm_source=x#a`)).toEqual([exact]);
    expect(rulesAt(all, `https://${HOST}/affaires/13`)).toEqual([label('question', 'Demande')]);
  });

  test('has another stamp when any of it changes, and none where it is nothing', () => {
    const one = taught(label('question', 'Demande'));
    const two = taught(label('answer', 'Suite'));
    const stamps = [[], [one], [two], [one, two], [{ ...one, taughtAt: 999 }, two]].map((all) => taughtAt(all, HERE).stamp);
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(stamps[0]).toBe('');
  });
});

test('bringing in what is there already adds nothing', () => {
  const one = taught(label('question', 'Demande'));
  const again = { ...one, id: 'other' };
  const two = taught(label('answer', 'Suite'));
  expect(planTeachings([one], [again, two])).toEqual({ added: [two], same: 1 });
});
