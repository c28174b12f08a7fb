/** `docs/performance.md`: what finding passages again costs, and how right it is, beside others. */

/** @param {number} ms */
const inMs = (ms) => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en-GB'));

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(share > 0 && share < 0.01 ? 2 : 1)} %`;

/** @param {import('./measure-passages.mjs').PassageRow} row */
const cells = ({ page, passages, change, who, ms, longest, right, wrong, done }) => [
  `${page}, ${passages.toLocaleString('en-GB')}`,
  change,
  who,
  done < passages ? `≈ ${inMs(ms)} (${done})` : inMs(ms),
  inMs(longest),
  change === 'removed' ? '–' : percent(right),
  percent(wrong),
];

/** @param {string[][]} lines */
function table(lines) {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length))) ?? [];
  const text = (/** @type {string[]} */ line) =>
    `| ${line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [text(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(text)].join('\n');
}

/** @param {import('./measure-passages.mjs').PassageRow[]} rows */
export const passagesTable = (rows) =>
  table([['page, passages', 'page is', 'who', 'ms', 'longest slice', 'right place', 'wrong place'], ...rows.map(cells)]);

/** @param {Awaited<ReturnType<typeof import('./measure-passages.mjs').measurePassages>>} measured */
export const paintingLines = ({ paint, mark, held }) =>
  [
    `- Painting 1,000 passages on 1 MB to the next frame: ${inMs(paint.ms)} ms and ${paint.nodes} nodes added (CSS Highlight API with \`StaticRange\`); mark.js ${inMs(mark.ms)} ms and ${mark.nodes.toLocaleString('en-GB')} nodes.`,
    `- Held by a page of 1 MB with 1,000 passages (its text with the way to the page and back, anchors, ranges): ${held.toFixed(1)} MB.`,
  ].join('\n');

/**
 * @param {import('./report.mjs').Circumstances} where
 * @param {Awaited<ReturnType<typeof import('./measure-passages.mjs').measurePassages>>} measured
 */
export const passagesDocument = (where, measured) => `# Finding passages again

${passagesTable(measured.rows)}

${paintingLines(measured)}

Measured on ${where.day} on commit ${where.commit}: ${where.browser}; ${where.machine}; load ${where.load} at the start.
To repeat: \`npm run bench -- passages\`; with \`--write\` it writes this page anew. Others' work on the machine lengthens the times.

## How it is measured

- **Pages**: generated (\`bench/council-pages.mjs\`), a question with a long answer in which five kinds of paragraphs, lists and tables come back with other
  streets and numbers, so that most words stand in many places. Passages are 3 to 20 words of the answer, none within another, through bold words and links.
- **Edited**: 5 % of all words are replaced and two paragraphs put in. **Removed**: every passage is taken out, and nothing around it.
- **Ours**: \`liveTextOf\` and \`finding\` in slices, as on a page, the walk over the page included, reading the question not; the median of three runs after two.
  *By the kept version*: the text of the question as it was marked is known, as it is for every saved question. *By descriptions alone*: only quotation,
  surroundings and position are, as for words outside every question.
- **Right place**: at least half of what was found is what was marked, and half of that was found; ranges that go with the page's changes tell where that is.
  **Wrong place**: anything else that was claimed; what is said to be lost counts as neither.
- **Peers**: each describes and finds in its own way on the same pages. One that is slow looks for some of the passages only (their number in brackets)
  and what it would need for all is reckoned from these. *Longest slice* is a peer's longest single search. Hypothesis' way is written after its
  client: exact words anywhere, else \`approx-string-match\` with up to half of the letters wrong, ranked by words, surroundings and place.
- \`@recogito/text-annotator\` is not among them: it does not stand alone, and takes up annotations by their positions without looking for a quotation.
`;
