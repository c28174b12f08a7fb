/** What a run of the bench leaves behind: where and on what it was measured, and `docs/bench.md`. */
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { chromium } from '@playwright/test';
import { chromiumPath, root } from '../scripts/ensure.mjs';
import { tableOf } from './table.mjs';

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** @typedef {{ commit: string, day: string, machine: string, load: number, browser: string }} Circumstances */

/**
 * On what is measured. A commit whose files were changed since is marked as such; `load` is the machine's load average of
 * the last minute before the bench began.
 * @returns {Promise<Circumstances>}
 */
export async function circumstances() {
  const load = Math.round((os.loadavg()[0] ?? 0) * 10) / 10;
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ':!docs') !== '';
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  const cpus = os.cpus();
  return {
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed ? ', with changes since' : ''}`,
    day: new Date().toISOString().slice(0, 10),
    machine: `${cpus.length} cores (${cpus[0]?.model.trim() || os.arch()}), ${os.type()}, Node ${process.versions.node}`,
    load,
    browser: `Chromium ${version}, headless`,
  };
}

/**
 * The text of `docs/bench.md`.
 * @param {Circumstances} where
 * @param {import('./table.mjs').Row[]} rows
 */
export const documentOf = (where, rows) => `# Speed and size

${tableOf(rows)}

Measured on ${where.day} on commit ${where.commit}: ${where.browser}; ${where.machine}; load ${where.load} at the start.
To repeat: \`npm run bench\`; \`npm run bench -- --write\` writes this page anew. It takes some minutes; others' work on the machine lengthens the times:
on a busy one the figures are worth little, and no test looks at them.

## How it is measured

- **Content script**: \`content-scripts/content.js\` of the build, compressed by gzip at its best. Beside it one that was built by the same tools
  from \`bench/empty-extension\` and shows one line in a closed shadow root by Preact and the polyfill.
  The portals that are read unasked are Flemish and load Dutch alone; the other languages come in a script of their own to sites that a person allows.
- **Reading**: \`readPage\` alone, compiled as for \`npm run inspect\`, in an isolated world. *Newly opened* is the first reading in a page that was just
  opened, as when a portal is browsed; *again* the median of many in the same page; *in a browser just started* the first one
  of all, where nothing of the code is compiled yet. Beside it a \`TreeWalker\` over all text nodes, under the same conditions. The pages of 100 kB and 1 MB are
  generated (\`bench/council-pages.mjs\`): paragraphs with bold words and links, lists, tables; once as the answer to a question, once as a
  report without one; and minutes with a question in each of 20 items.
- **Popup**: the real popup of the toolbar button, from its \`performance.timeOrigin\` to two frames after the question and the unlocked editor
  are in the document. The question of the page is not among those that are saved. What the browser itself needs from the click to that
  origin is not in it. Beside it the popup of \`bench/empty-extension\`, measured alike.
- **“Save” to “Saved”**: in that popup, from the click until the button reads “Saved”, which it does when the transaction is complete.
- **A letter of the note**: from the input event until the database, asked again and again, holds the new note.
- **Library**: \`library.html\` in a tab, from its \`performance.timeOrigin\` to two frames after the first row is in the document.
- The 10,000 questions are copies of the one that the popup saved, each with an identity, number, tags and note of its own, written into the extension's
  database (\`bench/seed-library.mjs\`).
`;
