import { shownHead } from '../questions/corrections';
import { currentAnchor } from '../questions/passage';
import type { QuestionHead } from '../questions/question';
import { type Cell, type ExportPassage, momentCell, type Sheet } from './export-data';
import type { ExportWords } from './export-words';
import { joinCell } from './list-cell';

/** What a table of passages can hold, in its order. */
export const PASSAGE_COLUMNS = [
  'words',
  'tags',
  'note',
  'part',
  'subQuestion',
  'answers',
  'commitment',
  'reference',
  'title',
  'portal',
  'askers',
  'addressees',
  'day',
  'address',
  'before',
  'after',
  'madeAt',
  'changedAt',
  'id',
  'questionId',
] as const;

/** A column of a table of passages. */
export type PassageColumn = (typeof PASSAGE_COLUMNS)[number];

/** The columns that are chosen before a person chooses. */
export const USUAL_PASSAGE_COLUMNS: readonly PassageColumn[] = PASSAGE_COLUMNS.filter(
  (column) => !['before', 'after', 'madeAt', 'changedAt', 'id', 'questionId'].includes(column),
);

const headOf = ({ question }: ExportPassage): QuestionHead | null => question && shownHead(question);

/** What stands in each column of a passage. */
const CELLS: Record<PassageColumn, (row: ExportPassage, words: ExportWords) => Cell> = {
  words: ({ passage }) => currentAnchor(passage).quote.exact,
  tags: ({ passage }) => joinCell(passage.tags),
  note: ({ passage }) => passage.note,
  part: ({ passage }, words) => {
    const { part } = currentAnchor(passage);
    return part && words.role(part.role);
  },
  subQuestion: ({ passage }) => currentAnchor(passage).subQuestion,
  answers: ({ passage }) => joinCell(passage.answers),
  commitment: ({ passage }, words) => (passage.commitment ? words.yes : words.no),
  reference: (row) => headOf(row)?.reference ?? null,
  title: (row) => headOf(row)?.title ?? row.passage.page?.title ?? null,
  portal: (row) => headOf(row)?.portal.name ?? null,
  askers: (row) => joinCell((headOf(row)?.askers ?? []).map(({ name }) => name)),
  addressees: (row) => joinCell((headOf(row)?.addressees ?? []).flatMap(({ name, role }) => name ?? role ?? [])),
  day: (row) => {
    const dates = headOf(row)?.dates;
    return dates?.session ?? dates?.answered ?? dates?.asked ?? dates?.published ?? null;
  },
  address: (row) => headOf(row)?.address ?? row.passage.page?.address ?? null,
  before: ({ passage }) => currentAnchor(passage).quote.prefix,
  after: ({ passage }) => currentAnchor(passage).quote.suffix,
  madeAt: ({ passage }) => momentCell(passage.madeAt),
  changedAt: ({ passage }) => momentCell(passage.changedAt),
  id: ({ passage }) => passage.id,
  questionId: ({ passage }) => passage.questionId,
};

/** A table of passages with the chosen columns. */
export const passageSheet = (passages: Iterable<ExportPassage>, columns: readonly PassageColumn[], words: ExportWords): Sheet => ({
  columns: columns.map((column) => words.passageColumns[column]),
  rows: rowsOf(passages, columns, words),
});

function* rowsOf(passages: Iterable<ExportPassage>, columns: readonly PassageColumn[], words: ExportWords): Generator<Cell[]> {
  for (const row of passages) yield columns.map((column) => CELLS[column](row, words));
}
