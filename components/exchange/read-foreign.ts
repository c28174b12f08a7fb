import { i18n } from '#i18n';
import { guessMapping } from '../../lib/exchange/csv-questions';
import { decodeText } from '../../lib/exchange/decode-text';
import type { FileKind } from '../../lib/exchange/file-kind';
import type { Passage } from '../../lib/questions/passage';
import type { Instant } from '../../lib/questions/saved-question';
import { numberInWords } from '../words';
import type { ReadTable } from './ColumnMappingForm';
import { exportWords } from './export-words';

/** The most rows of a table, and bytes of a file of another program, that are read. */
const MOST_ROWS = 100_000;
const MOST_BYTES = 200_000_000;

/** What a file of another program gave: annotations, a table, or in words why nothing. `remarks` say what to know of it. */
export type ForeignReading =
  | { kind: 'annotations'; passages: Passage[]; remarks: string[] }
  | { kind: 'table'; table: ReadTable; remarks: string[] }
  | { kind: 'refused'; why: string };

const refused = (why: string): ForeignReading => ({ kind: 'refused', why });

/** Reads a file that Kanttekening did not write. */
export async function readForeign(file: File, kind: FileKind, now: Instant): Promise<ForeignReading> {
  if (kind === 'packed') return refused(i18n.t('exchange.packed'));
  if (file.size > MOST_BYTES) return refused(i18n.t('transfer.tooLarge', [numberInWords(MOST_BYTES / 1_000_000)]));
  const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const remarks = encoding === 'windows-1252' ? [i18n.t('exchange.windows1252')] : [];
  return kind === 'json' ? readAnnotations(text, now, remarks) : readTable(text, remarks);
}

async function readAnnotations(text: string, now: Instant, remarks: string[]): Promise<ForeignReading> {
  const { readHypothesis } = await import('../../lib/exchange/hypothesis');
  const reading = readHypothesis(text, now);
  if (reading.ok) {
    const { passages, withoutWords, wrong } = reading;
    if (withoutWords > 0) remarks.push(i18n.t('exchange.withoutWords', withoutWords, [numberInWords(withoutWords)]));
    if (wrong > 0) remarks.push(i18n.t('exchange.wrongRows', wrong, [numberInWords(wrong)]));
    return { kind: 'annotations', passages, remarks };
  }
  if (reading.why === 'too-many') return refused(i18n.t('exchange.tooMany', [numberInWords(reading.limit)]));
  return refused(reading.why === 'not-json' ? i18n.t('transfer.notJson') : i18n.t('exchange.notKnown'));
}

async function readTable(text: string, remarks: string[]): Promise<ForeignReading> {
  const { readCsv } = await import('../../lib/exchange/csv');
  const reading = readCsv(text, MOST_ROWS);
  if (reading.ok) {
    const { columns, rows } = reading;
    if (columns.length < 2 && !guessMapping(columns, exportWords()).some(Boolean)) return refused(i18n.t('exchange.notKnown'));
    return { kind: 'table', table: { columns, rows, mapping: guessMapping(columns, exportWords()) }, remarks };
  }
  if (reading.why === 'too-many') return refused(i18n.t('exchange.tooMany', [numberInWords(reading.limit)]));
  if (reading.why === 'quotes') return refused(i18n.t('exchange.quotes', [numberInWords(reading.line)]));
  return refused(i18n.t('exchange.emptyFile'));
}
