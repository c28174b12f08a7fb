import Papa from 'papaparse';
import type { Cell, Sheet } from './export-data';
import { defuseFormula, restoreFormula } from './formula-safe';

/** How many rows become text at a time. */
const ROWS_AT_ONCE = 500;

const NEWLINE = '\r\n';

/** Excel knows by it that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const asText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : defuseFormula(cell ?? ''));

/** A table as comma-separated values by RFC 4180, in pieces of text to be put one after the other. Nothing in it is a formula. */
export function* writeCsv({ columns, rows }: Sheet, { bom }: { bom: boolean }): Generator<string> {
  // A row of one empty cell would be an empty line, which readers skip.
  const written = (some: string[][]) => `${Papa.unparse(some, { newline: NEWLINE, quotes: columns.length === 1 })}${NEWLINE}`;
  yield `${bom ? BYTE_ORDER_MARK : ''}${written([columns.map(defuseFormula)])}`;
  let waiting: string[][] = [];
  for (const row of rows) {
    waiting.push(row.map(asText));
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield written(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield written(waiting);
}

/** The rows of a file, the names of its columns first. */
export type CsvReading =
  | { ok: true; columns: string[]; rows: string[][] }
  /** `line` counts rows from 1, the names of the columns among them. */
  | { ok: false; why: 'empty' | 'quotes'; line: number }
  | { ok: false; why: 'too-many'; limit: number };

/** Reads comma-separated values; semicolons, tabs and bars are separators too. Gives back what `writeCsv` defused. */
export function readCsv(text: string, limit: number): CsvReading {
  const { body, delimiter } = opened(text);
  const rows: string[][] = [];
  let broken: number | null = null;
  let tooMany = false;
  Papa.parse<string[]>(body, {
    delimiter,
    step: ({ data, errors }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) broken ??= rows.length + 1;
      if (!(data.length === 1 && data[0] === '')) rows.push(data.map(restoreFormula));
      if (rows.length <= limit + 1 && broken === null) return;
      tooMany = rows.length > limit + 1;
      parser.abort();
    },
  });
  if (tooMany) return { ok: false, why: 'too-many', limit };
  if (broken !== null) return { ok: false, why: 'quotes', line: broken };
  const [columns, ...rest] = rows;
  return columns ? { ok: true, columns, rows: rest } : { ok: false, why: 'empty', line: 1 };
}

/** What separates the cells: whatever the first line says or holds most of outside quotation marks. */
function opened(text: string): { body: string; delimiter: string } {
  const body = text.replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(body);
  if (said?.[1]) return { body: body.slice(said[0].length), delimiter: said[1] };
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(body.slice(0, 100_000))?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counted = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  const [most] = counted.sort((a, b) => b.count - a.count);
  return { body, delimiter: most?.delimiter ?? ',' };
}
