import { Dexie, type Table } from 'dexie';
import { LIBRARY_SCHEMA, type ReaderHalf1, type ReaderHalf2, upgradeReaderHalf1, upgradeReaderHalf2 } from '../questions/library-schema';
import type { Finding, Passage } from '../questions/passage';
import type { PublishedHalf, ReaderHalf, Version } from '../questions/saved-question';
import type { Step, StepRows } from '../questions/step';
import type { Teaching } from '../questions/teaching';
import { toStorageFailure } from './failures';

/** What a view wants to know about the opening of the library. */
export interface LibraryOptions {
  /** Name of the database. */
  name?: string;
  /** Another window holds an older version open: the upgrade waits until it is closed, and then goes on by itself. */
  onBlocked?: () => void;
  /** The library is open, after waiting or at once. */
  onOpened?: () => void;
  /** A newer version of the extension wants to upgrade the library: this connection closed itself for good. */
  onOutdated?: () => void;
}

/** Everything that a person saved, in the extension's own IndexedDB. Opens itself at the first use. */
export class Library extends Dexie {
  declare readonly published: Table<PublishedHalf, string>;
  declare readonly versions: Table<Version, string>;
  declare readonly reader: Table<ReaderHalf, string>;
  /** What was taught about sites, by the site's host. */
  declare readonly teachings: Table<Teaching, string>;
  declare readonly passages: Table<Passage, string>;
  /** What was found of each passage when it was last looked for. */
  declare readonly findings: Table<Finding, string>;
  /** What the person did, the last thing last, for undoing and redoing. */
  declare readonly steps: Table<Step, number, Omit<Step, 'id'>>;
  /** The rows that each step changed: apart, so that asking what would be undone reads none of them. */
  declare readonly stepRows: Table<StepRows, number>;

  constructor({ name = 'kanttekening', onBlocked, onOpened, onOutdated }: LibraryOptions = {}) {
    super(name, {
      ...refusingNewer(Dexie.dependencies.indexedDB),
      // Optimistic answers would show as saved what the disk has not taken yet.
      cache: 'disabled',
      // A note must outlive a crash, not only the closing of the popup.
      chromeTransactionDurability: 'strict',
    });
    // Versions only grow. Each keeps its upgrade, tested from `tests/old-libraries`.
    this.version(1).stores({
      published: 'id, *identities, head.portal.host',
      versions: 'id, questionId',
      reader: 'id, *tags, savedAt',
    });
    this.version(2)
      .stores({ versions: 'id, questionId, [questionId+sha256]', reader: 'id, *tags, savedAt, backOn, removedAt' })
      .upgrade((transaction) =>
        transaction
          .table<ReaderHalf1 | ReaderHalf2, string>('reader')
          .toCollection()
          .modify((row, holder) => {
            holder.value = upgradeReaderHalf1(row as ReaderHalf1);
          }),
      );
    this.version(3)
      .stores({ teachings: 'id, host' })
      .upgrade((transaction) =>
        transaction
          .table<ReaderHalf2 | ReaderHalf, string>('reader')
          .toCollection()
          .modify((row, holder) => {
            holder.value = upgradeReaderHalf2(row);
          }),
      );
    this.version(LIBRARY_SCHEMA).stores({
      passages: 'id, questionId, page.address, *tags, removedAt',
      findings: 'passageId, state',
      steps: '++id',
      stepRows: 'step',
    });
    // Ours run before Dexie's own; giving false keeps those (a warning, an opening anew) from running.
    this.on('blocked', () => {
      onBlocked?.();
      return false;
    });
    this.on('ready', () => onOpened?.());
    this.on('versionchange', ({ newVersion }) => {
      // Clearing the browser's data gives null; Dexie then lets go, and opens again at the next use.
      if (newVersion === null) return true;
      this.close();
      onOutdated?.();
      return false;
    });
  }
}

/** The library of this extension. Nothing is read or upgraded before the first use. */
export const openLibrary = (options?: LibraryOptions): Library => new Library(options);

/**
 * Where the stored version is newer than the one asked for, Dexie opens it all the same and adds what it misses. A library
 * that a newer extension wrote is none of our business: opening without a version is refused.
 */
function refusingNewer(factory: IDBFactory | undefined): { indexedDB?: IDBFactory } {
  if (!factory) return {};
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (version === undefined) throw new DOMException(`The database ${name} is newer than this version`, 'VersionError');
    return factory.open(name, version);
  };
  return {
    indexedDB: {
      open,
      cmp: factory.cmp.bind(factory),
      databases: factory.databases.bind(factory),
      deleteDatabase: factory.deleteDatabase.bind(factory),
    },
  };
}

/** Runs one piece of work on the library as a whole: all of it happens, or nothing does. Throws a `StorageFailure`. */
export async function transact<T>(library: Library, mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> {
  try {
    // Dexie follows native awaits only from a function that is itself marked `async`.
    const { published, versions, reader, passages, findings, steps, stepRows } = library;
    return await library.transaction(mode, [published, versions, reader, passages, findings, steps, stepRows], async () => work());
  } catch (error) {
    throw toStorageFailure(error);
  }
}
