import { isSame } from './identity';
import type { Passage } from './passage';
import { PassageShelf } from './passage-merge';
import { type ConflictField, conflictsOf, mergeReader, type Side, usualSide } from './reader-merge';
import type { LibraryRecord, PublishedHalf, ReaderHalf, Version } from './saved-question';
import { sha256 } from './sha256';

/** A library as it is merged: its questions with all that belongs to each, and the loose passages of pages. */
export interface LibraryContents {
  questions: readonly LibraryRecord[];
  loose: readonly Passage[];
}

/** Something on which two sides disagree about a question. */
export interface MergeConflict {
  /** Names it among all of a merge, see `MergeChoices`. */
  key: string;
  field: ConflictField;
  /** The question as it is here, and what the other side made of it. */
  record: LibraryRecord;
  theirs: ReaderHalf;
}

/** Which side a person keeps where two disagree; the usual where nothing is said. */
export interface MergeChoices {
  /** For every conflict that is not named in `each`. */
  all: Side | null;
  /** By the key of a conflict. */
  each: Readonly<Record<string, Side>>;
}

/** Leaves every conflict to the usual. */
const NO_CHOICES: MergeChoices = { all: null, each: {} };

/** What merging would do to one question. */
export interface RecordMerge {
  kind: 'added' | 'changed' | 'unchanged';
  /** The record as it will be; the existing one itself where nothing changes. */
  record: LibraryRecord;
  /** Both sides had a note and they differed: both are kept. */
  joinedNotes: boolean;
  /** It had been removed here and comes back. */
  restored: boolean;
  conflicts: MergeConflict[];
}

/** What merging a library into another would do, before it is done. */
export interface MergePlan {
  incoming: LibraryContents;
  choices: MergeChoices;
  /** On what both sides disagree, as it was before the merge. */
  conflicts: MergeConflict[];
  /** One for each question that the incoming library names, in its order. */
  merges: RecordMerge[];
  counts: { added: number; changed: number; unchanged: number; joinedNotes: number; restored: number; passages: number };
  /** The first few of each kind, to show. */
  examples: { added: LibraryRecord[]; changed: LibraryRecord[]; joinedNotes: LibraryRecord[] };
  /** The records to write: the added and the changed. */
  records: LibraryRecord[];
  /** The passages to write, of questions and loose: the added and the changed. */
  passages: Passage[];
}

const EXAMPLES = 5;

/**
 * Plans the merging of one library into another. Questions are matched by identity, not by id alone, and nothing that is
 * there is overwritten: tags and versions are united, notes that differ are both kept, status, day and corrections stay
 * unless they were never set. Merging the same library twice changes nothing the second time.
 */
export function planMerge(existing: LibraryContents, incoming: LibraryContents, choices = NO_CHOICES): MergePlan {
  const shelf = new Shelf(existing);
  const merges = new Map<string, RecordMerge>();
  for (const theirs of incoming.questions) {
    const mine = shelf.find(theirs);
    const merge = mine ? mergeRecord(mine, theirs, shelf, choices) : addRecord(theirs, shelf);
    shelf.put(merge.record);
    const earlier = merges.get(merge.record.published.id);
    merges.set(merge.record.published.id, earlier ? joinMerges(earlier, merge) : merge);
  }
  for (const passage of incoming.loose) shelf.mergePassage(movedTo(null, new Map(), passage));
  const all = [...merges.values()];
  const recordsOf = (wanted: (merge: RecordMerge) => boolean) => all.filter(wanted).map(({ record }) => record);
  const added = recordsOf(({ kind }) => kind === 'added');
  const changed = recordsOf(({ kind }) => kind === 'changed');
  const joined = recordsOf(({ joinedNotes }) => joinedNotes);
  return {
    incoming,
    choices,
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    merges: all,
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: all.length - added.length - changed.length,
      joinedNotes: joined.length,
      restored: recordsOf(({ restored }) => restored).length,
      passages: shelf.passages.size,
    },
    examples: { added: added.slice(0, EXAMPLES), changed: changed.slice(0, EXAMPLES), joinedNotes: joined.slice(0, EXAMPLES) },
    records: recordsOf(({ kind }) => kind !== 'unchanged'),
    passages: [...shelf.passages.values()],
  };
}

/** The records of a library, found by identity, and the ids that are taken. */
class Shelf {
  readonly #byId = new Map<string, LibraryRecord>();
  readonly #byIdentity = new Map<string, Set<string>>();
  readonly #versionIds = new Set<string>();
  readonly #passages: PassageShelf;
  /** The passages that were added or changed, by id. */
  readonly passages = new Map<string, Passage>();

  constructor({ questions, loose }: LibraryContents) {
    for (const record of questions) this.put(record);
    this.#passages = new PassageShelf([...questions.flatMap(({ passages }) => passages), ...loose]);
  }

  /** Merges one passage in, and gives it as it is then. */
  mergePassage(theirs: Passage): Passage {
    const { kind, passage } = this.#passages.merge(theirs);
    if (kind !== 'unchanged') this.passages.set(passage.id, passage);
    return passage;
  }

  put(record: LibraryRecord): void {
    const { id, identities } = record.published;
    this.#byId.set(id, record);
    for (const version of record.versions) this.#versionIds.add(version.id);
    for (const name of identities) {
      const ids = this.#byIdentity.get(name);
      if (ids) ids.add(id);
      else this.#byIdentity.set(name, new Set([id]));
    }
  }

