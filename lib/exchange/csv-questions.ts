import { canonicalAddress } from '../questions/canonical-address';
import { isDay } from '../questions/day';
import { fingerprintOf } from '../questions/fingerprint';
import { fold } from '../questions/fold';
import { identitiesOf } from '../questions/identity';
import type { LibraryContents } from '../questions/library-merge';
import type { FoundQuestion, Language } from '../questions/question';
import { newReaderHalf } from '../questions/reader-half';
import { type Instant, type LibraryRecord, type ReaderHalf, STATUSES, type Status } from '../questions/saved-question';
import { sha256 } from '../questions/sha256';
import { cleanTag, uniteTags } from '../questions/tags';
import type { ExportWords } from './export-words';
import { splitCell } from './list-cell';
import { QUESTION_COLUMNS, type QuestionColumn } from './question-columns';

/** What a column of a table can be taken for. The rest of what a table of questions can hold is told by the page itself. */
export const IMPORT_COLUMNS = [
  'id',
  'reference',
  'address',
  'title',
  'portal',
  'askers',
  'addressees',
  'session',
  'tags',
  'note',
  'status',
  'backOn',
] as const satisfies readonly QuestionColumn[];

/** Something that a column of a table is taken for. */
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** For each column of a table what it is taken for; null where it is left out. */
export type ColumnMapping = readonly (ImportColumn | null)[];

/** What the columns of a table seem to be, by their names: as exports have them, or the plain English ones. Each once. */
export function guessMapping(columns: readonly string[], words: ExportWords): ColumnMapping {
  const taken = new Set<ImportColumn>();
  return columns.map((column) => {
    const name = fold(column);
    const known = QUESTION_COLUMNS.find((one) => fold(words.questionColumns[one]) === name || fold(one) === name);
    const guess = IMPORT_COLUMNS.find((one) => one === known && !taken.has(one)) ?? null;
    if (guess) taken.add(guess);
    return guess;
  });
}

/** What a table gave: questions to merge, and the rows that could not be taken, counted from 1 with the names of the columns. */
export interface CsvContents {
  contents: LibraryContents;
  /** Rows that name neither a saved question nor the address of one. */
  withoutQuestion: number[];
}

/**
 * Questions of the rows of a table. A row of a saved question, by its id, its number or its address, brings what the reader
 * made of it; any other makes a question without text, which its page completes when it is visited.
 */
export function contentsOfCsv(
  rows: readonly string[][],
  mapping: ColumnMapping,
  { existing, words, now }: { existing: readonly LibraryRecord[]; words: ExportWords; now: Instant },
): CsvContents {
  const shelf = new KnownQuestions(existing);
  const questions: LibraryRecord[] = [];
  const withoutQuestion: number[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row, mapping);
    const known = shelf.find(cells);
    const record = known ? { ...known, passages: [] } : newRecord(cells, now);
    if (record) questions.push({ ...record, reader: readerOf(record.published.id, cells, words, now) });
    else withoutQuestion.push(index + 2);
  }
  return { contents: { questions, loose: [] }, withoutQuestion };
}

type Cells = Partial<Record<ImportColumn, string>>;

const cellsOf = (row: readonly string[], mapping: ColumnMapping): Cells =>
  Object.fromEntries(mapping.flatMap((column, index) => (column && row[index]?.trim() ? [[column, row[index].trim()]] : [])));

/** The saved questions by what a row can name them by. What names several names none. */
class KnownQuestions {
  readonly #byId = new Map<string, LibraryRecord>();
  readonly #byName = new Map<string, LibraryRecord | null>();

  constructor(records: readonly LibraryRecord[]) {
    for (const record of records) {
      this.#byId.set(record.published.id, record);
      const { address, reference } = record.published.head;
      this.#name(`address ${canonicalAddress(address)}`, record);
      if (reference) this.#name(`reference ${fold(reference)}`, record);
    }
  }

  find({ id, address, reference }: Cells): LibraryRecord | null {
    const byReference = this.#byName.get(`reference ${fold(reference ?? '')}`) ?? null;
    const byAddress = this.#byName.get(`address ${canonicalAddress(address ?? '')}`) ?? null;
    const sameHost = byReference && (!address || hostOf(address) === byReference.published.head.portal.host);
    return this.#byId.get(id ?? '') ?? (sameHost ? byReference : byAddress);
  }

  #name(name: string, record: LibraryRecord): void {
    this.#byName.set(name, this.#byName.has(name) ? null : record);
  }
}

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).hostname : null);

/** A question of which nothing is known but what a row says; null where it has no address. */
function newRecord(
  { address = '', title, reference, portal, askers = '', addressees = '', session = '' }: Cells,
  now: Instant,
): LibraryRecord | null {
  const host = hostOf(address);
  if (!host || !/^https?:\/\//i.test(address)) return null;
  const question: FoundQuestion = {
    portal: { family: 'general', host, name: portal ?? host },
    address: canonicalAddress(address),
    itemId: null,
    reference: reference ?? null,
    title: title ?? null,
    kind: 'other',
    language: LANGUAGE_OF_HOST[host.split('.').at(-1) ?? ''] ?? 'nl',
    askers: splitCell(askers).map((name) => ({ name, party: null })),
    addressees: splitCell(addressees).map((name) => ({ name, role: null })),
    dates: { session: dayIn(session), asked: null, answered: null, published: null },
    answered: false,
    noAnswer: null,
    parts: [],
  };
  const { parts: _parts, ...head } = question;
  const identities = identitiesOf(question);
  // The same row makes the same question each time.
  const id = sha256(`csv ${identities[0]}`).slice(0, 32);
  const fingerprint = fingerprintOf(question);
  const versionId = sha256(`${id} ${fingerprint}`).slice(0, 32);
  return {
    // Whatever a page says is newer.
    published: { id, identities, head, versionId, firstSeenAt: now, lastSeenAt: 0 },
    reader: newReaderHalf(id, now),
    versions: [{ id: versionId, questionId: id, seenAt: 0, address: question.address, sha256: fingerprint, question }],
    passages: [],
  };
}

const LANGUAGE_OF_HOST: Record<string, Language> = { fr: 'fr', de: 'de', at: 'de', uk: 'en', ie: 'en' };

const readerOf = (id: string, { tags = '', note = '', status = '', backOn = '' }: Cells, words: ExportWords, now: Instant): ReaderHalf => ({
  ...newReaderHalf(id, now),
  tags: uniteTags(
    [],
    splitCell(tags)
      .map(cleanTag)
      .filter((tag) => tag !== null),
  ),
  note,
  status: statusIn(status, words),
  backOn: dayIn(backOn),
});

/** A status by its word or its name; the first where it is none. */
const statusIn = (cell: string, words: ExportWords): Status =>
  STATUSES.find((status) => status === cell.toLowerCase() || fold(words.status(status)) === fold(cell)) ?? 'to-read';

/** A day as the library has it, of `2026-03-02`, `2/3/2026` or `02.03.2026`; null for anything else. */
function dayIn(cell: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(cell) ?? [];
  const text = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : cell.slice(0, 10);
  return isDay(text) ? text : null;
}
