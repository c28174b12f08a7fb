import * as v from 'valibot';
import { LIBRARY_SCHEMA, upgradeReaderHalf1, upgradeReaderHalf2 } from '../questions/library-schema';
import type { Passage } from '../questions/passage';
import type { Instant, LibraryRecord } from '../questions/saved-question';
import type { Teaching } from '../questions/teaching';
import { passageShape } from './passage-shapes';
import { recordShape, recordShape1, recordShape2, recordShape3 } from './shapes';
import { teachingShape, toTeachingRow } from './teachings-file';

/** The most that is read, in bytes of a file or characters of a text: some 17,000 questions with ten passages each; no text can be much longer. */
export const MAX_LIBRARY_SIZE = 500_000_000;

/** How deep values may stand in each other. Lists in lists take three levels each, and a page is read 512 elements deep. */
const MAX_DEPTH = 1000;

const FORMAT = 'kanttekening-library';

/** Within how many characters a library file says what it is. */
const OPENING = 1000;

/** The contents of a library file, upgraded to the current schema. */
export interface LibraryFile {
  /** When it was written, as an ISO timestamp. */
  exportedAt: string;
  questions: LibraryRecord[];
  /** The passages beside every question. */
  loose: Passage[];
  /** What was taught about sites; absent in files that know nothing of it. */
  teachings?: Teaching[] | undefined;
}

/**
 * Why a file is no library that can be read.
 * - `too-large`: above `limit`, in bytes or characters; it was not looked into.
 * - `not-json`: no JSON at all.
 * - `not-ours`: JSON, but no library of Kanttekening.
 * - `newer`: written by a newer version, with this `schema`.
 * - `truncated`: it starts as a library and breaks off.
 * - `wrong-shape`: a library in which something is wrong, first at `path`: `questions[3].reader.tags`.
 */
export type ImportRefusal =
  | { kind: 'too-large'; size: number; limit: number }
  | { kind: 'not-json' }
  | { kind: 'not-ours' }
  | { kind: 'newer'; schema: number }
  | { kind: 'truncated' }
  | { kind: 'wrong-shape'; path: string };

/** A library that was read, or why it could not be. */
export type LibraryReading = { ok: true; file: LibraryFile } | { ok: false; refusal: ImportRefusal };

/** The library file as pieces of text, a question or a loose passage each, to be put into a `Blob` one after the other. */
export function* writeLibraryFile(
  { questions, loose }: { questions: Iterable<LibraryRecord>; loose: Iterable<Passage> },
  now: Instant,
  teachings: readonly Teaching[] = [],
): Generator<string> {
  const taught = teachings.length > 0 ? { teachings: teachings.map(toTeachingRow) } : {};
  const head = { format: FORMAT, schema: LIBRARY_SCHEMA, exportedAt: new Date(now).toISOString(), ...taught };
  yield `${JSON.stringify(head).slice(0, -1)},"questions":[`;
  let between = '\n';
  for (const { published, reader, versions, passages } of questions) {
    yield between + JSON.stringify({ published, reader, versions, passages });
    between = ',\n';
  }
  yield '\n],"loose":[';
  between = '\n';
  for (const passage of loose) {
    yield between + JSON.stringify(passage);
    between = ',\n';
  }
  yield '\n]}\n';
}

/** Reads a file of a person's choosing. What is too large, or plainly something else, is refused without loading all of it. */
export async function readLibraryBlob(blob: Blob): Promise<LibraryReading> {
  if (blob.size > MAX_LIBRARY_SIZE) return refuse({ kind: 'too-large', size: blob.size, limit: MAX_LIBRARY_SIZE });
  if (blob.size > OPENING && !/^\s*\{/.test(await blob.slice(0, OPENING).text())) return refuse({ kind: 'not-json' });
  return readLibraryFile(await blob.text());
}

/** Reads a library file of this or any earlier schema. Everything is checked; fields that are not known are dropped. */
export function readLibraryFile(text: string): LibraryReading {
  if (text.length > MAX_LIBRARY_SIZE) return refuse({ kind: 'too-large', size: text.length, limit: MAX_LIBRARY_SIZE });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ kind: saysFormat(text) && breaksOff(text) ? 'truncated' : 'not-json' });
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), schema: v.number() }), data);
  if (!head.success) return refuse({ kind: 'not-ours' });
  const { schema } = head.output;
  if (schema > LIBRARY_SCHEMA) return refuse({ kind: 'newer', schema });
  return readContents(data, schema);
}

const refuse = (refusal: ImportRefusal): LibraryReading => ({ ok: false, refusal });
const wrongAt = (path: string): LibraryReading => refuse({ kind: 'wrong-shape', path });

