import { maySaveFiles, saveFile } from '../../lib/browser/save-file';
import type { Instant } from '../../lib/questions/saved-question';
import { changesSince } from '../../lib/store/changes-since';
import type { Library } from '../../lib/store/library';
import { countSaved } from '../../lib/store/questions';
import { backupNotes, noteOfBackup } from './backup-notes';
import { backupName, makeBackup } from './make-backup';

const DAY = 86_400_000;

/** How often a backup is made by itself, where something has changed. */
const EVERY = 7 * DAY;

/** After how many changes, or how long after the first of them, a person is reminded. */
const MANY_CHANGES = 100;
/** Steps are kept for thirty days; by then it must be said. */
const LONG_AGO = 14 * DAY;

/** Makes a backup into the folder of downloads where the person wants that and it is time. */
export async function backUpWhenDue(library: Library, now: Instant): Promise<void> {
  const { last, auto } = backupNotes();
  if (!auto || now - (last?.at ?? 0) < EVERY) return;
  // Of a library that was never backed up all is news, whatever steps are kept of it.
  const isNews = (await changesSince(library, last?.at ?? 0)).count > 0 || (last === null && (await countSaved(library)) > 0);
  if (!isNews || !(await maySaveFiles())) return;
  const file = await makeBackup(library, now);
  await saveFile(`Kanttekening/${backupName(now)}`, file);
  noteOfBackup({ last: { at: now, size: file.size } });
}

/** How many changes no backup holds, where it is time to say so; null where it is not. */
export async function changesToRemindOf(library: Library, now: Instant): Promise<number | null> {
  const { last, quietUntil } = backupNotes();
  if (now < quietUntil) return null;
  const { count, first } = await changesSince(library, last?.at ?? 0);
  return count >= MANY_CHANGES || (first !== null && now - first > LONG_AGO) ? count : null;
}

/** Reminds of no backup for a week. */
export const remindLater = (now: Instant): void => void noteOfBackup({ quietUntil: now + EVERY });
