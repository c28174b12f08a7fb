import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { Cell, Sheet } from './export-data';

/** The most characters that a spreadsheet takes in a cell. */
const MOST_CHARACTERS = 32_767;

/** What stands at the end of a text that was too long. */
const CUT = ' […]';

/** Characters that XML cannot hold or no cell shows, and halves of characters. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** What a workbook takes for a character by its number: `_x0041_`. */
const ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;

function asCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\uFFFD').replace(ESCAPED, '_x005F_');
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT;
}

/** A table as an Excel workbook. Text is stored as text: nothing in it is a formula, whatever it begins with. */
export const writeXlsx = ({ columns, rows }: Sheet, name: string): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      {
        name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
        rows: [columns, ...[...rows].map((row) => row.map(asCell))],
        freezePane: { rows: 1 },
      },
    ],
  });
