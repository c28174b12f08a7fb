import { shownHead } from '../questions/corrections';
import { currentAnchor, type Passage } from '../questions/passage';
import type { Paragraph, QuestionHead } from '../questions/question';
import type { ExportPassage, ExportQuestion } from './export-data';
import type { ExportWords } from './export-words';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text in which nothing is markup, in an element or an attribute. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const lines = (text: string): string => escaped(text).replace(/\r\n?|\n/g, '<br>');

const STYLE = `
:root { color-scheme: light; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; font: 11pt/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4em; line-height: 1.2; margin: 0 0 .3em; }
h2 { font-size: 1.05em; margin: 1.4em 0 .4em; }
article + article { margin-top: 3em; border-top: 1px solid #999; padding-top: 2em; }
.facts, .about { color: #444; font-size: .9em; margin: .2em 0; }
.council, blockquote { font-family: ui-serif, Georgia, serif; }
blockquote { margin: .8em 0 .2em; padding-left: .8em; border-left: 3px solid #777; }
.note { white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: .2em .5em; text-align: start; vertical-align: top; }
@page { margin: 20mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  article + article { break-before: page; border: 0; margin: 0; padding: 0; }
  h1, h2 { break-after: avoid; }
  blockquote, tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

const opening = (title: string, language: string): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
`;

const CLOSING = '</body>\n</html>\n';

function paragraphHtml(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'text':
      return `<p>${lines(paragraph.text)}</p>`;
    case 'list': {
      const items = paragraph.items.map((item) => `<li>${item.map(paragraphHtml).join('')}</li>`).join('');
      return paragraph.ordered ? `<ol start="${paragraph.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const rows = paragraph.rows.map((row) => {
        const cells = row.map(({ text, header }) => (header ? `<th>${lines(text)}</th>` : `<td>${lines(text)}</td>`));
        return `<tr>${cells.join('')}</tr>`;
      });
      return `<table>${rows.join('')}</table>`;
    }
  }
}

const facts = (values: readonly (string | null | false)[]): string =>
  `<p class="facts">${values
    .filter((value) => value)
    .map((value) => `<span>${escaped(value as string)}</span>`)
    .join(' · ')}</p>\n`;

/** An address as text and link; what is no web address is text alone. */
const link = (address: string): string =>
  /^https?:\/\//i.test(address) ? `<p class="facts"><a href="${escaped(address)}">${escaped(address)}</a></p>\n` : '';

function headHtml(head: QuestionHead, words: ExportWords): string {
  const day = head.dates.session ?? head.dates.answered ?? head.dates.asked ?? head.dates.published;
  const askers = head.askers.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ');
  const addressees = head.addressees.map(({ name, role }) => [name, role].filter(Boolean).join(', ')).join('; ');
  return (
    `<h1 lang="${head.language}">${escaped(head.title ?? words.noTitle)}</h1>\n` +
    facts([words.kind(head.kind), head.reference, day, head.portal.name]) +
    facts([askers && addressees ? `${askers} → ${addressees}` : askers || addressees, words.answer(head)]) +
    link(head.address)
  );
}

function passageHtml(passage: Passage, words: ExportWords): string {
  const about = [...passage.tags, ...passage.answers.map((number) => `${words.passageColumns.answers}: ${number}`)];
  if (passage.commitment) about.push(words.passageColumns.commitment);
  return (
    `<blockquote>${lines(currentAnchor(passage).quote.exact)}</blockquote>\n` +
    (about.length > 0 ? `<p class="about">${about.map(escaped).join(' · ')}</p>\n` : '') +
    (passage.note.trim() === '' ? '' : `<p class="note">${escaped(passage.note)}</p>\n`)
  );
}

function questionHtml(question: ExportQuestion, words: ExportWords): string {
  const head = shownHead(question);
  const { reader, passages, version } = question;
  const own =
    facts([words.status(reader.status), ...reader.tags]) +
    (reader.note.trim() === '' ? '' : `<p class="note">${escaped(reader.note)}</p>\n`);
  const marked =
    passages.length === 0 ? '' : `<h2>${escaped(words.passages)}</h2>\n${passages.map((each) => passageHtml(each, words)).join('')}`;
  const parts = (version?.question.parts ?? []).map(
    (part) =>
      `<section class="council" lang="${head.language}">\n<h2>${escaped(part.label ?? words.role(part.role))}</h2>\n${part.paragraphs.map(paragraphHtml).join('\n')}\n</section>\n`,
  );
  return `<article>\n${headHtml(head, words)}${own}${marked}${parts.join('')}</article>\n`;
}

/** Questions as a page to print, in pieces to be put one after the other: everything escaped, no script, nothing that it would load. */
export function* writePrintable(questions: Iterable<ExportQuestion>, title: string, words: ExportWords): Generator<string> {
  yield opening(title, words.language);
  for (const question of questions) yield questionHtml(question, words);
  yield CLOSING;
}

/** Passages as a page to print, below the question or page in which they stand. */
export function* writePrintablePassages(passages: Iterable<ExportPassage>, title: string, words: ExportWords): Generator<string> {
  yield opening(title, words.language);
  let last: string | null = null;
  for (const { passage, question } of passages) {
    const home = passage.questionId ?? passage.page?.address ?? '';
    if (home !== last) {
      const head = question && shownHead(question);
      const page = passage.page;
      const heading = head ? headHtml(head, words) : `<h1>${escaped(page?.title || words.noTitle)}</h1>\n${link(page?.address ?? '')}`;
      yield `${last === null ? '' : '</article>\n'}<article>\n${heading}`;
    }
    yield passageHtml(passage, words);
    last = home;
  }
  yield `${last === null ? '' : '</article>\n'}${CLOSING}`;
}
