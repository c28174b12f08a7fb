import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryRecords } from '../../tests/store/arbitrary-records';
import { foundQuestion } from '../../tests/store/sample-questions';
import { planMerge } from './library-merge';
import { newReaderHalf } from './reader-half';
import type { LibraryRecord, PublishedHalf, ReaderHalf } from './saved-question';

interface Changes {
  id?: string;
  hash?: string;
  published?: Partial<PublishedHalf>;
  reader?: Partial<ReaderHalf>;
}

function record({ id = 'mine', hash = 'a', published, reader }: Changes = {}): LibraryRecord {
  const { parts, ...head } = foundQuestion();
  const version = { id: `${id}-${hash}`, questionId: id, seenAt: 10, address: head.address, sha256: hash.repeat(64) };
  return {
    published: { id, identities: ['item\tx\t1'], head, versionId: version.id, firstSeenAt: 10, lastSeenAt: 10, ...published },
    reader: { ...newReaderHalf(id, 10), ...reader },
    versions: [{ ...version, question: { ...head, parts } }],
  };
}

const merged = (mine: LibraryRecord, theirs: LibraryRecord): LibraryRecord => {
  const [merge] = planMerge([mine], [theirs]).merges;
  if (!merge) throw new Error('one record in, one merge out');
  return merge.record;
};

describe('merging a question that is there already', () => {
  test('finds it by identity and keeps its id', () => {
    const plan = planMerge([record()], [record({ id: 'theirs', reader: { tags: ['water'] } })]);
    expect(plan.counts).toEqual({ added: 0, changed: 1, unchanged: 0, joinedNotes: 0, restored: 0 });
    expect(plan.records.map(({ published, reader }) => [published.id, reader.id])).toEqual([['mine', 'mine']]);
  });

  test('unites tags, mine first', () => {
    const plan = planMerge([record({ reader: { tags: ['Licht'] } })], [record({ reader: { tags: ['water', 'licht'] } })]);
    expect(plan.records[0]?.reader.tags).toEqual(['Licht', 'water']);
  });

  test.each([
    ['mijn tekst', 'hun tekst', 'mijn tekst\n\nhun tekst', 1],
    ['mijn tekst', 'tekst', 'mijn tekst', 0],
    ['tekst', 'mijn tekst', 'mijn tekst', 0],
    ['', 'hun tekst', 'hun tekst', 0],
    ['mijn tekst', '', 'mijn tekst', 0],
  ])('of the notes %j and %j keeps %j', (mine, theirs, note, joinedNotes) => {
    const plan = planMerge([record({ reader: { note: mine } })], [record({ reader: { note: theirs } })]);
    expect(plan.merges[0]?.record.reader.note).toBe(note);
    expect(plan.counts.joinedNotes).toBe(joinedNotes);
  });

  test('keeps my status and day where I set them, and takes theirs where I did not', () => {
    const theirs = record({ reader: { status: 'done', backOn: '2026-06-01' } });
    expect(merged(record({ reader: { status: 'follow-up', backOn: '2026-05-01' } }), theirs).reader).toMatchObject({
      status: 'follow-up',
      backOn: '2026-05-01',
    });
    expect(merged(record(), theirs).reader).toMatchObject({ status: 'done', backOn: '2026-06-01' });
  });

  test('keeps what I corrected, and takes what only they corrected', () => {
    const mine = record({ reader: { corrections: { title: 'Mijn titel', asked: null } } });
    const theirs = record({ reader: { corrections: { title: 'Hun titel', asked: '2026-01-05', kind: 'written' } } });
    const plan = planMerge([mine], [theirs]);
    expect(plan.records[0]?.reader.corrections).toEqual({ title: 'Mijn titel', asked: null, kind: 'written' });
    expect(planMerge(plan.records, [theirs]).records).toEqual([]);
  });

  test('keeps all versions, and the one that was seen last is current', () => {
    const newer = record({ id: 'theirs', hash: 'b', published: { lastSeenAt: 99 } });
    const one = merged(record(), newer);
    expect(one.versions.map(({ sha256, questionId }) => [sha256[0], questionId])).toEqual([
      ['a', 'mine'],
      ['b', 'mine'],
    ]);
    expect(one.published.versionId).toBe('theirs-b');
    const other = merged(record({ published: { lastSeenAt: 200 } }), newer);
    expect(other.versions).toHaveLength(2);
    expect(other.published.versionId).toBe('mine-a');
  });

  test('brings back what was removed here, and counts it', () => {
    const plan = planMerge([record({ reader: { removedAt: 50 } })], [record({ id: 'theirs' })]);
    expect(plan.records[0]?.reader.removedAt).toBeNull();
    expect(plan.counts.restored).toBe(1);
  });

  test('does not remove what they removed', () => {
    expect(merged(record(), record({ reader: { removedAt: 50 } })).reader.removedAt).toBeNull();
  });

  test('that is named twice in the file plans it once', () => {
    const twice = [record({ id: 'x', reader: { tags: ['een'] } }), record({ id: 'y', reader: { tags: ['twee'] } })];
    const plan = planMerge([], twice);
    expect(plan.counts).toMatchObject({ added: 1, changed: 0 });
    expect(plan.records.map(({ reader }) => reader.tags)).toEqual([['een', 'twee']]);
  });
});

