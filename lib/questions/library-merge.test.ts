import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryContents } from '../../tests/store/arbitrary-records';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { foundQuestion } from '../../tests/store/sample-questions';
import { newPassage } from './change-passage';
import { type LibraryContents, planMerge } from './library-merge';
import type { Passage } from './passage';
import { newReaderHalf } from './reader-half';
import type { LibraryRecord, PublishedHalf, ReaderHalf } from './saved-question';

/** Plans the merging of questions without loose passages. */
const planOf = (existing: LibraryRecord[], incoming: LibraryRecord[]) =>
  planMerge({ questions: existing, loose: [] }, { questions: incoming, loose: [] });

interface Changes {
  id?: string;
  hash?: string;
  published?: Partial<PublishedHalf>;
  reader?: Partial<ReaderHalf>;
  passages?: Passage[];
}

function record({ id = 'mine', hash = 'a', published, reader, passages = [] }: Changes = {}): LibraryRecord {
  const { parts, ...head } = foundQuestion();
  const version = { id: `${id}-${hash}`, questionId: id, seenAt: 10, address: head.address, sha256: hash.repeat(64) };
  return {
    published: { id, identities: ['item\tx\t1'], head, versionId: version.id, firstSeenAt: 10, lastSeenAt: 10, ...published },
    reader: { ...newReaderHalf(id, 10), ...reader },
    versions: [{ ...version, question: { ...head, parts } }],
    passages,
  };
}

const merged = (mine: LibraryRecord, theirs: LibraryRecord): LibraryRecord => {
  const [merge] = planOf([mine], [theirs]).merges;
  if (!merge) throw new Error('one record in, one merge out');
  return merge.record;
};

describe('merging a question that is there already', () => {
  test('finds it by identity and keeps its id', () => {
    const plan = planOf([record()], [record({ id: 'theirs', reader: { tags: ['water'] } })]);
    expect(plan.counts).toEqual({ added: 0, changed: 1, unchanged: 0, joinedNotes: 0, restored: 0, passages: 0 });
    expect(plan.records.map(({ published, reader }) => [published.id, reader.id])).toEqual([['mine', 'mine']]);
  });

  test('unites tags, mine first', () => {
    const plan = planOf([record({ reader: { tags: ['Licht'] } })], [record({ reader: { tags: ['water', 'licht'] } })]);
    expect(plan.records[0]?.reader.tags).toEqual(['Licht', 'water']);
  });

  test.each([
    ['mijn tekst', 'hun tekst', 'mijn tekst\n\nhun tekst', 1],
    ['mijn tekst', 'tekst', 'mijn tekst', 0],
    ['tekst', 'mijn tekst', 'mijn tekst', 0],
    ['', 'hun tekst', 'hun tekst', 0],
    ['mijn tekst', '', 'mijn tekst', 0],
  ])('of the notes %j and %j keeps %j', (mine, theirs, note, joinedNotes) => {
    const plan = planOf([record({ reader: { note: mine } })], [record({ reader: { note: theirs } })]);
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
    const plan = planOf([mine], [theirs]);
    expect(plan.records[0]?.reader.corrections).toEqual({ title: 'Mijn titel', asked: null, kind: 'written' });
    expect(planOf(plan.records, [theirs]).records).toEqual([]);
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
    const plan = planOf([record({ reader: { removedAt: 50 } })], [record({ id: 'theirs' })]);
    expect(plan.records[0]?.reader.removedAt).toBeNull();
    expect(plan.counts.restored).toBe(1);
  });

  test('does not remove what they removed', () => {
    expect(merged(record(), record({ reader: { removedAt: 50 } })).reader.removedAt).toBeNull();
  });

  test('that is named twice in the file plans it once', () => {
    const twice = [record({ id: 'x', reader: { tags: ['een'] } }), record({ id: 'y', reader: { tags: ['twee'] } })];
    const plan = planOf([], twice);
    expect(plan.counts).toMatchObject({ added: 1, changed: 0 });
    expect(plan.records.map(({ reader }) => reader.tags)).toEqual([['een', 'twee']]);
  });
});

test('another question with an id that is taken gets another id, and the same one each time', () => {
  const stranger = record({ published: { identities: ['item\tx\t2'] } });
  const [added] = planOf([record()], [stranger]).records;
  if (!added) throw new Error('the stranger is added');
  expect(added.published.id).not.toBe('mine');
  expect(added.versions[0]?.id).not.toBe('mine-a');
  expect(added.published.versionId).toBe(added.versions[0]?.id);
  expect([added.reader.id, added.versions[0]?.questionId]).toEqual([added.published.id, added.published.id]);
  expect(planOf([record(), added], [stranger]).records).toEqual([]);
});

test('the examples of a large plan are few', () => {
  const many = Array.from({ length: 40 }, (_, index) => record({ id: `q${index}`, published: { identities: [`item\tx\t${index}`] } }));
  const plan = planOf([], many);
  expect(plan.counts.added).toBe(40);
  expect(plan.examples.added).toHaveLength(5);
});

