import { fingerprintOf } from '../questions/fingerprint';
import { identitiesOf } from '../questions/identity';
import type { FoundQuestion, QuestionHead } from '../questions/question';
import { applyChange, newReaderHalf, type ReaderChange } from '../questions/reader-half';
import type { Instant, LibraryRecord, PublishedHalf, ReaderHalf, SavedQuestion, Version } from '../questions/saved-question';
import type { TagCount } from '../questions/tags';
import { textOfPart } from '../questions/text';
import { StorageFailure } from './failures';
import { findPublished } from './find-published';
import { type Library, transact } from './library';

// Every function here is one transaction and throws a `StorageFailure`.

/** The saved question that a page shows; also when it was removed and can still be restored. */
export const findSaved = (library: Library, found: FoundQuestion): Promise<SavedQuestion | undefined> =>
  transact(library, 'r', () => find(library, found));

/** A saved question by its id; also when it was removed and can still be restored. */
export const savedById = (library: Library, id: string): Promise<SavedQuestion | undefined> =>
  transact(library, 'r', () => byId(library, id));

/**
 * Saves what a page shows. A question that is there already gets the page's text as its version, and comes back when it
 * was removed. `address` is where the browser was.
 */
export const saveQuestion = (library: Library, found: FoundQuestion, now: Instant, address = found.address): Promise<SavedQuestion> =>
  transact(library, 'rw', () => save(library, found, now, address));

/** Saves several questions of a page, all of them or none. Gives the ids of those that were not in the library before. */
export const saveQuestions = (library: Library, questions: readonly FoundQuestion[], now: Instant): Promise<string[]> =>
  transact(library, 'rw', async () => {
    const fresh: string[] = [];
    for (const found of questions) {
      const before = await find(library, found);
      const { published } = await save(library, found, now, found.address);
      if (before?.reader.removedAt !== null) fresh.push(published.id);
    }
    return [...new Set(fresh)];
  });

/**
 * Makes one change to the reader's half, on top of whatever is stored at that moment. A question that is not saved yet is
 * saved first. Fails where no question has the id.
 */
export const changeQuestion = (
  library: Library,
  target: { id: string } | { found: FoundQuestion },
  change: ReaderChange,
  now: Instant,
): Promise<SavedQuestion> =>
  transact(library, 'rw', async () => {
    const saved =
      'id' in target
        ? await byId(library, target.id)
        : ((await find(library, target.found)) ?? (await create(library, target.found, now, target.found.address)));
    if (!saved) throw new StorageFailure('unknown', new Error('There is no such question'));
    const reader = applyChange(saved.reader, change, now);
    if (reader !== saved.reader) await library.reader.put(reader);
    return { published: saved.published, reader };
  });

/**
 * Takes notice of what a page shows today, without touching what the reader made of it: `unknown` where it is not saved,
 * `same` where its text is the current version, `new` where it says something else, which is current from now on.
 */
export const noticeVersion = (
  library: Library,
  found: FoundQuestion,
  now: Instant,
  address = found.address,
): Promise<'unknown' | 'same' | 'new'> =>
  transact(library, 'rw', async () => {
    const saved = await find(library, found);
    if (!saved || saved.reader.removedAt !== null) return 'unknown';
    const { isNew } = await see(library, saved.published, found, now, address);
    return isNew ? 'new' : 'same';
  });

/** Takes a question out of the library. It can be restored until it is purged. */
export const removeQuestion = (library: Library, id: string, now: Instant): Promise<void> => removeQuestions(library, [id], now);

/** Takes several questions out of the library, all of them or none. They can be restored until they are purged. */
export const removeQuestions = (library: Library, ids: readonly string[], now: Instant): Promise<void> =>
  transact(library, 'rw', async () => {
    await library.reader.where('id').anyOf(ids).modify({ removedAt: now });
  });

/** Brings a removed question back as it was. */
export const restoreQuestion = (library: Library, id: string): Promise<void> =>
  transact(library, 'rw', async () => {
    await library.reader.where({ id }).modify({ removedAt: null });
  });

