import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SLOW = { timeout: 120_000 };
const PAGES = 'tests/pages';
const inspect = (args: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/inspect.mjs', ...args], { input, encoding: 'utf8', timeout: SLOW.timeout });

test('each line of input gives one line of JSON, in order, and a page that fails does not stop the rest', SLOW, () => {
  const file = path.join(PAGES, 'green-valley-headings/page.html');
  const url = 'https://ebesluitvorming.gent.be/zittingen/26.1/agendapunten/26.2';
  const requests = [
    JSON.stringify({ id: 'a', file, url }),
    'no JSON',
    JSON.stringify({ id: 'b', file: 'missing.html', url }),
    JSON.stringify({ id: 'c', file }),
    JSON.stringify({ id: 'd', file, url: 'not an address' }),
    '[1]',
    '',
    JSON.stringify({ id: 'hash', file: path.join(PAGES, 'green-valley-line-breaks/page.html'), url: `${url}#top` }),
    JSON.stringify({ id: 'e', file: path.join(PAGES, 'general-faq/page.html'), url: 'https://www.voorbeeldstad.example/' }),
  ];
  const { status, stdout } = inspect(['--jsonl'], requests.join('\n'));
  expect(status).toBe(0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', 'd', null, 'hash', 'e']);
  expect(answers.map(({ error }) => typeof error)).toEqual([
    'undefined',
    'string',
    'string',
    'string',
    'string',
    'string',
    'undefined',
    'undefined',
  ]);
  expect(answers[0].questions[0]).toMatchObject({ reference: '2026_MV_00731', answered: true, noAnswer: null });
  expect(answers[6].questions[0]).toMatchObject({ reference: '2026_SV_00410' });
  expect(typeof answers[0].ms).toBe('number');
  expect(answers[0].why).toBeNull();
  expect(answers[7]).toMatchObject({ questions: [], why: { code: 'no-label' } });
  expect(answers[7].why.message).toMatch(/vraag.*antwoord/);
});

test('a single page gives an outline for a person', SLOW, () => {
  const name = 'green-valley-unanswered-oral';
  expect(readdirSync(PAGES)).toContain(name);
  const { url } = JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8'));
  const { status, stdout } = inspect([path.join(PAGES, name, 'page.html'), '--url', url]);
  expect(status).toBe(0);
  expect(stdout).toContain('fietspomp aan het station');
  expect(stdout).toContain('no answer: oral');
});

test('without a page it says how it is used, and not on standard output', () => {
  const { status, stdout, stderr } = inspect([]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Usage');
});
