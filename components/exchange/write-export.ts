import { passagesToExport, questionsToExport } from '../../lib/exchange/export-contents';
import type { ExportPassage, ExportQuestion, Sheet } from '../../lib/exchange/export-data';
import type { ExportWords } from '../../lib/exchange/export-words';
import { writeLibraryFile } from '../../lib/exchange/library-file';
import { passageSheet } from '../../lib/exchange/passage-columns';
import { questionSheet } from '../../lib/exchange/question-columns';
import type { LibraryContents } from '../../lib/questions/library-merge';
import type { Instant } from '../../lib/questions/saved-question';
import type { Teaching } from '../../lib/questions/teaching';
import type { ExportChoice, ExportFormat } from './export-choice';
import { gather } from './gather';
import type { Reports } from './use-work';

const ENDINGS: Record<ExportFormat, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  'markdown-zip': { ending: 'zip', type: 'application/zip' },
  html: { ending: 'html', type: 'text/html;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
};

/** A file that is ready to be saved. */
export interface ExportFile {
  name: string;
  type: string;
  parts: BlobPart[];
  /** How many questions or passages stand in it. */
  count: number;
}

/** What goes out: contents of the library, what was taught, and how a person wants it. */
interface ExportOrder {
  contents: LibraryContents;
  teachings: readonly Teaching[];
  choice: ExportChoice;
  words: ExportWords;
  /** What the file is called, without its ending. */
  title: string;
  now: Instant;
}

/** Writes the contents of a library in the chosen format. What a format needs is loaded only when it is chosen. */
export async function writeExport(order: ExportOrder, reports: Reports): Promise<ExportFile> {
  const { contents, choice, title, now } = order;
  const { ending, type } = ENDINGS[choice.format];
  const passages = choice.what === 'passages' && choice.format !== 'json';
  const count = passages
    ? contents.loose.length + contents.questions.reduce((sum, { passages }) => sum + passages.length, 0)
    : contents.questions.length;
  const counted = <T>(all: Iterable<T>): Iterable<T> => reporting(all, count, reports);
  const pieces = passages
    ? await passagePieces(counted(passagesToExport(contents)), order)
    : await questionPieces(counted(questionsToExport(contents.questions)), order);
  const name = `${title.toLowerCase().replace(/\s+/g, '-')}-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
  return { name, type, parts: await gather(pieces, reports.signal), count };
}

/** The same things, while somebody who waits is told how many have gone by. */
function* reporting<T>(all: Iterable<T>, total: number, { onProgress }: Reports): Generator<T> {
  let done = 0;
  for (const one of all) {
    yield one;
    done += 1;
    if (done % 100 === 0 || done === total) onProgress(done, total);
  }
}

type Pieces = Iterable<BlobPart>;

async function questionPieces(questions: Iterable<ExportQuestion>, order: ExportOrder): Promise<Pieces> {
  const { choice, words, title, contents, teachings, now } = order;
  switch (choice.format) {
    case 'csv':
    case 'xlsx':
      return sheetPieces(questionSheet(questions, choice.questionColumns, words), order);
    case 'markdown':
      return (await import('../../lib/exchange/markdown')).writeMarkdown(questions, words);
    case 'markdown-zip':
      return (await import('../../lib/exchange/markdown-zip')).writeMarkdownZip(questions, words);
    case 'html':
      return (await import('../../lib/exchange/printable')).writePrintable(questions, title, words);
    case 'json':
      return writeLibraryFile(contents, now, teachings);
  }
}

async function passagePieces(passages: Iterable<ExportPassage>, order: ExportOrder): Promise<Pieces> {
  const { choice, words, title } = order;
  switch (choice.format) {
    case 'csv':
    case 'xlsx':
      return sheetPieces(passageSheet(passages, choice.passageColumns, words), order);
    case 'html':
      return (await import('../../lib/exchange/printable')).writePrintablePassages(passages, title, words);
    default:
      return (await import('../../lib/exchange/markdown')).writePassagesMarkdown(passages, words);
  }
}

async function sheetPieces(sheet: Sheet, { choice, title }: ExportOrder): Promise<Pieces> {
  if (choice.format === 'csv') return (await import('../../lib/exchange/csv')).writeCsv(sheet, { bom: choice.bom });
  return [(await (await import('../../lib/exchange/xlsx')).writeXlsx(sheet, title)) as Uint8Array<ArrayBuffer>];
}
