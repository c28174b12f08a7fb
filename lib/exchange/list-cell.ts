/** Whether an entry would fall apart in a list that is written plainly. */
const needsQuotes = (entry: string): boolean => /[;"]/.test(entry) || entry.trim() !== entry || entry === '';

/** Several texts in one cell: `a; b; "c; d"`. */
export const joinCell = (entries: readonly string[]): string =>
  entries.map((entry) => (needsQuotes(entry) ? `"${entry.replaceAll('"', '""')}"` : entry)).join('; ');

/** The texts of such a cell; also of one that a person wrote, with or without spaces and quotation marks. */
export function splitCell(cell: string): string[] {
  const entries = cell.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/g);
  return [...entries].flatMap(([, quoted, plain]) => {
    if (quoted !== undefined) return [quoted.replaceAll('""', '"')];
    const entry = (plain ?? '').trim();
    return entry === '' ? [] : [entry];
  });
}
