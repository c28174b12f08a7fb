import type { FoundQuestion } from '../questions/question';
import { applyChange, type ReaderChange } from '../questions/reader-half';
import type { Instant, LibraryRecord, PublishedHalf, ReaderHalf, SavedQuestion, Version } from '../questions/saved-question';
import type { RowChange } from '../questions/step';
import type { TagCount } from '../questions/tags';
import { StorageFailure } from './failures';
import { type Library, transact } from './library';
import { byId, create, find, save, see, titleOf } from './saving';
import { forgetSteps, idsInSteps, recordStep } from './steps';

// Every function here is one transaction and throws a `StorageFailure`.

/** The saved question that a page shows; also when it was removed and can still be restored. */
export const findSaved = (library: Library, found: FoundQuestion): Promise<SavedQuestion | undefined> =>
  transact(library, 'r', () => find(library, found));

/** A saved question by its id; also when it was removed and can still be restored. */
export const savedById = (library: Library, id: string): Promise<SavedQuestion | undefined> =>
  transact(library, 'r', () => byId(library, id));

/** The host of the portal that a question was published on; also of one whose saving was undone. Undefined for one that is not known. */
export const hostOfQuestion = (library: Library, id: string): Promise<string | undefined> =>
  transact(library, 'r', async () => (await library.published.get(id))?.head.portal.host);

/**
 * Saves what a page shows. A question that is there already gets the page's text as its version, and comes back when it
 * was removed. `address` is where the browser was.
 */
export const saveQuestion = (library: Library, found: FoundQuestion, now: Instant, address = found.address): Promise<SavedQuestion> =>
  transact(library, 'rw', async () => {
    const { saved, change } = await save(library, found, now, address);
    if (change) await recordStep(library, { kind: 'save', about: titleOf(saved) }, { reader: [change] }, now);
    return saved;
  });

/** Saves several questions of a page, all of them or none. Gives the ids of those that were not in the library before. */
export const saveQuestions = (library: Library, questions: readonly FoundQuestion[], now: Instant): Promise<string[]> =>
  transact(library, 'rw', async () => {
    const changes = new Map<string, RowChange<ReaderHalf>>();
    let about: string | null = null;
    for (const found of questions) {
      const { saved, change } = await save(library, found, now, found.address);
      if (change) changes.set(saved.published.id, change);
      if (change) about = titleOf(saved);
    }
    if (changes.size > 0) await recordStep(library, { kind: 'save', about }, { reader: [...changes.values()] }, now);
    return [...changes.keys()];
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
    const known = 'id' in target ? await byId(library, target.id) : await find(library, target.found);
    if (!known && 'id' in target) throw new StorageFailure('unknown', new Error('There is no such question'));
    const saved = known ?? (await create(library, (target as { found: FoundQuestion }).found, now));
    const reader = applyChange(saved.reader, change, now);
    if (reader !== saved.reader) await library.reader.put(reader);
    const isChanged = reader !== known?.reader;
    if (isChanged) {
      const step = { kind: change.kind, about: titleOf(saved), spell: spellOf(change, reader.id) };
      await recordStep(library, step, { reader: [[known?.reader ?? null, reader]] }, now);
    }
    return { published: saved.published, reader };
  });

/** What is typed in by a change, key by key; null where it is done at once. */
function spellOf(change: ReaderChange, id: string): string | null {
  if (change.kind === 'note') return `note ${id}`;
  return change.kind === 'correct' ? `correct ${change.fact} ${id}` : null;
}

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
  setRemoved(library, ids, 'remove', now);

/** Brings a removed question back as it was. */
export const restoreQuestion = (library: Library, id: string, now: Instant): Promise<void> => setRemoved(library, [id], 'restore', now);

const setRemoved = (library: Library, ids: readonly string[], kind: 'remove' | 'restore', now: Instant): Promise<void> =>
  transact(library, 'rw', async () => {
    const removedAt = kind === 'remove' ? now : null;
    const rows = await library.reader.where('id').anyOf(ids).toArray();
    const changes = rows
      .filter((row) => (row.removedAt === null) === (kind === 'remove'))
      .map((row): RowChange<ReaderHalf> => [row, { ...row, removedAt }]);
    if (changes.length === 0) return;
    await library.reader.bulkPut(changes.map(([, after]) => after));
    const [first] = changes;
    const saved = first && (await byId(library, first[1].id));
    await recordStep(library, { kind, about: saved ? titleOf(saved) : null }, { reader: changes }, now);
  });

