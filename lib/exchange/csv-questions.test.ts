import { describe, expect, test } from 'vitest';
import { exportQuestion, exportWords } from '../../tests/exchange/export-samples';
import { planMerge } from '../questions/library-merge';
import type { LibraryRecord } from '../questions/saved-question';
import { readCsv, writeCsv } from './csv';
import { contentsOfCsv, guessMapping } from './csv-questions';
import { QUESTION_COLUMNS, questionSheet } from './question-columns';

const NOW = Date.UTC(2026, 2, 1);

function record(reader: Partial<LibraryRecord['reader']> = {}): LibraryRecord {
  const { published, reader: half, version } = exportQuestion({}, reader);
  return { published, reader: half, versions: version ? [version] : [], passages: [] };
}

const read = (text: string, existing: LibraryRecord[] = []) => {
  const csv = readCsv(text, 1000);
  if (!csv.ok) throw new Error(csv.why);
  return contentsOfCsv(csv.rows, guessMapping(csv.columns, exportWords), { existing, words: exportWords, now: NOW });
};

test('columns are known by their names, each once, and others are left out', () => {
  expect(guessMapping(['Reference', 'TITLE', 'what else', 'title', 'answerText'], exportWords)).toEqual([
    'reference',
    'title',
    null,
    null,
    null,
  ]);
});

test('what was exported comes back to the same question, and once there changes nothing', () => {
  const mine = record({ tags: ['licht', 'a;b'], note: '=niet\nrekenen', status: 'done', backOn: '2026-05-01' });
  const sheet = questionSheet([exportQuestion({}, mine.reader)], QUESTION_COLUMNS, exportWords);
  const text = [...writeCsv(sheet, { bom: true })].join('');
  const { contents, withoutQuestion } = read(text, [mine]);
  expect(withoutQuestion).toEqual([]);
  expect(planMerge({ questions: [mine], loose: [] }, contents).counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  const blank = record();
  const [merged] = planMerge({ questions: [blank], loose: [] }, contents).records;
  expect(merged?.reader).toMatchObject({ tags: ['licht', 'a;b'], note: '=niet\nrekenen', status: 'done', backOn: '2026-05-01' });
  expect(merged?.published).toEqual(blank.published);
});

describe('a row', () => {
  test.each([
    ['its id', 'id,tags\nq1,x'],
    ['its number', 'reference,tags\n2026_mv_00042,x'],
    ['its address', 'address,tags\nhttps://raad.voorbeeldstad.example/agendapunten/4711?utm_source=y#z,x'],
  ])('names a saved question by %s', (_name, text) => {
    expect(read(text, [record()]).contents.questions[0]?.published.id).toBe('q1');
  });

  test('of no saved question makes one by its address, the same each time, which a page completes', () => {
    const text = 'address,title,reference,session,askers,tags\nhttps://raad.example/7,Vraag,R-7,2/3/2026,A; B,x';
    const [made] = read(text).contents.questions;
    expect(made?.published.head).toMatchObject({
      reference: 'R-7',
      askers: [{ name: 'A' }, { name: 'B' }],
      dates: { session: '2026-03-02' },
    });
    expect(made?.reader.tags).toEqual(['x']);
    expect(made?.versions).toHaveLength(1);
    expect(read(text).contents.questions[0]?.published.id).toBe(made?.published.id);
  });

  test('without an address is told, and does no harm', () => {
    expect(read('title,address\nA,https://raad.example/1\nB,\nC,javascript:alert(1)')).toMatchObject({ withoutQuestion: [3, 4] });
  });

  test('of another host with the same number is another question', () => {
    const { contents } = read('reference,address\n2026_MV_00042,https://elders.example/1', [record()]);
    expect(contents.questions[0]?.published.id).not.toBe('q1');
  });
});
