import { BackupWriter } from '../../lib/exchange/backup-file';
import type { Instant } from '../../lib/questions/saved-question';
import type { Library } from '../../lib/store/library';
import { readWhole } from '../../lib/store/whole-library';
import type { Reports } from './use-work';

/** What a backup that is made at an instant is called. */
export const backupName = (now: Instant): string => `kanttekening-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`;

/** Everything in the library as one compressed file. */
export async function makeBackup(library: Library, now: Instant, reports: Partial<Reports> = {}): Promise<Blob> {
  const writer = new BackupWriter(now);
  await readWhole(library, (row) => writer.add(row), reports);
  const file = await writer.finish();
  reports.signal?.throwIfAborted();
  return file;
}