/**
 * Forgets for good what was removed before an instant, questions with their passages, and what was done before it. Gives
 * how many questions that were.
 */
export const purgeRemoved = (library: Library, before: Instant): Promise<number> =>
  transact(library, 'rw', async () => {
    const ids = await library.reader.where('removedAt').below(before).primaryKeys();
    await library.reader.bulkDelete(ids);
    await forgetSteps(library, before);
    // A save that was undone leaves its published half behind, for as long as it can be redone.
    const saved = new Set(await library.reader.toCollection().primaryKeys());
    const alone = (await library.published.toCollection().primaryKeys()).filter((id) => !saved.has(id));
    const inSteps = alone.length > 0 ? await idsInSteps(library) : new Set();
    const gone = [...new Set([...ids, ...alone.filter((id) => !inSteps.has(id))])];
    await library.published.bulkDelete(gone);
    await library.versions.where('questionId').anyOf(gone).delete();
    const passages = [
      ...(await library.passages.where('questionId').anyOf(gone).primaryKeys()),
      ...(await library.passages.where('removedAt').below(before).primaryKeys()),
    ];
    await library.passages.bulkDelete(passages);
    await library.findings.bulkDelete(passages);
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
const newestFirst = (saved: Iterable<SavedQuestion>): SavedQuestion[] =>
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
 * Every tag in use with the number of questions and passages that carry it, the most used first. What was removed does not
 * count. Reads the index alone: fast with many questions, and a watched answer stays the same while a note is being typed.
 */
export const allTags = (library: Library): Promise<TagCount[]> =>
  transact(library, 'r', async () => {
    const counts = new Map<string, number>();
    for (const table of [library.reader, library.passages]) {
      const tags = (await table.orderBy('tags').uniqueKeys()).map(String);
      const used = await Promise.all(tags.map((tag) => table.where('tags').equals(tag).count()));
      for (const [index, tag] of tags.entries()) counts.set(tag, (counts.get(tag) ?? 0) + (used[index] ?? 0));
      const removed = await table.where('removedAt').aboveOrEqual(0).toArray();
      for (const tag of removed.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) - 1);
    }
    return [...counts].flatMap(([tag, count]) => (count > 0 ? [{ tag, count }] : [])).sort((a, b) => b.count - a.count);
  });

/** Everything about every question, also of those that were removed. */
export const allRecords = (library: Library): Promise<LibraryRecord[]> => transact(library, 'r', () => readRecords(library));

/** `allRecords` for use within a transaction. */
export async function readRecords(library: Library): Promise<LibraryRecord[]> {
  const [published, reader, versions, passages] = await Promise.all([
    library.published.toArray(),
    library.reader.toArray(),
    library.versions.toArray(),
    library.passages.where('questionId').notEqual('').toArray(),
  ]);
  const versionsById = byQuestion(versions.sort((a, b) => a.seenAt - b.seenAt));
  const passagesById = byQuestion(passages.sort((a, b) => a.madeAt - b.madeAt));
  return pair(published, reader).map((saved) => {
    const { id } = saved.published;
    return { ...saved, versions: versionsById.get(id) ?? [], passages: passagesById.get(id) ?? [] };
  });
}

function byQuestion<T extends { questionId: string | null }>(rows: readonly T[]): Map<string | null, T[]> {
  const all = new Map<string | null, T[]>();
  for (const row of rows) {
    const known = all.get(row.questionId);
    if (known) known.push(row);
    else all.set(row.questionId, [row]);
  }
  return all;
}

function pair(published: PublishedHalf[], reader: ReaderHalf[]): SavedQuestion[] {
  const readerById = new Map(reader.map((half) => [half.id, half]));
  return published.flatMap((half) => {
    const other = readerById.get(half.id);
    return other ? [{ published: half, reader: other }] : [];
  });
}
