import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const SLOW = { timeout: 120_000 };
const folder = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-save-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const savePage = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/save-page.mjs', ...args, '--into', folder], { encoding: 'utf8', timeout: SLOW.timeout });
const saved = (name: string, file: string) => readFileSync(path.join(folder, name, file), 'utf8');

const url = 'https://ebesluitvorming.gent.be/zittingen/26.1/agendapunten/26.2';
const source = path.join(folder, 'source.html');
writeFileSync(
  source,
  `<html lang="nl"><head><script src="/teller.js"></script><link rel="stylesheet" href="/huis.css"><style>.weg { display: none }</style></head>
  <body onload="tel()"><!-- teller --><main data-ga-event="lees"><img src="https://teller.example/pixel.gif">
  <h1>2026_MV_00512 - Mondelinge vraag van raadslid Bo Vercammen: Bankjes op het Neerplein</h1>
  <h2>Omschrijving van de vraag</h2><p class="weg">Verborgen.</p><p>De bankjes op het Neerplein zijn al een maand stuk.</p>
  <p><strong>Vraag:</strong></p><ol><li>Wanneer komen er nieuwe?</li><li>Wie betaalt ze?</li></ol>
  <h2>Antwoord</h2><p>Ze komen in mei; de stad betaalt ze.</p><script>tel()</script></main><iframe src="/reclame"></iframe></body></html>`,
);

test('a saved page becomes a page for the tests: clean, with what is found as a draft, and it is never overwritten', SLOW, () => {
  const name = 'green-valley-bankjes';
  expect(savePage(source, '--url', url, '--name', name)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 found') });
  expect(readdirSync(path.join(folder, name)).sort()).toEqual(['about.md', 'expected.json', 'page.html']);
  const page = saved(name, 'page.html');
  expect(page).not.toMatch(/<script|<iframe|<link|onload|teller|data-ga|reclame/);
  expect(page).toContain('<p class="weg">Verborgen.</p>');
  expect(page).toContain('<meta charset="utf-8">');
  expect(JSON.parse(saved(name, 'expected.json'))).toMatchObject({
    url,
    questions: [
      {
        reference: '2026_MV_00512',
        title: 'Bankjes op het Neerplein',
        askers: [{ name: 'Bo Vercammen' }],
        answered: true,
        parts: [
          { role: 'context', starts: 'De bankjes op het', ends: 'al een maand stuk.' },
          { role: 'question', starts: 'Wanneer komen er nieuwe?', ends: 'nieuwe? Wie betaalt ze?', subQuestions: ['1', '2'] },
          { role: 'answer', ends: 'de stad betaalt ze.' },
        ],
      },
    ],
  });

  writeFileSync(path.join(folder, name, 'expected.json'), 'corrected by hand');
  expect(savePage(source, '--url', url, '--name', name)).toMatchObject({ status: 1, stderr: expect.stringContaining('already') });
  expect(saved(name, 'expected.json')).toBe('corrected by hand');
});

test('a name of another family is refused, and leaves nothing behind', SLOW, () => {
  const { status, stderr } = savePage(source, '--url', url, '--name', 'ibabs-bankjes');
  expect([status, stderr]).toEqual([1, expect.stringContaining('green-valley-')]);
  expect(readdirSync(folder)).not.toContain('ibabs-bankjes');
});

test('without a page, an address or a name it says how it is used', SLOW, () => {
  for (const args of [[], [source, '--name', 'green-valley-x'], [source, '--url', url]]) {
    expect(savePage(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  }
  expect(savePage(source, '--url', url, '--name', '../elders')).toMatchObject({ status: 1 });
});
