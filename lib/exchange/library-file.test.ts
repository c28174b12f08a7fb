import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryContents } from '../../tests/store/arbitrary-records';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion } from '../../tests/store/sample-questions';
import { newPassage } from '../questions/change-passage';
import type { Passage } from '../questions/passage';
import type { Paragraph } from '../questions/question';
import { applyChange, newReaderHalf } from '../questions/reader-half';
import type { LibraryRecord } from '../questions/saved-question';
import type { Teaching } from '../questions/teaching';
import { type ImportRefusal, MAX_LIBRARY_SIZE, readLibraryBlob, readLibraryFile, writeLibraryFile } from './library-file';

const NOW = Date.UTC(2026, 2, 1);

const written = (questions: readonly LibraryRecord[], loose: readonly Passage[] = []): string =>
  [...writeLibraryFile({ questions, loose }, NOW)].join('');

function record(id = 'q1', paragraphs: Paragraph[] = []): LibraryRecord {
  const { parts, ...head } = foundQuestion();
  const question = { ...head, parts: parts.map((part) => ({ ...part, paragraphs: [...part.paragraphs, ...paragraphs] })) };
  return {
    published: { id, identities: [`item\tx\t${id}`], head, versionId: `${id}-v`, firstSeenAt: 1, lastSeenAt: 2 },
    reader: { ...newReaderHalf(id, 1), tags: ['licht'], note: 'Een "notitie\\ met {haken]' },
    versions: [{ id: `${id}-v`, questionId: id, seenAt: 1, address: head.address, sha256: 'a'.repeat(64), question }],
    passages: [],
  };
}

