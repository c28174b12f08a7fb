import { shownHead } from '../questions/corrections';
import { currentAnchor, type Passage } from '../questions/passage';
import type { Paragraph, Part } from '../questions/question';
import { type ExportPassage, type ExportQuestion, momentCell } from './export-data';
import type { ExportWords } from './export-words';

/** A text in which nothing is markup: every character that Markdown or HTML could take for some is escaped. */
const plainMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

const oneLine = (text: string): string => plainMarkdown(text.replace(/\s+/g, ' ').trim());

const quoted = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => `> ${plainMarkdown(line.trim())}`.trimEnd())
    .join('\n');

const indented = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

function paragraphMarkdown(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'text':
      return paragraph.text
        .split(/\r\n?|\n/)
        .map((line) => plainMarkdown(line.trim()))
        .join('  \n');
    case 'list':
      return paragraph.items
        .map((item, index) => {
          const marker = paragraph.ordered ? `${Math.max(0, paragraph.start) + index}.` : '-';
          return `${marker} ${indented(item.map(paragraphMarkdown).join('\n\n'), ' '.repeat(marker.length + 1))}`;
        })
        .join('\n');
    case 'table':
      return tableMarkdown(paragraph.rows.map((row) => row.map(({ text }) => oneLine(text))));
  }
}

function tableMarkdown(rows: string[][]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [first = [], ...rest] = rows;
  return [line(first), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
}

const partMarkdown = (part: Part, words: ExportWords): string =>
  [`## ${oneLine(part.label ?? words.role(part.role))}`, ...part.paragraphs.map(paragraphMarkdown)].join('\n\n');

/** A passage: its words as a quotation, and below them what the reader made of it. */
function passageMarkdown(passage: Passage, words: ExportWords): string {
  const about = [
    passage.tags.length > 0 && `${words.passageColumns.tags}: ${passage.tags.map(oneLine).join(', ')}`,
    passage.answers.length > 0 && `${words.passageColumns.answers}: ${passage.answers.map(oneLine).join(', ')}`,
    passage.commitment && words.passageColumns.commitment,
  ].filter((line) => line !== false);
  const note = passage.note.trim() === '' ? [] : [plainMarkdown(passage.note)];
  return [quoted(currentAnchor(passage).quote.exact), ...(about.length > 0 ? [about.join(' · ')] : []), ...note].join('\n\n');
}

/** A value of the front matter. JSON is YAML too, and leaves no room for surprises. */
const yaml = (value: unknown): string => JSON.stringify(value)?.replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escapedCharacter) ?? 'null';

const escapedCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function frontMatter(question: ExportQuestion): string {
  const head = shownHead(question);
  const { reader, published } = question;
  const fields: Record<string, unknown> = {
    id: published.id,
    title: head.title,
    reference: head.reference,
    kind: head.kind,
    portal: head.portal.name,
    address: head.address,
    language: head.language,
    askers: head.askers,
    addressees: head.addressees,
    dates: head.dates,
    answered: head.answered,
    status: reader.status,
    backOn: reader.backOn,
    tags: reader.tags,
    savedAt: momentCell(reader.savedAt),
    changedAt: momentCell(reader.changedAt),
  };
  return ['---', ...Object.entries(fields).map(([name, value]) => `${name}: ${yaml(value)}`), '---'].join('\n');
}

/** A question as Markdown with its facts as front matter: the reader's note, the passages, and the text of the council. */
export function questionMarkdown(question: ExportQuestion, words: ExportWords): string {
  const { reader, passages, version } = question;
  const sections = [
    frontMatter(question),
    `# ${oneLine(shownHead(question).title ?? words.noTitle)}`,
    ...(reader.note.trim() === '' ? [] : [`## ${words.questionColumns.note}`, plainMarkdown(reader.note)]),
    ...(passages.length === 0 ? [] : [`## ${words.passages}`, ...passages.map((passage) => passageMarkdown(passage, words))]),
    ...(version?.question.parts ?? []).map((part) => partMarkdown(part, words)),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Questions as one text of Markdown, in pieces to be put one after the other. */
export function* writeMarkdown(questions: Iterable<ExportQuestion>, words: ExportWords): Generator<string> {
  let between = '';
  for (const question of questions) {
    yield between + questionMarkdown(question, words);
    between = '\n';
  }
}

/** Passages as Markdown, below the question or page in which they stand. */
export function* writePassagesMarkdown(passages: Iterable<ExportPassage>, words: ExportWords): Generator<string> {
  let last: string | null = null;
  for (const { passage, question } of passages) {
    const head = question && shownHead(question);
    const title = oneLine(head?.title ?? passage.page?.title ?? words.noTitle);
    const address = head?.address ?? passage.page?.address ?? '';
    const heading = `## ${title}\n\n${[head?.reference && oneLine(head.reference), `<${encodeURI(address)}>`].filter(Boolean).join(' · ')}\n\n`;
    yield `${last === null ? '' : '\n'}${heading === last ? '' : heading}${passageMarkdown(passage, words)}\n`;
    last = heading;
  }
}