function readContents(data: unknown, schema: number): LibraryReading {
  const tooDeep = pathTooDeep(data);
  if (tooDeep !== null) return wrongAt(tooDeep);
  switch (schema) {
    case 1:
      return readAs(recordShape1, (record) => before4({ ...record, reader: upgradeReaderHalf2(upgradeReaderHalf1(record.reader)) }), data);
    case 2:
      return readAs(recordShape2, (record) => before4({ ...record, reader: upgradeReaderHalf2(record.reader) }), data);
    case 3:
      return readAs(recordShape3, before4, data);
    case LIBRARY_SCHEMA:
      return readAs(recordShape, (record) => record, data);
    default:
      return wrongAt('schema');
  }
}

/** A record from before schema 4: there were no passages. */
const before4 = (record: Omit<LibraryRecord, 'passages'>): LibraryRecord => ({ ...record, passages: [] });

/** Reads records of one schema and brings each to the current one. */
function readAs<R>(shape: v.GenericSchema<unknown, R>, upgrade: (record: R) => LibraryRecord, data: unknown): LibraryReading {
  const file = v.object({
    exportedAt: v.string(),
    questions: v.array(shape),
    loose: v.optional(v.array(passageShape), []),
    teachings: v.optional(v.array(teachingShape)),
  });
  const read = v.safeParse(file, data, { abortEarly: true });
  if (!read.success) return wrongAt(pathOf(read.issues[0]));
  const { exportedAt, questions, loose, teachings } = read.output;
  const taught = teachings === undefined ? {} : { teachings };
  return checkedFile({ exportedAt, ...taught, questions: questions.map(upgrade), loose });
}

/** Refuses a file whose records do not hang together: ids must be unique and point to what is there. */
function checkedFile(file: LibraryFile): LibraryReading {
  const ids = new Set<string>();
  const versionIds = new Set<string>();
  const passageIds = new Set<string>();
  for (const [index, { published, reader, versions, passages }] of file.questions.entries()) {
    const at = `questions[${index}]`;
    if (ids.has(published.id)) return wrongAt(`${at}.published.id`);
    ids.add(published.id);
    if (reader.id !== published.id) return wrongAt(`${at}.reader.id`);
    for (const [place, version] of versions.entries()) {
      if (versionIds.has(version.id)) return wrongAt(`${at}.versions[${place}].id`);
      versionIds.add(version.id);
      if (version.questionId !== published.id) return wrongAt(`${at}.versions[${place}].questionId`);
    }
    if (!versions.some(({ id }) => id === published.versionId)) return wrongAt(`${at}.published.versionId`);
    for (const [place, passage] of passages.entries()) {
      if (passageIds.has(passage.id)) return wrongAt(`${at}.passages[${place}].id`);
      passageIds.add(passage.id);
      if (passage.questionId !== published.id) return wrongAt(`${at}.passages[${place}].questionId`);
    }
  }
  for (const [index, passage] of file.loose.entries()) {
    if (passageIds.has(passage.id)) return wrongAt(`loose[${index}].id`);
    passageIds.add(passage.id);
    if (passage.page === null) return wrongAt(`loose[${index}].page`);
  }
  return { ok: true, file };
}

type Key = string | number;

const pathText = (keys: readonly Key[]): string =>
  keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key), '');

const pathOf = (issue: v.BaseIssue<unknown>): string => pathText((issue.path ?? []).map(({ key }) => key as Key));

/** The path of the first value that stands too deep; null where none does. Without recursion: the stack is what it spares. */
function pathTooDeep(data: unknown): string | null {
  const rest: { value: unknown; path: readonly Key[]; parent: number }[] = [{ value: data, path: [], parent: 0 }];
  for (let entry = rest.pop(); entry; entry = rest.pop()) {
    if (entry.parent > MAX_DEPTH) return pathText(entry.path.slice(0, 5));
    if (typeof entry.value !== 'object' || entry.value === null) continue;
    const isList = Array.isArray(entry.value);
    for (const [key, value] of Object.entries(entry.value)) {
      // The first five keys tell a person where; a longer path would only cost time.
      const path = entry.parent < 5 ? [...entry.path, isList ? Number(key) : key] : entry.path;
      rest.push({ value, path, parent: entry.parent + 1 });
    }
  }
  return null;
}

const saysFormat = (text: string): boolean => /^\uFEFF?\s*\{/.test(text) && text.slice(0, OPENING).includes(`"${FORMAT}"`);

/** Whether JSON ends before all its brackets and quotes are closed. */
function breaksOff(text: string): boolean {
  let open = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open -= 1;
  }
  return inString || open > 0;
}
