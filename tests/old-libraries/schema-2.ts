import type { ReaderHalf2 } from '../../lib/questions/library-schema';
import { type OldRecord, type Stores, writeOld } from './plain-database';
import file from './schema-2.json';

/** What a library of schema 2 held. */
export const RECORDS_2 = file.questions as unknown as OldRecord<ReaderHalf2>[];

const STORES: Stores = {
  published: { identities: { path: 'identities', multiEntry: true }, 'head.portal.host': { path: 'head.portal.host' } },
  versions: { questionId: { path: 'questionId' }, '[questionId+sha256]': { path: ['questionId', 'sha256'] } },
  reader: {
    tags: { path: 'tags', multiEntry: true },
    savedAt: { path: 'savedAt' },
    backOn: { path: 'backOn' },
    removedAt: { path: 'removedAt' },
  },
};

/** Writes the library of schema 2. Gives the open connection. */
export const writeSchema2 = (name: string): Promise<IDBDatabase> => writeOld(name, 2, STORES, RECORDS_2);
