import type { Instant } from '../../lib/questions/saved-question';
import { localStorageOrNull } from '../local-storage';

/** What is remembered of backups: when the last was made and how large it was, and how the person wants it. */
export interface BackupNotes {
  last: { at: Instant; size: number } | null;
  /** Whether backups are made without being asked for. */
  auto: boolean;
  /** Until when a person does not want to be reminded. */
  quietUntil: Instant;
}

const KEY = 'backup-notes';

/** What is remembered of backups. */
export function backupNotes(): BackupNotes {
  try {
    const { last, auto, quietUntil } = JSON.parse(localStorageOrNull()?.getItem(KEY) ?? '{}') as Partial<BackupNotes>;
    const isKnown = typeof last?.at === 'number' && typeof last.size === 'number';
    return { last: isKnown ? last : null, auto: auto === true, quietUntil: typeof quietUntil === 'number' ? quietUntil : 0 };
  } catch {
    return { last: null, auto: false, quietUntil: 0 };
  }
}

/** Remembers something of backups. */
export function noteOfBackup(changes: Partial<BackupNotes>): BackupNotes {
  const notes = { ...backupNotes(), ...changes };
  try {
    localStorageOrNull()?.setItem(KEY, JSON.stringify(notes));
  } catch {
    // A full storage forgets when the last backup was made, and nothing else.
  }
  return notes;
}