/** Forgets for good what was removed before an instant. Gives how many questions that were. */
export const purgeRemoved = (library: Library, before: Instant): Promise<number> =>
  transact(library, 'rw', async () => {
    const ids = await library.reader.where('removedAt').below(before).primaryKeys();
    await library.reader.bulkDelete(ids);
    await library.published.bulkDelete(ids);
    await library.versions.where('questionId').anyOf(ids).delete();
    return ids.length;
  });

/** Everything saved, the newest first, without what was removed. */
export const listSaved = async (library: Library): Promise<SavedQuestion[]> => newestFirst(await readSaved(library, 'all'));

/** The saved questions with these ids, or all; also those that were removed. */
export const readSaved = (library: Library, ids: readonly string[] | 'all'): Promise<SavedQuestion[]> =>
  transact(library, 'r', async () => {
    const [published, reader] =
      ids === 'all'
        ? await Promise.all([library.published.toArray(), library.reader.toArray()])
        : await Promise.all([library.published.where('id').anyOf(ids).toArray(), library.reader.where('id').anyOf(ids).toArray()]);
    return pair(published, reader);
  });

/** The order in which a library is shown: the newest saved first, without what was removed. */
export const newestFirst = (saved: Iterable<SavedQuestion>): SavedQuestion[] =>
  [...saved].filter(({ reader }) => reader.removedAt === null).sort((a, b) => b.reader.savedAt - a.reader.savedAt);

/** What was removed and can still be restored, the last removed first. */
export const listRemoved = (library: Library): Promise<SavedQuestion[]> =>
  transact(library, 'r', async () => {
    const reader = await library.reader.where('removedAt').aboveOrEqual(0).reverse().toArray();
    const published = await library.published.bulkGet(reader.map(({ id }) => id));
    return reader.flatMap((half, index) => {
      const other = published[index];
      return other ? [{ published: other, reader: half }] : [];
    });
  });

/** How many questions are saved, without what was removed. */
export const countSaved = (library: Library): Promise<number> =>
  transact(library, 'r', async () => (await library.reader.count()) - (await library.reader.orderBy('removedAt').count()));

/** The text of all parts of every saved question's current version, by the question's id. */
export const savedTexts = (library: Library): Promise<Map<string, string>> =>
  transact(library, 'r', async () => {
    const [published, versions, removed] = await Promise.all([
      library.published.toArray(),
      library.versions.toArray(),
      library.reader.orderBy('removedAt').primaryKeys(),
    ]);
    const versionById = new Map(versions.map((version) => [version.id, version]));
    const isRemoved = new Set(removed);
    return new Map(
      published
        .filter(({ id }) => !isRemoved.has(id))
        .map(({ id, versionId }) => [id, (versionById.get(versionId)?.question.parts ?? []).map(textOfPart).join('\n')]),
    );
  });

/** The version that a saved question's head was taken from. */
export const currentVersion = (library: Library, id: string): Promise<Version | undefined> =>
  transact(library, 'r', async () => {
    const published = await library.published.get(id);
    return published && library.versions.get(published.versionId);
  });

/** All versions of a saved question, the oldest first. */
export const versionsOf = (library: Library, id: string): Promise<Version[]> =>
  transact(library, 'r', () => library.versions.where({ questionId: id }).sortBy('seenAt'));

/**
 * Every tag in use with the number of questions that carry it, the most used first. What was removed does not count. Reads
 * the index alone: fast with many questions, and a watched answer stays the same while a note is being typed.
 */
