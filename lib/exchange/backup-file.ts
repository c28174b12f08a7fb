import * as v from 'valibot';
import { type LibraryRows, TABLE_KEYS, type TableName, type TableRow } from '../questions/library-rows';
import { LIBRARY_SCHEMA } from '../questions/library-schema';
import type { Instant } from '../questions/saved-question';
import type { Shape } from './base-shapes';
import { linesOf, TooLong } from './lines-of';
import { passageShape } from './passage-shapes';
import { publishedShape, readerShape, versionShape } from './shapes';
import { findingShape, stepRowsShape, stepShape } from './step-shapes';
import { teachingShape, toTeachingRow } from './teachings-file';

const FORMAT = 'kanttekening-backup';

/** The most bytes that a backup may unpack to, and a row in it: undoing the import of a large library keeps all of it in one. */
const MOST_BYTES = 2_000_000_000;
const LONGEST_ROW = 400_000_000;

/** How much text is put into a blob at a time, in characters. */
const PIECE = 4_000_000;

const SHAPES: { [T in TableName]: Shape<LibraryRows[T]> } = {
  published: publishedShape,
  versions: versionShape,
  reader: readerShape,
  teachings: teachingShape,
  passages: passageShape,
  findings: findingShape,
  steps: stepShape,
  stepRows: stepRowsShape,
};

/** Collects rows into the text of a backup: a line that says what it is, a row a line, and a line that says that it is whole. */
export class BackupWriter {
  readonly #pieces: Blob[] = [];
  #text: string;
  #rows = 0;

  constructor(now: Instant) {
    this.#text = `${JSON.stringify({ format: FORMAT, schema: LIBRARY_SCHEMA, madeAt: new Date(now).toISOString() })}\n`;
  }

  add({ table, row }: TableRow): void {
    this.#text += `${JSON.stringify([table, table === 'teachings' ? toTeachingRow(row) : row])}\n`;
    this.#rows += 1;
    if (this.#text.length > PIECE) this.#put();
  }

  /** The whole file, compressed. */
  async finish(): Promise<Blob> {
    this.#text += `${JSON.stringify({ end: true, rows: this.#rows })}\n`;
    this.#put();
    const packed = new Blob(this.#pieces).stream().pipeThrough(new CompressionStream('gzip'));
    return new Response(packed).blob();
  }

  #put(): void {
    this.#pieces.push(new Blob([this.#text]));
    this.#text = '';
  }
}

/**
 * Why a file is no backup that can be restored.
 * - `not-ours`: anything else than a backup of Kanttekening.
 * - `newer`: written by a newer version, with this `schema`.
 * - `truncated`: it breaks off.
 * - `too-large`: it unpacks to more than a library can be.
 * - `wrong-row`: a row is not what it should be, or there twice, at this `line`.
 */
export type BackupRefusal =
  | { kind: 'not-ours' }
  | { kind: 'newer'; schema: number }
  | { kind: 'truncated' }
  | { kind: 'too-large' }
  | { kind: 'wrong-row'; line: number };

/** A backup that was looked through from beginning to end. */
export interface Backup {
  /** When it was made, as an ISO timestamp. */
  madeAt: string;
  counts: Record<TableName, number>;
  total: number;
  /** Its rows, one after the other. */
  rows: () => Generator<TableRow>;
}

/** A backup that was read, or why it could not be. */
export type BackupReading = { ok: true; backup: Backup } | { ok: false; refusal: BackupRefusal };

const headShape = v.object({ format: v.literal(FORMAT), schema: v.number(), madeAt: v.string() });
const endShape = v.object({ end: v.literal(true), rows: v.number() });

class Refused extends Error {
  constructor(readonly refusal: BackupRefusal) {
    super(refusal.kind);
  }
}

/** Reads a backup, every row of it, and keeps it as bytes. Throws what a signal gives as its reason; `onProgress` hears the rows so far. */
export async function readBackup(
  file: Blob,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (rows: number) => void } = {},
): Promise<BackupReading> {
  const check = new BackupCheck();
  const kept: Uint8Array<ArrayBuffer>[] = [];
  try {
    for await (const lines of linesOf(await unpacked(file), { longest: LONGEST_ROW, most: MOST_BYTES })) {
      signal?.throwIfAborted();
      for (const line of textLines(lines)) check.line(line);
      kept.push(lines);
      onProgress?.(check.total);
    }
    const { madeAt, counts, total } = check.whole();
    return { ok: true, backup: { madeAt, counts, total, rows: () => rowsIn(kept) } };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    return { ok: false, refusal: refusalOf(error, check.isBegun) };
  }
}

