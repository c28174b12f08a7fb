import { shownHead } from '../questions/corrections';
import type { PartRole } from '../questions/question';
import { textOfPart } from '../questions/text';
import { type Cell, type ExportQuestion, momentCell, type Sheet } from './export-data';
import type { ExportWords } from './export-words';
import { joinCell } from './list-cell';

/** What a table of questions can hold, in its order. */
export const QUESTION_COLUMNS = [
  'reference',
  'title',
  'kind',
  'portal',
  'address',
  'language',
  'askers',
  'parties',
  'addressees',
  'offices',
  'session',
  'asked',
  'answeredOn',
  'published',
  'answer',
  'status',
  'backOn',
  'tags',
  'note',
  'passageCount',
  'contextText',
  'questionText',
  'answerText',
  'savedAt',
  'changedAt',
  'id',
] as const;

/** A column of a table of questions. */
export type QuestionColumn = (typeof QUESTION_COLUMNS)[number];

/** The columns that are chosen before a person chooses: those that fit on a screen. */
export const USUAL_QUESTION_COLUMNS: readonly QuestionColumn[] = QUESTION_COLUMNS.filter(
  (column) => !['language', 'contextText', 'questionText', 'answerText', 'savedAt', 'changedAt', 'id'].includes(column),
);

const textOf = ({ version }: ExportQuestion, role: PartRole): string =>
  (version?.question.parts ?? [])
    .filter((part) => part.role === role)
    .map(textOfPart)
    .join('\n\n');

const present = (values: readonly (string | null)[]): string =>
  joinCell(values.filter((value) => value !== null && value !== '') as string[]);

/** What stands in each column of a question, as its reader knows it. */
const CELLS: Record<QuestionColumn, (question: ExportQuestion, words: ExportWords) => Cell> = {
  reference: (question) => shownHead(question).reference,
  title: (question) => shownHead(question).title,
  kind: (question, words) => words.kind(shownHead(question).kind),
  portal: (question) => question.published.head.portal.name,
  address: (question) => question.published.head.address,
  language: (question) => shownHead(question).language,
  askers: (question) => present(shownHead(question).askers.map(({ name }) => name)),
  parties: (question) => present([...new Set(shownHead(question).askers.map(({ party }) => party))]),
  addressees: (question) => present(shownHead(question).addressees.map(({ name }) => name)),
  offices: (question) => present(shownHead(question).addressees.map(({ role }) => role)),
  session: (question) => shownHead(question).dates.session,
  asked: (question) => shownHead(question).dates.asked,
  answeredOn: (question) => shownHead(question).dates.answered,
  published: (question) => shownHead(question).dates.published,
  answer: (question, words) => words.answer(shownHead(question)),
  status: ({ reader }, words) => words.status(reader.status),
  backOn: ({ reader }) => reader.backOn,
  tags: ({ reader }) => joinCell(reader.tags),
  note: ({ reader }) => reader.note,
  passageCount: ({ passages }) => passages.length,
  contextText: (question) => textOf(question, 'context'),
  questionText: (question) => textOf(question, 'question'),
  answerText: (question) => textOf(question, 'answer'),
  savedAt: ({ reader }) => momentCell(reader.savedAt),
  changedAt: ({ reader }) => momentCell(reader.changedAt),
  id: ({ published }) => published.id,
};

/** A table of questions with the chosen columns. */
export const questionSheet = (questions: Iterable<ExportQuestion>, columns: readonly QuestionColumn[], words: ExportWords): Sheet => ({
  columns: columns.map((column) => words.questionColumns[column]),
  rows: rowsOf(questions, columns, words),
});

function* rowsOf(questions: Iterable<ExportQuestion>, columns: readonly QuestionColumn[], words: ExportWords): Generator<Cell[]> {
  for (const question of questions) yield columns.map((column) => CELLS[column](question, words));
}