export const allTags = (library: Library): Promise<TagCount[]> =>
  transact(library, 'r', async () => {
    const [tags, removed] = await Promise.all([
      library.reader.orderBy('tags').uniqueKeys(),
      library.reader.where('removedAt').aboveOrEqual(0).toArray(),
    ]);
    const removedTags = removed.flatMap((reader) => reader.tags);
    const counts = await Promise.all(tags.map((tag) => library.reader.where('tags').equals(tag).count()));
    return tags
      .map((tag, index) => ({ tag: String(tag), count: (counts[index] ?? 0) - removedTags.filter((other) => other === tag).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  });

/** Everything about every question, also of those that were removed. */
export const allRecords = (library: Library): Promise<LibraryRecord[]> => transact(library, 'r', () => readRecords(library));

/** `allRecords` for use within a transaction. */
export async function readRecords(library: Library): Promise<LibraryRecord[]> {
  const [published, reader, versions] = await Promise.all([
    library.published.toArray(),
    library.reader.toArray(),
    library.versions.toArray(),
  ]);
  versions.sort((a, b) => a.seenAt - b.seenAt);
  const byQuestion = new Map<string, Version[]>();
  for (const version of versions) {
    const known = byQuestion.get(version.questionId);
    if (known) known.push(version);
    else byQuestion.set(version.questionId, [version]);
  }
  return pair(published, reader).map((saved) => ({ ...saved, versions: byQuestion.get(saved.published.id) ?? [] }));
}

function pair(published: PublishedHalf[], reader: ReaderHalf[]): SavedQuestion[] {
  const readerById = new Map(reader.map((half) => [half.id, half]));
  return published.flatMap((half) => {
    const other = readerById.get(half.id);
    return other ? [{ published: half, reader: other }] : [];
  });
}

async function byId(library: Library, id: string): Promise<SavedQuestion | undefined> {
  const [published, reader] = await Promise.all([library.published.get(id), library.reader.get(id)]);
  return published && reader && { published, reader };
}

async function find(library: Library, found: FoundQuestion): Promise<SavedQuestion | undefined> {
  const published = await findPublished(library, identitiesOf(found));
  const reader = published && (await library.reader.get(published.id));
  return reader && { published, reader };
}

async function save(library: Library, found: FoundQuestion, now: Instant, address: string): Promise<SavedQuestion> {
  const saved = await find(library, found);
  if (!saved) return create(library, found, now, address);
  const { published } = await see(library, saved.published, found, now, address);
  if (saved.reader.removedAt === null) return { published, reader: saved.reader };
  const reader = { ...saved.reader, removedAt: null };
  await library.reader.put(reader);
  return { published, reader };
}

const headOf = ({ parts: _parts, ...head }: FoundQuestion): QuestionHead => head;

async function create(library: Library, found: FoundQuestion, now: Instant, address: string): Promise<SavedQuestion> {
  const id = crypto.randomUUID();
  const version = await addVersion(library, id, found, fingerprintOf(found), now, address);
  const published: PublishedHalf = {
    id,
    identities: identitiesOf(found),
    head: headOf(found),
    versionId: version.id,
    firstSeenAt: now,
    lastSeenAt: now,
  };
  const reader = newReaderHalf(id, now);
  await library.published.add(published);
  await library.reader.add(reader);
  return { published, reader };
}

async function addVersion(library: Library, questionId: string, question: FoundQuestion, sha256: string, seenAt: Instant, address: string) {
  const version: Version = { id: crypto.randomUUID(), questionId, seenAt, address, sha256, question };
  await library.versions.add(version);
  return version;
}

async function see(
  library: Library,
  before: PublishedHalf,
  found: FoundQuestion,
  now: Instant,
  address: string,
): Promise<{ published: PublishedHalf; isNew: boolean }> {
  const sha256 = fingerprintOf(found);
  // A page may go back to what it said before: then that version is current again and nothing is appended.
  const known = await library.versions.where({ questionId: before.id, sha256 }).first();
  const version = known ?? (await addVersion(library, before.id, found, sha256, now, address));
  const published: PublishedHalf = {
    ...before,
    identities: [...new Set([...before.identities, ...identitiesOf(found)])],
    head: headOf(found),
    versionId: version.id,
    lastSeenAt: now,
  };
  await library.published.put(published);
  return { published, isNew: version.id !== before.versionId };
}
