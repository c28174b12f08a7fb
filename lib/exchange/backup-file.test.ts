import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryContents } from '../../tests/store/arbitrary-records';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion, numberedQuestion } from '../../tests/store/sample-questions';
import { type LibraryRows, TABLES } from '../questions/library-rows';
import { applyPlan, importPlan } from '../store/backup';
import { checkLibrary } from '../store/check-library';
import type { Library } from '../store/library';
import { changePassage, markPassage, noteFindings } from '../store/passages';
import { changeQuestion, removeQuestion, saveQuestion } from '../store/questions';
import { undo } from '../store/steps';
import { teach } from '../store/teachings';
import { countRows, isCancelled, readWhole, replaceWhole } from '../store/whole-library';
import { BackupWriter, readBackup } from './backup-file';

const NOW = Date.UTC(2026, 2, 1);

async function backUp(library: Library): Promise<Blob> {
  const writer = new BackupWriter(NOW);
  await readWhole(library, (row) => writer.add(row));
  return writer.finish();
}

async function restore(library: Library, file: Blob): Promise<void> {
  const reading = await readBackup(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  await replaceWhole(library, reading.backup.rows(), reading.backup.total);
}

async function everything(library: Library): Promise<Partial<LibraryRows>> {
  return Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await library.table(table).toArray()])));
}

/** A library with something in every table. */
async function fullLibrary(): Promise<Library> {
  const library = emptyLibrary();
  const found = foundQuestion();
  const passage = await markPassage(library, { found, address: found.address }, anchorOf('maart'), NO_ACTS, 1);
  await changePassage(library, passage.id, { kind: 'note', text: 'Navragen', base: '' }, 2);
  await noteFindings(library, [{ passageId: passage.id, state: 'moved', text: 'maart', versionId: null, foundAt: 3 }]);
  await teach(library, found.address, [{ role: 'question', by: { kind: 'label', label: 'Demande', begins: false } }], 4);
  await changeQuestion(library, { found: numberedQuestion(2) }, { kind: 'correct', fact: 'title', to: 'Beter' }, 5);
  await undo(library, 6);
  await removeQuestion(library, passage.questionId ?? '', 7);
  return library;
}

const texts = async (file: Blob): Promise<string> => new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();

describe('a backup', () => {
  test('restored into an empty library makes the same one, table by table', async () => {
    const library = await fullLibrary();
    expect(TABLES.toSorted()).toEqual(library.tables.map(({ name }) => name).toSorted());
    expect(Object.values(await countRows(library)).every((count) => count > 0)).toBe(true);
    const other = emptyLibrary();
    await restore(other, await backUp(library));
    expect(await everything(other)).toEqual(await everything(library));
    expect(await checkLibrary(other)).toEqual([]);
  });

  test('of any library restores it, whatever was there before', async () => {
    const other = emptyLibrary();
    await fc.assert(
      fc.asyncProperty(libraryContents('a'), async (contents) => {
        const library = emptyLibrary();
        await applyPlan(library, await importPlan(library, contents), NOW);
        await restore(other, await backUp(library));
        expect(await everything(other)).toEqual(await everything(library));
      }),
      { numRuns: 25 },
    );
  });

  test('may have been unpacked', async () => {
    const library = await fullLibrary();
    const other = emptyLibrary();
    await restore(other, new Blob([await texts(await backUp(library))]));
    expect(await everything(other)).toEqual(await everything(library));
  });

  test('tells how far it has come', async () => {
    const library = await fullLibrary();
    const told: number[] = [];
    await readWhole(library, () => undefined, { onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
  });
});

describe('what is refused', () => {
  const refusalOf = async (content: BlobPart) => {
    const reading = await readBackup(new Blob([content]));
    return reading.ok ? null : reading.refusal;
  };

  test('a backup that breaks off, wherever it does, packed or not', async () => {
    const file = await backUp(await fullLibrary());
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (let size = 0; size < bytes.length; size += 37) {
      expect(['truncated', 'not-ours'], String(size)).toContain((await refusalOf(bytes.slice(0, size)))?.kind);
    }
    const text = await texts(file);
    for (let size = text.indexOf('\n') + 2; size < text.length - 1; size += 101) {
      expect(['truncated', 'wrong-row'], String(size)).toContain((await refusalOf(text.slice(0, size)))?.kind);
    }
  });

  test('a newer one, another file, a wrong row, and a row that is there twice', async () => {
    const text = await texts(await backUp(await fullLibrary()));
    const lines = text.split('\n');
    expect(await refusalOf(text.replace(/"schema":\d+/, '"schema":999'))).toEqual({ kind: 'newer', schema: 999 });
    for (const other of ['', 'Beste raad,', '{"type":"x"}', '[1]', '\u0000\u0001'])
      expect(await refusalOf(other)).toEqual({ kind: 'not-ours' });
    expect(await refusalOf(text.replace('"tags":[', '"tags":7,"x":['))).toMatchObject({ kind: 'wrong-row' });
    expect(await refusalOf([...lines.slice(0, 2), lines[1], ...lines.slice(2)].join('\n'))).toEqual({ kind: 'wrong-row', line: 3 });
    expect(await refusalOf(text.replace('["published"', '["constructor"'))).toEqual({ kind: 'wrong-row', line: 2 });
  });

  test('a bomb, before it has filled the memory', async () => {
    const head = '{"format":"kanttekening-backup","schema":1,"madeAt":""}\n';
    const zeros = new Uint8Array(8_000_000);
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
      pull: (controller) => controller.enqueue(zeros),
    });
    const bomb = { slice: () => new Blob([head]), stream: () => endless } as unknown as Blob;
    const reading = await readBackup(bomb);
    expect(reading).toEqual({ ok: false, refusal: { kind: 'too-large' } });
  });
});

describe('a restore', () => {
  test('that fails halfway changes nothing', async () => {
    const file = await backUp(await fullLibrary());
    const library = emptyLibrary();
    await saveQuestion(library, numberedQuestion(9), 1);
    const before = await everything(library);
    library.passages.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(restore(library, file)).rejects.toMatchObject({ kind: 'full' });
    expect(await everything(library)).toEqual(before);
  });

  test('that is called off changes nothing', async () => {
    const reading = await readBackup(await backUp(await fullLibrary()));
    const library = emptyLibrary();
    await saveQuestion(library, numberedQuestion(9), 1);
    const before = await everything(library);
    const stop = new AbortController();
    stop.abort();
    if (!reading.ok) throw new Error('It is whole');
    const restoring = replaceWhole(library, reading.backup.rows(), reading.backup.total, { signal: stop.signal });
    await expect(restoring).rejects.toSatisfy(isCancelled);
    expect(await everything(library)).toEqual(before);
    await expect(readBackup(await backUp(library), { signal: stop.signal })).rejects.toSatisfy(isCancelled);
  });
});
