/**
 * One measurement. `bar` is what it must not exceed, where there is one; `beside` a peer measured in the same run.
 * @typedef {{ what: string, figure: number, unit: 'ms' | 'kB' | 'MB', bar?: number, beside?: number, besideWhat?: string }} Row
 */

/** @param {number} value */
const rounded = (value) => (value < 1 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

/** @param {Row} row */
export const isMissed = ({ figure, bar }) => bar !== undefined && figure > bar;

/** @param {Row} row */
const cells = ({ what, figure, unit, bar, beside, besideWhat }) => [
  what,
  `${rounded(figure)} ${unit}`,
  bar === undefined ? '–' : `≤ ${bar} ${unit}`,
  bar === undefined ? '–' : figure > bar ? 'missed' : 'met',
  beside === undefined ? '–' : `${rounded(beside)} ${unit}: ${besideWhat}`,
  beside === undefined ? '–' : `${rounded(figure / beside)} ×`,
];

/**
 * The measurements as a table that reads well in a terminal and in Markdown.
 * @param {Row[]} rows
 */
export function tableOf(rows) {
  const lines = [['what', 'median', 'bar', '', 'beside it', 'ratio'], ...rows.map(cells)];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length))) ?? [];
  const text = (/** @type {string[]} */ line) =>
    `| ${line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [text(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(text)].join('\n');
}
