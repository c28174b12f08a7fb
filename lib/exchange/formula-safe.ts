/** How a cell begins that a spreadsheet would take for a formula, also in the wide letters of East Asian keyboards. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: one that looks like a formula gets an apostrophe before it. `restoreFormula` gives it back. */
export const defuseFormula = (text: string): string => (LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text);

/** A text as it was before `defuseFormula`. */
export const restoreFormula = (cell: string): string => (cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell) ? cell.slice(1) : cell);
