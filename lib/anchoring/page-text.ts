import type { FoundQuestion, Paragraph, Part, PartRole } from '../questions/question';
import { textOfPart } from '../questions/text';

/** A stretch of a text, in UTF-16 units from its start; `end` is the first one behind it. */
export interface Span {
  start: number;
  end: number;
}

/** A part as it stands in a page's text. Between `start` and `end` the text is `textOfPart`. */
export interface PartText extends Span {
  /** Which question of the page it belongs to, and which of its parts it is; counted from 0. */
  question: number;
  index: number;
  role: PartRole;
  subQuestions: readonly (Span & { number: string })[];
  /** The smallest units in order: paragraphs, list items, table cells. */
  units: readonly Span[];
}

/**
 * The text of a page or of a version, with what the reader knows of it. Words outside every part are part of the text as
 * well, a paragraph a line.
 */
export interface PageText {
  text: string;
  /** In the order of the text; no two overlap. */
  parts: readonly PartText[];
}

/** Adds the units of paragraphs whose text begins at `at`; gives where their text ends. */
function addUnits(paragraphs: readonly Paragraph[], at: number, units: Span[]): number {
  let start = at;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) start += 1;
    if (paragraph.kind === 'text') {
      units.push({ start, end: start + paragraph.text.length });
      start += paragraph.text.length;
    } else if (paragraph.kind === 'list') {
      for (const [j, item] of paragraph.items.entries()) start = addUnits(item, j > 0 ? start + 1 : start, units);
    } else {
      // A line break between rows, a tab between cells.
      for (const [j, row] of paragraph.rows.entries()) {
        if (j > 0) start += 1;
        for (const [k, cell] of row.entries()) {
          if (k > 0) start += 1;
          units.push({ start, end: start + cell.text.length });
          start += cell.text.length;
        }
      }
    }
  }
  return start;
}

/** Where the demands of a part stand in its text; those whose text is not in it as it is are left out. */
function subQuestionsIn(part: Part, text: string, at: number): (Span & { number: string })[] {
  let from = 0;
  return part.subQuestions.flatMap(({ number, text: demand }) => {
    const start = demand === '' ? -1 : text.indexOf(demand, from);
    if (start < 0) return [];
    from = start + demand.length;
    return [{ number, start: at + start, end: at + from }];
  });
}

/** A part whose text begins at `start`. */
export function partTextOf(part: Part, question: number, index: number, start: number): PartText {
  const text = textOfPart(part);
  const units: Span[] = [];
  addUnits(part.paragraphs, start, units);
  return { question, index, role: part.role, start, end: start + text.length, subQuestions: subQuestionsIn(part, text, start), units };
}

/** The text of a question as it is kept, without the page: its parts, one below the other. */
export function fromQuestion({ parts }: FoundQuestion): PageText {
  let text = '';
  const placed = parts.map((part, index) => {
    if (index > 0) text += '\n';
    const placed = partTextOf(part, 0, index, text.length);
    text += textOfPart(part);
    return placed;
  });
  return { text, parts: placed };
}

/** The part that a position stands in, its end included; null between the parts. */
export function partAt({ parts }: PageText, at: number): PartText | null {
  let low = 0;
  let high = parts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const part = parts[middle] as PartText;
    if (at < part.start) high = middle - 1;
    else if (at > part.end) low = middle + 1;
    else return part;
  }
  return null;
}
