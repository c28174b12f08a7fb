import { tableOf } from '../table.mjs';

/**
 * The text of `docs/library-performance.md`.
 * @param {import('../report.mjs').Circumstances} where
 * @param {import('../table.mjs').Row[]} rows
 */
export const libraryDocumentOf = (where, rows) => `# A large library

${tableOf(rows)}

Measured on ${where.day} on commit ${where.commit}: ${where.browser}; ${where.machine}; load ${where.load} at the start.
To repeat: \`npm run bench -- library\`; \`-- library --questions=1000\` for a smaller one; \`--write\` writes this page anew. It takes a quarter of an hour.
On a machine on which others work the figures are worth little, and no test looks at them.

## How it is measured

- **The library** is generated (\`bench/library/records.mjs\`): questions of 4 to 12 kB with one to three versions, ten passages each, in a vocabulary of
  120,000 words spread as in a language (Zipf's law). It is written into the extension's own database.
- **First rows**: \`library.html\` in a tab, from its \`performance.timeOrigin\` to two frames after the first row is in the document.
- **A search's rows**: the same with a query in the address, until a hit stands in its sentence; the index is the one that was kept.
- **A key**: from the input event to the frame in which the rows of that very query stand, for every letter of several queries: frequent and rare
  words, a phrase, a word that must be absent, field words. The rows' texts are read from the database in that time too.
- **A click on a choice**: until rows and counts are there.
- **Scrolling**: a third of the window in every frame, ${'200'} frames long; a frame is the time between two \`requestAnimationFrame\`s.
- **Memory**: heap, DOM and array buffers of the page and of its search worker, after collecting garbage.
- **Beside others**: \`minisearch\`, \`flexsearch\` and \`@orama/orama\` take up the same records in Node, each in a process of its own, and are asked the
  same words letter by letter; fewer records, since some of them would need gigabytes for all. Ours counts every choice and
  sorts in that time, in questions and in passages.

Why the index is our own stands in [architecture.md](architecture.md).
`;