function refusalOf(error: unknown, isBegun: boolean): BackupRefusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof TooLong) return isBegun ? { kind: 'too-large' } : { kind: 'not-ours' };
  // What cannot be unpacked, or is no text, once it has said that it is a backup, has lost its end or was spoilt.
  return { kind: isBegun ? 'truncated' : 'not-ours' };
}

/** The bytes of a file as they were before they were compressed; a file that was unpacked by hand is taken too. */
async function unpacked(file: Blob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const stream = file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  if (first !== 0x1f || second !== 0x8b) return stream;
  return stream.pipeThrough(new DecompressionStream('gzip')) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function* textLines(lines: Uint8Array<ArrayBuffer>): Generator<string> {
  for (const line of decoder.decode(lines).split('\n')) if (line !== '') yield line;
}

/** Looks at a backup line by line. */
class BackupCheck {
  readonly counts = Object.fromEntries(Object.keys(SHAPES).map((table) => [table, 0])) as Record<TableName, number>;
  readonly #keys = Object.fromEntries(Object.keys(SHAPES).map((table) => [table, new Set()])) as Record<TableName, Set<unknown>>;
  #lines = 0;
  #head: v.InferOutput<typeof headShape> | null = null;
  #isWhole = false;
  total = 0;

  get isBegun(): boolean {
    return this.#head !== null;
  }

  line(line: string): void {
    this.#lines += 1;
    const data = parsed(line, this.isBegun);
    if (!this.#head) this.#begin(data);
    else if (this.#isWhole) throw new Refused({ kind: 'wrong-row', line: this.#lines });
    else if (Array.isArray(data)) this.#row(data);
    else this.#end(data);
  }

  whole(): { madeAt: string; counts: Record<TableName, number>; total: number } {
    if (!this.#head) throw new Refused({ kind: 'not-ours' });
    if (!this.#isWhole) throw new Refused({ kind: 'truncated' });
    return { madeAt: this.#head.madeAt, counts: this.counts, total: this.total };
  }

  #begin(data: unknown): void {
    const head = v.safeParse(headShape, data);
    if (!head.success) throw new Refused({ kind: 'not-ours' });
    if (head.output.schema > LIBRARY_SCHEMA) throw new Refused({ kind: 'newer', schema: head.output.schema });
    this.#head = head.output;
  }

  #row(data: unknown[]): void {
    const read = rowOf(data);
    const key = read && (read.row as unknown as Record<string, unknown>)[TABLE_KEYS[read.table]];
    if (!read || this.#keys[read.table].has(key)) throw new Refused({ kind: 'wrong-row', line: this.#lines });
    this.#keys[read.table].add(key);
    this.counts[read.table] += 1;
    this.total += 1;
  }

  #end(data: unknown): void {
    const end = v.safeParse(endShape, data);
    if (!end.success) throw new Refused({ kind: 'wrong-row', line: this.#lines });
    if (end.output.rows !== this.total) throw new Refused({ kind: 'truncated' });
    this.#isWhole = true;
  }
}

function parsed(line: string, isBegun: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refused({ kind: isBegun ? 'truncated' : 'not-ours' });
  }
}

/** A row as its table takes it; null for anything else. */
function rowOf([table, raw]: unknown[]): TableRow | null {
  if (typeof table !== 'string' || !Object.hasOwn(SHAPES, table)) return null;
  const read = v.safeParse(SHAPES[table as TableName] as Shape<unknown>, raw, { abortEarly: true });
  return read.success ? ({ table, row: read.output } as TableRow) : null;
}

function* rowsIn(kept: readonly Uint8Array<ArrayBuffer>[]): Generator<TableRow> {
  for (const lines of kept) {
    for (const line of textLines(lines)) {
      const data: unknown = JSON.parse(line);
      const row = Array.isArray(data) ? rowOf(data) : null;
      if (row) yield row;
    }
  }
}
