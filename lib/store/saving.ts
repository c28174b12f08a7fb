import { shownHead } from '../questions/corrections';
import { fingerprintOf } from '../questions/fingerprint';
import { identitiesOf } from '../questions/identity';
import type { FoundQuestion, QuestionHead } from '../questions/question';
import { newReaderHalf } from '../questions/reader-half';
import type { Instant, PublishedHalf, ReaderHalf, SavedQuestion, Version } from '../questions/saved-question';
import type { RowChange } from '../questions/step';
import { findPublished } from './find-published';
import type { Library } from './library';

// Every function here is to be called within a transaction.

/** A saved question by its id; also when it was removed. */
export async function byId(library: Library, id: string): Promise<SavedQuestion | undefined> {
  const [published, reader] = await Promise.all([library.published.get(id), library.reader.get(id)]);
  return published && reader && { published, reader };
}

/** The saved question that a page shows; also when it was removed. */
export async function find(library: Library, found: FoundQuestion): Promise<SavedQuestion | undefined> {
  const published = await findPublished(library, identitiesOf(found));
  const reader = published && (await library.reader.get(published.id));
  return reader && { published, reader };
}

/** What a saved question is called in words to its reader; null where it has no title. */
export const titleOf = (saved: SavedQuestion): string | null => shownHead(saved).title;

/** Saves what a page shows, or takes notice of it where it is saved. Gives how the reader's half changed; null where it did not. */
export async function save(
  library: Library,
  found: FoundQuestion,
  now: Instant,
  address: string,
): Promise<{ saved: SavedQuestion; change: RowChange<ReaderHalf> | null }> {
  const known = await find(library, found);
  if (!known) {
    const saved = await create(library, found, now, address);
    return { saved, change: [null, saved.reader] };
  }
  const { published } = await see(library, known.published, found, now, address);
  if (known.reader.removedAt === null) return { saved: { published, reader: known.reader }, change: null };
  const reader = { ...known.reader, removedAt: null };
  await library.reader.put(reader);
  return { saved: { published, reader }, change: [known.reader, reader] };
}

const headOf = ({ parts: _parts, ...head }: FoundQuestion): QuestionHead => head;

/** Makes a record of what a page shows. */
export async function create(library: Library, found: FoundQuestion, now: Instant, address = found.address): Promise<SavedQuestion> {
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

/** Takes notice of what a page shows of a saved question: its text is the current version from now on. */
export async function see(
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