  /** The record of the same question; the one with the same id first. */
  find({ published: { id, identities } }: LibraryRecord): LibraryRecord | undefined {
    const ids = new Set(identities.flatMap((name) => [...(this.#byIdentity.get(name) ?? [])]));
    const same = [...ids].filter((known) => isSame(this.#byId.get(known)?.published.identities ?? [], identities));
    return this.#byId.get(same.includes(id) ? id : (same[0] ?? ''));
  }

  freeId = (wanted: string): string => freeName(wanted, (id) => this.#byId.has(id));
  freeVersionId = (wanted: string): string => freeName(wanted, (id) => this.#versionIds.has(id));
}

/** The name itself, or where it is taken one made from it: the same one each time, so that merging stays repeatable. */
const freeName = (wanted: string, isTaken: (name: string) => boolean): string =>
  isTaken(wanted) ? freeName(sha256(wanted).slice(0, 32), isTaken) : wanted;

function addRecord(theirs: LibraryRecord, shelf: Shelf): RecordMerge {
  const id = shelf.freeId(theirs.published.id);
  const versions = theirs.versions.map((version) => ({ ...version, id: shelf.freeVersionId(version.id), questionId: id }));
  const current = versions[theirs.versions.findIndex((version) => version.id === theirs.published.versionId)];
  const published = { ...theirs.published, id, versionId: current?.id ?? theirs.published.versionId };
  const versionIds = new Map(theirs.versions.map((version, index) => [version.id, versions[index]?.id ?? version.id]));
  const passages = theirs.passages.map((passage) => shelf.mergePassage(movedTo(id, versionIds, passage)));
  const record = { published, reader: { ...theirs.reader, id }, versions, passages };
  return {
    kind: 'added',
    record,
    joinedNotes: false,
    restored: false,
    conflicts: [],
  };
}

function mergeRecord(mine: LibraryRecord, theirs: LibraryRecord, shelf: Shelf, choices: MergeChoices): RecordMerge {
  const versions = uniteVersions(mine, theirs, shelf);
  const published = mergePublished(mine.published, theirs, versions);
  const keyOf = (field: ConflictField) => `${mine.published.id} ${field}`;
  const reader = mergeReader(mine.reader, theirs.reader, (field) => choices.each[keyOf(field)] ?? choices.all ?? usualSide(field));
  const passages = unitePassages(mine, theirs, versions, shelf);
  const changed =
    published !== mine.published || reader !== mine.reader || versions.length > mine.versions.length || passages !== mine.passages;
  return {
    kind: changed ? 'changed' : 'unchanged',
    record: changed ? { published, reader, versions, passages } : mine,
    joinedNotes: reader.note !== mine.reader.note && reader.note !== theirs.reader.note,
    restored: mine.reader.removedAt !== null && reader.removedAt === null,
    conflicts: conflictsOf(mine.reader, theirs.reader).map((field) => ({ key: keyOf(field), field, record: mine, theirs: theirs.reader })),
  };
}

/** What two merges into the same question did together. */
const joinMerges = (first: RecordMerge, second: RecordMerge): RecordMerge => ({
  kind: first.kind === 'unchanged' ? second.kind : first.kind,
  record: second.record,
  joinedNotes: first.joinedNotes || second.joinedNotes,
  restored: first.restored || second.restored,
  conflicts: [...first.conflicts, ...second.conflicts],
});

function uniteVersions(mine: LibraryRecord, theirs: LibraryRecord, shelf: Shelf): Version[] {
  const known = new Set(mine.versions.map(({ sha256 }) => sha256));
  const fresh = theirs.versions.filter((version) => !known.has(version.sha256));
  const moved = fresh.map((version) => ({ ...version, id: shelf.freeVersionId(version.id), questionId: mine.published.id }));
  return moved.length === 0 ? mine.versions : [...mine.versions, ...moved].sort((a, b) => a.seenAt - b.seenAt);
}

/** A passage as one of another question, whose versions have other ids. An anchor in a version that is not there is in none. */
const movedTo = (questionId: string | null, versionIds: ReadonlyMap<string, string>, passage: Passage): Passage => ({
  ...passage,
  questionId,
  anchors: passage.anchors.map((anchor) => ({ ...anchor, versionId: versionIds.get(anchor.versionId ?? '') ?? null })),
});

/** The passages of both sides; mine themselves where nothing changes. */
function unitePassages(mine: LibraryRecord, theirs: LibraryRecord, united: readonly Version[], shelf: Shelf): Passage[] {
  const bySha = new Map(united.map(({ sha256, id }) => [sha256, id]));
  const versionIds = new Map(theirs.versions.map(({ id, sha256 }) => [id, bySha.get(sha256) ?? id]));
  const byId = new Map(mine.passages.map((passage) => [passage.id, passage]));
  for (const passage of theirs.passages) {
    const merged = shelf.mergePassage(movedTo(mine.published.id, versionIds, passage));
    byId.set(merged.id, merged);
  }
  const all = [...byId.values()];
  return all.length === mine.passages.length && all.every((passage, index) => passage === mine.passages[index]) ? mine.passages : all;
}

/** Whichever side saw the page last says what is current. */
function mergePublished(
  mine: PublishedHalf,
  { published: theirs, versions: theirVersions }: LibraryRecord,
  united: Version[],
): PublishedHalf {
  const identities = [...new Set([...mine.identities, ...theirs.identities])];
  const firstSeenAt = Math.min(mine.firstSeenAt, theirs.firstSeenAt);
  const theirCurrent = theirVersions.find(({ id }) => id === theirs.versionId);
  const current = theirs.lastSeenAt > mine.lastSeenAt ? united.find(({ sha256 }) => sha256 === theirCurrent?.sha256) : undefined;
  if (!current && firstSeenAt === mine.firstSeenAt && identities.length === mine.identities.length) return mine;
  const seen = current ? { head: theirs.head, versionId: current.id, lastSeenAt: theirs.lastSeenAt } : {};
  return { ...mine, ...seen, identities, firstSeenAt };
}
