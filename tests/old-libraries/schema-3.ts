import type { ReaderHalf } from '../../lib/questions/saved-question';
import type { Teaching } from '../../lib/questions/teaching';
import { type OldRecord, type Stores, writeOld } from './plain-database';
import file from './schema-3.json';

/** What a library of schema 3 held. */
export const RECORDS_3 = file.questions as unknown as OldRecord<ReaderHalf>[];

/** What was taught in it. */
export const TEACHINGS_3 = file.teachings.map(({ rule, ...rest }) => ({ ...rest, ...rule })) as Teaching[];

const STORES: Stores = {
  published: { identities: { path: 'identities', multiEntry: true }, 'head.portal.host': { path: 'head.portal.host' } },
  versions: { questionId: { path: 'questionId' }, '[questionId+sha256]': { path: ['questionId', 'sha256'] } },
  reader: {
    tags: { path: 'tags', multiEntry: true },
    savedAt: { path: 'savedAt' },
    backOn: { path: 'backOn' },
    removedAt: { path: 'removedAt' },
  },
  teachings: { host: { path: 'host' } },
};

/** Writes the library of schema 3. Gives the open connection. */
export const writeSchema3 = (name: string): Promise<IDBDatabase> => writeOld(name, 3, STORES, RECORDS_3, TEACHINGS_3);