function readBack(text: string): LibraryRecord[] {
  const reading = readLibraryFile(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.file.questions;
}

const refusalOf = (text: string): ImportRefusal | null => {
  const reading = readLibraryFile(text);
  return reading.ok ? null : reading.refusal;
};

describe('a library file', () => {
  test('gives back whatever was written into it', () => {
    fc.assert(
      fc.property(libraryContents('a'), ({ questions, loose }) => {
        expect(readLibraryFile(written(questions, loose))).toMatchObject({ ok: true, file: { questions, loose } });
      }),
    );
  });

  test('survives being turned into bytes', async () => {
    await fc.assert(
      fc.asyncProperty(libraryContents('a'), async (contents) => {
        const reading = await readLibraryBlob(new Blob([...writeLibraryFile(contents, NOW)]));
        expect(reading).toEqual({ ok: true, file: { exportedAt: '2026-03-01T00:00:00.000Z', ...contents } });
      }),
      { numRuns: 30 },
    );
  });

  test('is a question a line', () => {
    expect(written([record('q1'), record('q2')]).split('\n')).toHaveLength(6);
  });

  test('keeps lists in lists as deep as a page can have them', () => {
    let nested: Paragraph = { kind: 'text', text: 'bodem' };
    for (let depth = 0; depth < 256; depth += 1) nested = { kind: 'list', ordered: false, start: 1, items: [[nested]] };
    const records = [record('q1', [nested])];
    expect(readBack(written(records))).toEqual(records);
  });

  test('may start with a byte order mark', () => {
    expect(readBack(`\uFEFF${written([record()])}`)).toEqual([record()]);
  });

  test('loses fields that are not known', () => {
    const strange = written([record()]).replace('"reader":{', '"reader":{"__proto__":{"x":1},"surprise":1,');
    expect(strange).toContain('surprise');
    expect(readBack(strange)).toEqual([record()]);
  });

  test('whose clock went wrong comes in, and what a person changes then can be shown and goes out and in again', () => {
    const one = record();
    const LAST_DATE = 8.64e15;
    const taken = readBack(written([{ ...one, reader: { ...one.reader, changedAt: LAST_DATE } }]));
    const changed = taken.map((each) => ({
      ...each,
      reader: applyChange(each.reader, { kind: 'note', text: 'later', base: each.reader.note }, NOW),
    }));
    const instants = changed.map(({ reader }) => reader.changedAt);
    expect(instants.map((instant) => new Intl.DateTimeFormat('en').format(instant))).toHaveLength(1);
    expect(readBack(written(changed))[0]?.reader.note).toBe('later');
    expect(new Date(readBack(written(changed))[0]?.reader.changedAt ?? 0).getUTCFullYear()).toBe(9999);
  });

  test('holds each tag once, whatever its case', () => {
    const one = record();
    const twice = { ...one, reader: { ...one.reader, tags: ['Licht', 'straat', 'licht'] } };
    expect(readBack(written([twice]))[0]?.reader.tags).toEqual(['Licht', 'straat']);
  });

  test('gives no address that would run as a script', () => {
    const absent = { why: 'elsewhere' as const, url: 'javascript:alert(1)' };
    const one = record();
    one.published.head.noAnswer = absent;
    expect(readBack(written([one]))[0]?.published.head.noAnswer).toEqual({ why: 'elsewhere', url: null });
  });

  test('of schema 1 is upgraded', () => {
    const text = readFileSync(new URL('../../tests/old-libraries/schema-1.json', import.meta.url), 'utf8');
    expect(readBack(text).map(({ reader }) => reader)).toEqual([
      {
        id: 'old-1',
        tags: ['water', 'Riolering & co', '<b>vet</b>'],
        note: 'Nabellen: de bufferbekkens.\nTweede regel 🌧',
        status: 'in-progress',
        backOn: null,
        corrections: {},
        savedAt: 1762200000000,
        changedAt: 1762300000000,
        removedAt: null,
      },
      {
        id: 'old-2',
        tags: [],
        note: '',
        status: 'to-read',
        backOn: null,
        corrections: {},
        savedAt: 1762100000000,
        changedAt: 1762100000000,
        removedAt: null,
      },
    ]);
  });

  test('of schema 2 is upgraded, and nothing of it is lost', () => {
    const text = readFileSync(new URL('../../tests/old-libraries/schema-2.json', import.meta.url), 'utf8');
    const { questions } = JSON.parse(text) as { questions: LibraryRecord[] };
    expect(readBack(text)).toEqual(questions.map((old) => ({ ...old, reader: { ...old.reader, corrections: {} }, passages: [] })));
  });

  test('of schema 3 is read, and nothing of it is lost', () => {
    const text = readFileSync(new URL('../../tests/old-libraries/schema-3.json', import.meta.url), 'utf8');
    const { questions } = JSON.parse(text) as { questions: LibraryRecord[] };
    expect(readLibraryFile(text)).toMatchObject({
      ok: true,
      file: { questions: questions.map((old) => ({ ...old, passages: [] })), loose: [], teachings: [{ id: 'taught-1' }] },
    });
  });

  test('keeps what a person corrected, and of the rest only what can be corrected', () => {
    const one = record();
    const corrections = { title: null, kind: 'written' as const, askers: [{ name: 'Bo Smets', party: null }], asked: '2026-02-01' };
    const corrected = { ...one, reader: { ...one.reader, corrections } };
    const strange = { ...corrected, reader: { ...one.reader, corrections: { ...corrections, address: 'https://elders.example/' } } };
    expect(readBack(written([strange]))).toEqual([corrected]);
  });
});

describe('what is refused', () => {
  test.each<[string, string, ImportRefusal]>([
    ['nothing', '', { kind: 'not-json' }],
    ['a letter', 'Beste raadsleden,', { kind: 'not-json' }],
    ['another JSON', '{"a":[1,2]}', { kind: 'not-ours' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['no object', 'null', { kind: 'not-ours' }],
    ['another JSON that breaks off', '{"a":[1,2', { kind: 'not-json' }],
    ['a newer library', '{"format":"kanttekening-library","schema":5,"notes":{}}', { kind: 'newer', schema: 5 }],
    [
      'a library of no schema',
      '{"format":"kanttekening-library","schema":0,"exportedAt":"","questions":[]}',
      { kind: 'wrong-shape', path: 'schema' },
    ],
    ['a broken library', '{"format":"kanttekening-library","schema":4,,"questions":[]}', { kind: 'not-json' }],
    ['a broken library with a quote in it', '{"format":"kanttekening-library","schema":4,"a":"\\"",,}', { kind: 'not-json' }],
    [
      'a library without questions',
      '{"format":"kanttekening-library","schema":4,"exportedAt":""}',
      { kind: 'wrong-shape', path: 'questions' },
    ],
  ])('%s', (_what, text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal);
  });

  test('a library that breaks off, wherever it does', () => {
    const text = written([record()]);
    const start = text.indexOf('questions');
    for (let end = start; end < text.trimEnd().length; end += 1) expect(refusalOf(text.slice(0, end))).toEqual({ kind: 'truncated' });
  });

  test('what is too large, without looking into it', async () => {
    const blob = { size: MAX_LIBRARY_SIZE + 1, slice: () => expect.unreachable(), text: () => expect.unreachable() } as unknown as Blob;
    const tooLarge = { kind: 'too-large', size: MAX_LIBRARY_SIZE + 1, limit: MAX_LIBRARY_SIZE };
    expect(await readLibraryBlob(blob)).toEqual({ ok: false, refusal: tooLarge });
    expect(refusalOf(' '.repeat(MAX_LIBRARY_SIZE + 1))).toEqual(tooLarge);
  });

  test('a large file of something else, without loading it', async () => {
    const film = new Blob(['RIFF'.repeat(1000)]);
    Object.assign(film, { text: () => expect.unreachable() });
    expect(await readLibraryBlob(film)).toEqual({ ok: false, refusal: { kind: 'not-json' } });
  });

  test('nesting that would exhaust the stack', () => {
    const open = '{"kind":"list","ordered":false,"start":1,"items":[[';
    const text = written([record()]).replace('"paragraphs":[', `"paragraphs":[${open.repeat(50_000)}${']]}'.repeat(50_000)},`);
    expect(refusalOf(text)).toEqual({ kind: 'wrong-shape', path: 'questions[0].versions[0].question' });
  });

  const wrongWhere = (change: (one: Record<string, never> & LibraryRecord) => void): ImportRefusal | null => {
    const records = [record('q1'), record('q2')];
    change(records[1] as Record<string, never> & LibraryRecord);
    return refusalOf(written(records));
  };
  const set = (target: object, value: object) => void Object.assign(target, value);
  const passage = (questionId: string): Passage => newPassage('p', { questionId }, anchorOf('x'), NO_ACTS, 1);

  test('a loose passage that is one of a question, or that runs as a script', () => {
    const wrong = (loose: Passage) => refusalOf(written([], [loose]));
    expect(wrong(passage('q'))).toEqual({ kind: 'wrong-shape', path: 'loose[0].page' });
    const running = { ...passage('q'), questionId: null, page: { address: 'javascript:alert(1)', title: '' } };
    expect(wrong(running)).toEqual({ kind: 'wrong-shape', path: 'loose[0].page.address' });
  });

  test.each<[string, (one: LibraryRecord) => void]>([
    ['reader.tags', ({ reader }) => set(reader, { tags: 'licht' })],
    ['reader.tags[1]', ({ reader }) => set(reader, { tags: ['licht', 3] })],
    ['reader.tags[0]', ({ reader }) => set(reader, { tags: [''] })],
    ['reader.note', ({ reader }) => set(reader, { note: null })],
    ['reader.status', ({ reader }) => set(reader, { status: 'todo' })],
    ['reader.backOn', ({ reader }) => set(reader, { backOn: '2026-02-30' })],
    ['reader.savedAt', ({ reader }) => set(reader, { savedAt: '2026' })],
    ['reader.changedAt', ({ reader }) => set(reader, { changedAt: 1e20 })],
    ['reader.removedAt', ({ reader }) => set(reader, { removedAt: undefined })],
    ['reader.corrections', ({ reader }) => set(reader, { corrections: undefined })],
    ['reader.corrections.asked', ({ reader }) => set(reader, { corrections: { asked: '30 februari' } })],
    ['reader.corrections.answer', ({ reader }) => set(reader, { corrections: { answer: 'maybe' } })],
    ['reader.corrections.askers[0].party', ({ reader }) => set(reader, { corrections: { askers: [{ name: 'Bo Smets' }] } })],
    ['reader.id', ({ reader }) => set(reader, { id: 'q3' })],
    ['published.id', ({ published }) => set(published, { id: 'q1' })],
    ['published.identities', ({ published }) => set(published, { identities: [] })],
    ['published.versionId', ({ published }) => set(published, { versionId: 'none' })],
    ['published.head.address', ({ published }) => set(published.head, { address: 'javascript:alert(1)' })],
    ['published.head.kind', ({ published }) => set(published.head, { kind: 'shouted' })],
    ['published.head.dates.session', ({ published }) => set(published.head.dates, { session: '3 maart' })],
    ['versions', (one) => set(one, { versions: [] })],
    ['versions[0].id', ({ versions }) => set(versions[0] ?? {}, { id: 'q1-v' })],
    ['versions[0].questionId', ({ versions }) => set(versions[0] ?? {}, { questionId: 'q1' })],
    ['versions[0].sha256', ({ versions }) => set(versions[0] ?? {}, { sha256: 'A'.repeat(64) })],
    ['versions[0].question.parts[1].role', ({ versions }) => set(versions[0]?.question.parts[1] ?? {}, { role: 'chorus' })],
    [
      'versions[0].question.parts[0].paragraphs[0].kind',
      ({ versions }) => set(versions[0]?.question.parts[0]?.paragraphs[0] ?? {}, { kind: 'poem' }),
    ],
    ['passages', (one) => set(one, { passages: undefined })],
    ['passages[0]', ({ passages }) => void passages.push({ ...passage('q2'), page: { address: 'https://x.example/', title: '' } })],
    ['passages[0].questionId', ({ passages }) => void passages.push(passage('q1'))],
    ['passages[1].id', ({ passages }) => void passages.push(passage('q2'), passage('q2'))],
    ['passages[0].anchors', ({ passages }) => void passages.push({ ...passage('q2'), anchors: [] })],
    [
      'passages[0].anchors[0].position',
      ({ passages }) => void passages.push({ ...passage('q2'), anchors: [anchorOf('x', { position: { start: 9, end: 3 } })] }),
    ],
    ['passages[0].tags[0]', ({ passages }) => void passages.push({ ...passage('q2'), tags: [''] })],
  ])('a wrong %s, by its path', (path, change) => {
    expect(wrongWhere(change)).toEqual({ kind: 'wrong-shape', path: `questions[1].${path}` });
  });
});

test('what was taught goes out with the library and comes back in', () => {
  const taught: Teaching = {
    id: '1',
    host: 'conseil.val-invente.example',
    lesson: 'l',
    address: 'https://conseil.val-invente.example/affaires/12',
    taughtAt: 5,
    role: 'question',
    by: { kind: 'label', label: 'Demande', begins: false },
  };
  expect(readLibraryFile([...writeLibraryFile({ questions: [], loose: [] }, NOW, [taught])].join(''))).toMatchObject({
    ok: true,
    file: { teachings: [taught] },
  });
});