describe('merging passages', () => {
  const passage = (changes: Partial<Passage> = {}, questionId = 'mine'): Passage => ({
    ...newPassage('p', { questionId }, anchorOf('maart', { versionId: `${questionId}-a` }), NO_ACTS, 10),
    ...changes,
  });
  const loose = (changes: Partial<Passage> = {}): Passage =>
    passage({ questionId: null, page: { address: 'https://x.example/over', title: 'Over' }, anchors: [anchorOf('maart')], ...changes });

  test('of the same id in the same question unites what was made of them, and both notes are kept', () => {
    const mine = record({ passages: [passage({ tags: ['licht'], note: 'van mij', answers: ['1'] })] });
    const theirs = passage({ tags: ['Licht', 'straat'], note: 'van hen', answers: ['2'], commitment: true }, 'theirs');
    const plan = planOf([mine], [record({ id: 'theirs', passages: [theirs] })]);
    expect(plan.passages).toEqual([
      passage({ tags: ['licht', 'straat'], note: 'van mij\n\nvan hen', answers: ['1', '2'], commitment: true, changedAt: 11 }),
    ]);
    expect(plan.counts).toMatchObject({ changed: 1, passages: 1 });
    expect(plan.records[0]?.passages).toEqual(plan.passages);
  });

  test('unites their anchors, of which the newest holds', () => {
    const newer = anchorOf('april', { versionId: 'theirs-a', madeAt: 20 });
    const theirs = passage({ anchors: [anchorOf('maart', { versionId: 'theirs-a' }), newer] }, 'theirs');
    const [merged] = planOf([record({ passages: [passage()] })], [record({ id: 'theirs', passages: [theirs] })]).passages;
    expect(merged?.anchors).toEqual([anchorOf('maart', { versionId: 'mine-a' }), { ...newer, versionId: 'mine-a' }]);
  });

  test('points a new one at the version that it was marked on', () => {
    const theirs = record({
      id: 'theirs',
      hash: 'b',
      passages: [passage({ anchors: [anchorOf('x', { versionId: 'theirs-b' })] }, 'theirs')],
    });
    const [merged] = planOf([record()], [theirs]).passages;
    expect(merged).toMatchObject({ id: 'p', questionId: 'mine' });
    expect(merged?.anchors[0]?.versionId).toBe('theirs-b');
  });

  test('an anchor in a version that the file does not have is in none', () => {
    const strange = passage({ anchors: [anchorOf('x', { versionId: 'nowhere' })] }, 'theirs');
    const [merged] = planOf([record()], [record({ id: 'theirs', passages: [strange] })]).passages;
    expect(merged?.anchors[0]?.versionId).toBeNull();
  });

  test('gives one whose id is taken elsewhere another id, and the same one each time', () => {
    const existing = { questions: [record({ passages: [passage()] })], loose: [] };
    const first = planMerge(existing, { questions: [], loose: [loose()] });
    expect(first.passages[0]?.id).not.toBe('p');
    const again = planMerge({ ...existing, loose: first.passages }, { questions: [], loose: [loose()] });
    expect(again.passages).toEqual([]);
  });

  test('brings back one that was removed here, and removes none that they removed', () => {
    const merge = (mine: Partial<Passage>, theirs: Partial<Passage>) =>
      planMerge({ questions: [], loose: [loose(mine)] }, { questions: [], loose: [loose(theirs)] }).passages;
    expect(merge({ removedAt: 20 }, {})).toMatchObject([{ removedAt: null }]);
    expect(merge({}, { removedAt: 20 })).toEqual([]);
  });
});

/** What a library holds after a plan was carried out. */
function libraryAfter(existing: LibraryContents, incoming: LibraryContents): LibraryContents {
  const byId = new Map(existing.questions.map((one) => [one.published.id, one]));
  const loose = new Map(existing.loose.map((one) => [one.id, one]));
  const plan = planMerge(existing, incoming);
  for (const one of plan.records) byId.set(one.published.id, one);
  for (const passage of plan.passages) if (passage.page !== null) loose.set(passage.id, passage);
  return { questions: [...byId.values()], loose: [...loose.values()] };
}

const EMPTY: LibraryContents = { questions: [], loose: [] };

describe('merging any two libraries', () => {
  test('into an empty one gives the same library', () => {
    fc.assert(
      fc.property(libraryContents('a'), (contents) => {
        expect(libraryAfter(EMPTY, contents)).toEqual(contents);
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(libraryContents('a'), libraryContents('b'), (mine, theirs) => {
        const plan = planMerge(libraryAfter(mine, theirs), theirs);
        expect([plan.records, plan.passages]).toEqual([[], []]);
        expect(plan.counts).toMatchObject({ added: 0, changed: 0, joinedNotes: 0 });
      }),
    );
  });

  test('loses no tag, no note, no correction, no version and no passage of either', () => {
    fc.assert(
      fc.property(libraryContents('a'), libraryContents('b'), (mine, theirs) => {
        const result = libraryAfter(mine, theirs);
        for (const one of [...mine.questions, ...theirs.questions]) {
          const kept = result.questions.find(({ published }) => published.identities.includes(one.published.identities[0] ?? ''));
          const tags = kept?.reader.tags.map((tag) => tag.toLowerCase()) ?? [];
          expect(tags).toEqual(expect.arrayContaining(one.reader.tags.map((tag) => tag.toLowerCase())));
          expect(kept?.reader.note).toContain(one.reader.note);
          expect(Object.keys(kept?.reader.corrections ?? {})).toEqual(expect.arrayContaining(Object.keys(one.reader.corrections)));
          expect(kept?.versions.map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining(one.versions.map(({ sha256 }) => sha256)));
          const words = kept?.passages.map(({ note, anchors }) => `${anchors.length} ${note}`) ?? [];
          for (const passage of one.passages) expect(words.join()).toContain(passage.note);
          expect(words.length).toBeGreaterThanOrEqual(one.passages.length);
        }
        expect(result.loose.map(({ id }) => id)).toEqual(expect.arrayContaining(mine.loose.map(({ id }) => id)));
      }),
    );
  });

  test('leaves what it does not change the very object it was', () => {
    fc.assert(
      fc.property(libraryContents('a'), (contents) => {
        const plan = planMerge(contents, structuredClone(contents));
        expect([plan.records, plan.passages]).toEqual([[], []]);
        plan.merges.forEach((merge, index) => {
          expect(merge.record).toBe(contents.questions[index]);
        });
      }),
    );
  });
});
