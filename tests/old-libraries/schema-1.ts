import type { ReaderHalf1 } from '../../lib/questions/library-schema';
import { type OldRecord, type Stores, writeOld } from './plain-database';
import file from './schema-1.json';

/** What a library of schema 1 held. */
export const RECORDS_1 = file.questions as unknown as OldRecord<ReaderHalf1>[];

const STORES: Stores = {
  published: { identities: { path: 'identities', multiEntry: true }, 'head.portal.host': { path: 'head.portal.host' } },
  versions: { questionId: { path: 'questionId' } },
  reader: { tags: { path: 'tags', multiEntry: true }, savedAt: { path: 'savedAt' } },
};

/** Writes the library of schema 1. Gives the open connection. */
export const writeSchema1 = (name: string): Promise<IDBDatabase> => writeOld(name, 1, STORES, RECORDS_1);
