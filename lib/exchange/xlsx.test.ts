import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Cell } from './export-data';
import { writeXlsx } from './xlsx';

async function readBack(rows: Cell[][], columns = ['a', 'b', 'c']): Promise<unknown[][]> {
  const [sheet] = await readXlsx(Buffer.from(await writeXlsx({ columns, rows }, 'Vragen')), { trim: false });
  return sheet?.data ?? [];
}

test('a workbook opens with the same cells in a second reader', async () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', '<', '&', '\n', '\t', ' ', 'é', '😀', '_x0041_', '0'),
    minLength: 1,
    maxLength: 6,
  });
  const row = fc.tuple(text, fc.oneof(text, fc.integer()), fc.constant('end'));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 4 }), async (rows) => {
      expect(await readBack(rows)).toEqual([['a', 'b', 'c'], ...rows]);
    }),
    { numRuns: 40 },
  );
});

test('what no spreadsheet can hold is replaced, and what is too long for a cell is cut', async () => {
  const [, row] = await readBack([['a\u0000b\ud83dc', 'x'.repeat(40_000), '2026-03-02']]);
  expect(row?.[0]).toBe('a\ufffdb\ufffdc');
  expect(row?.[1]).toHaveLength(32_767);
  expect(row?.[1]).toMatch(/ \[…\]$/);
  expect(row?.[2]).toBe('2026-03-02');
});