test('another question with an id that is taken gets another id, and the same one each time', () => {
  const stranger = record({ published: { identities: ['item\tx\t2'] } });
  const [added] = planMerge([record()], [stranger]).records;
  if (!added) throw new Error('the stranger is added');
  expect(added.published.id).not.toBe('mine');
  expect(added.versions[0]?.id).not.toBe('mine-a');
  expect(added.published.versionId).toBe(added.versions[0]?.id);
  expect([added.reader.id, added.versions[0]?.questionId]).toEqual([added.published.id, added.published.id]);
  expect(planMerge([record(), added], [stranger]).records).toEqual([]);
});

test('the examples of a large plan are few', () => {
  const many = Array.from({ length: 40 }, (_, index) => record({ id: `q${index}`, published: { identities: [`item\tx\t${index}`] } }));
  const plan = planMerge([], many);
  expect(plan.counts.added).toBe(40);
  expect(plan.examples.added).toHaveLength(5);
});

/** What a library holds after a plan was carried out. */
function libraryAfter(existing: LibraryRecord[], incoming: LibraryRecord[]): LibraryRecord[] {
  const byId = new Map(existing.map((one) => [one.published.id, one]));
  for (const one of planMerge(existing, incoming).records) byId.set(one.published.id, one);
  return [...byId.values()];
}

describe('merging any two libraries', () => {
  test('into an empty one gives the same library', () => {
    fc.assert(
      fc.property(libraryRecords('a'), (records) => {
        expect(libraryAfter([], records)).toEqual(records);
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(libraryRecords('a'), libraryRecords('b'), (mine, theirs) => {
        const plan = planMerge(libraryAfter(mine, theirs), theirs);
        expect(plan.records).toEqual([]);
        expect(plan.counts).toMatchObject({ added: 0, changed: 0, joinedNotes: 0 });
      }),
    );
  });

  test('loses no tag, no note, no correction and no version of either', () => {
    fc.assert(
      fc.property(libraryRecords('a'), libraryRecords('b'), (mine, theirs) => {
        const result = libraryAfter(mine, theirs);
        for (const one of [...mine, ...theirs]) {
          const kept = result.find(({ published }) => published.identities.includes(one.published.identities[0] ?? ''));
          const tags = kept?.reader.tags.map((tag) => tag.toLowerCase()) ?? [];
          expect(tags).toEqual(expect.arrayContaining(one.reader.tags.map((tag) => tag.toLowerCase())));
          expect(kept?.reader.note).toContain(one.reader.note);
          expect(Object.keys(kept?.reader.corrections ?? {})).toEqual(expect.arrayContaining(Object.keys(one.reader.corrections)));
          expect(kept?.versions.map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining(one.versions.map(({ sha256 }) => sha256)));
        }
      }),
    );
  });

  test('leaves what it does not change the very object it was', () => {
    fc.assert(
      fc.property(libraryRecords('a'), (records) => {
        const plan = planMerge(records, structuredClone(records));
        expect(plan.records).toEqual([]);
        plan.merges.forEach((merge, index) => {
          expect(merge.record).toBe(records[index]);
        });
      }),
    );
  });
});
