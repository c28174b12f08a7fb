import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportQuestion, exportWords, samplePassage } from '../../tests/exchange/export-samples';
import { readCsv, writeCsv } from './csv';
import { defuseFormula, restoreFormula } from './formula-safe';
import { joinCell, splitCell } from './list-cell';
import { PASSAGE_COLUMNS, passageSheet } from './passage-columns';
import { QUESTION_COLUMNS, questionSheet } from './question-columns';

const written = (columns: string[], rows: string[][], bom = false): string => [...writeCsv({ columns, rows }, { bom })].join('');

const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '|'), maxLength: 6 }),
);

describe('a CSV file', () => {
  test('opens with the same cells in a second reader, formulas defused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.gen(), (width, bom, gen) => {
        const rows = gen(() => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 4 }));
        const columns = Array.from({ length: width }, (_, index) => `column ${index}`);
        const read: string[][] = parse(written(columns, rows, bom), { bom: true, relax_quotes: false });
        expect(read).toEqual([columns, ...rows.map((row) => row.map(defuseFormula))]);
      }),
    );
  });

  test('gives back what was written, also what looks like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, anyCell), { maxLength: 5 }), fc.boolean(), (rows, bom) => {
        expect(readCsv(written(['one', 'two'], rows, bom), 100)).toEqual({ ok: true, columns: ['one', 'two'], rows });
      }),
    );
  });

  test('has a byte order mark only where it is asked for', () => {
    expect(written(['a'], [], true).charCodeAt(0)).toBe(0xfeff);
    expect(written(['a'], [])).toBe('"a"\r\n');
  });

  test.each(['=1+1', '+32 9 266', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])('holds no formula: %j', (text) => {
    const [, row] = parse(written(['a', 'b'], [[text, 'x']])) as string[][];
    expect(row?.[0]?.startsWith("'")).toBe(true);
    expect(restoreFormula(row?.[0] ?? '')).toBe(text);
  });

  test('leaves apostrophes alone that stand before no formula', () => {
    expect(["'s avonds", "'", 'a=b'].map(defuseFormula)).toEqual(["'s avonds", "'", 'a=b']);
    expect(["'s avonds", "'", 'a=b'].map(restoreFormula)).toEqual(["'s avonds", "'", 'a=b']);
  });

  test('may be separated by semicolons, tabs or bars, or say itself by what', () => {
    for (const text of ['a;b\n1;2,3', 'a\tb\n1\t2,3', 'a|b\n1|2,3', 'sep=;\r\na;b\r\n1;2,3']) {
      expect(readCsv(text, 10)).toEqual({ ok: true, columns: ['a', 'b'], rows: [['1', '2,3']] });
    }
    expect(readCsv('"a;x;y",b\n1,2', 10)).toMatchObject({ columns: ['a;x;y', 'b'] });
  });

  test('of more rows than the bound is refused without being read to its end', () => {
    expect(readCsv(`a,b\n${'1,2\n'.repeat(50)}`, 49)).toEqual({ ok: false, why: 'too-many', limit: 49 });
    expect(readCsv(`a,b\n${'1,2\n'.repeat(50)}`, 50)).toMatchObject({ ok: true });
  });

  test('that is empty or breaks off within quotation marks is refused', () => {
    expect(readCsv('', 10)).toEqual({ ok: false, why: 'empty', line: 1 });
    expect(readCsv('a,b\n1,2\n"half,', 10)).toEqual({ ok: false, why: 'quotes', line: 3 });
  });
});

test('several texts in one cell come apart again', () => {
  fc.assert(
    fc.property(fc.array(anyCell), (entries) => {
      expect(splitCell(joinCell(entries))).toEqual(entries);
    }),
  );
  expect(splitCell(' a;b ;; "c; d" ')).toEqual(['a', 'b', 'c; d']);
});

test('a table of questions holds what their reader knows of them, in the chosen columns', () => {
  const question = exportQuestion(
    {},
    { tags: ['licht', 'a;b'], note: '=geen formule', corrections: { title: 'Beter' }, backOn: '2026-05-01' },
    [samplePassage()],
  );
  const { columns, rows } = questionSheet(
    [question],
    ['reference', 'title', 'askers', 'tags', 'note', 'passageCount', 'questionText'],
    exportWords,
  );
  expect(columns).toHaveLength(7);
  expect([...rows]).toEqual([
    [
      '2026_MV_00042',
      'Beter',
      'Mira Verhoeven',
      'licht; "a;b"',
      '=geen formule',
      1,
      'Al drie weken is het donker op de Lindendreef.\nWanneer brandt de verlichting weer?',
    ],
  ]);
  expect([...questionSheet([question], QUESTION_COLUMNS, exportWords).rows][0]).toHaveLength(QUESTION_COLUMNS.length);
});

test('a table of passages names the question or the page of each', () => {
  const loose = samplePassage({ questionId: null, page: { address: 'https://raad.example/nieuws', title: 'Nieuws' }, commitment: false });
  const rows = passageSheet(
    [
      { passage: samplePassage(), question: exportQuestion() },
      { passage: loose, question: null },
    ],
    PASSAGE_COLUMNS,
    exportWords,
  ).rows;
  const [first, second] = [...rows].map((row) => Object.fromEntries(PASSAGE_COLUMNS.map((column, index) => [column, row[index]])));
  expect(first).toMatchObject({
    words: 'De herstelling is gepland voor eind maart.',
    part: 'answer',
    reference: '2026_MV_00042',
    commitment: 'yes',
    day: '2026-03-02',
  });
  expect(second).toMatchObject({ title: 'Nieuws', address: 'https://raad.example/nieuws', reference: null, commitment: 'no' });
});
