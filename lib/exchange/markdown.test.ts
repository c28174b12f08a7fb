import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportQuestion, exportWords, samplePassage } from '../../tests/exchange/export-samples';
import { fileName } from './file-name';
import { questionMarkdown, writeMarkdown, writePassagesMarkdown } from './markdown';
import { writeMarkdownZip } from './markdown-zip';

describe('a question as Markdown', () => {
  const hostile = exportQuestion(
    { title: '# Kop: <b>vet</b> [x](javascript:alert(1))\n---', askers: [{ name: 'A\u2028"B"', party: null }] },
    { note: '- geen lijst\n1. geen punt\n<script>' },
    [samplePassage({}, 'Twee\nregels *ster*')],
  );
  const text = questionMarkdown(hostile, exportWords);

  test('carries its facts as front matter, a line each, whatever stands in them', () => {
    const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
    const facts = Object.fromEntries(front.split('\n').map((line) => [line.split(':')[0], JSON.parse(line.slice(line.indexOf(':') + 1))]));
    expect(facts).toMatchObject({
      title: hostile.published.head.title,
      reference: '2026_MV_00042',
      askers: hostile.published.head.askers,
      dates: { session: '2026-03-02' },
      status: 'to-read',
      savedAt: '2026-03-02T09:30:00Z',
    });
    expect(front).not.toContain('\u2028');
  });

  test('holds no markup but its own', () => {
    expect(text).toContain('# \\# Kop: \\<b\\>vet\\</b\\> \\[x\\](javascript:alert(1)) ---');
    expect(text).toContain('\\- geen lijst\n1\\. geen punt\n\\<script\\>');
    expect(text).toContain('> Twee\n> regels \\*ster\\*\n\ntags: belofte · answers: 1 · commitment\n\nNavragen.');
  });

  test('keeps lists and tables', () => {
    expect(text).toContain('1. Wanneer brandt de verlichting weer?');
    expect(text).toContain('| Straat | Lampen |\n| --- | --- |\n| Lindendreef | 12 |');
  });
});

test('several questions stand one after the other', () => {
  const text = [...writeMarkdown([exportQuestion(), exportQuestion({ title: 'Tweede' }, {}, [], 'q2')], exportWords)].join('');
  expect(text.match(/^# /gm)).toHaveLength(2);
});

test('passages stand below their question once', () => {
  const question = exportQuestion();
  const rows = [samplePassage(), samplePassage({ id: 'p2' }, 'Nog iets.')].map((passage) => ({ passage, question }));
  const text = [...writePassagesMarkdown(rows, exportWords)].join('');
  expect(text.match(/^## /gm)).toHaveLength(1);
  expect(text).toContain('2026\\_MV\\_00042 · <https://raad.voorbeeldstad.example/agendapunten/4711>');
  expect(text).toContain('> Nog iets.');
});

test('a zip holds a file for each question, under a name that every system takes and no other has', () => {
  const same = ['q1', 'q2', 'q3'].map((id) => exportQuestion({ title: '../../etc/passwd: "x"', reference: null }, {}, [], id));
  const pieces = [...writeMarkdownZip(same, exportWords)];
  const files = unzipSync(new Uint8Array(pieces.flatMap((piece) => [...piece])));
  expect(Object.keys(files)).toEqual(['etc passwd x.md', 'etc passwd x (2).md', 'etc passwd x (3).md']);
  expect(new TextDecoder().decode(files['etc passwd x.md'])).toBe(questionMarkdown(same[0] as (typeof same)[0], exportWords));
});

test('a file’s name is never one that a system keeps to itself', () => {
  expect(['CON', '...', ' a. ', '', 'a/b\u202Egpj'].map((name) => fileName(name, 'other'))).toEqual([
    'other',
    'other',
    'a',
    'other',
    'a b gpj',
  ]);
  expect([...fileName('😀'.repeat(200), 'other')]).toHaveLength(80);
});
