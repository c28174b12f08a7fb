import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { saveQuestion } from '../../lib/store/questions';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { numberedQuestion } from '../../tests/store/sample-questions';
import { backUpWhenDue, changesToRemindOf, remindLater } from './auto-backup';
import { backupNotes, noteOfBackup } from './backup-notes';

const saved = vi.hoisted(() => ({ files: [] as string[], allowed: true }));
vi.mock('../../lib/browser/save-file', () => ({
  maySaveFiles: async () => saved.allowed,
  saveFile: async (path: string) => void saved.files.push(path),
}));

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 1);

/** The browser's storage, as far as it is used here. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: storage() });
  saved.files = [];
  saved.allowed = true;
});

test('a backup is made by itself once a week, where something has changed and that is wanted and allowed', async () => {
  const library = emptyLibrary();
  await backUpWhenDue(library, NOW);
  noteOfBackup({ auto: true });
  await backUpWhenDue(library, NOW);
  expect(saved.files).toEqual([]);
  await saveQuestion(library, numberedQuestion(1), NOW);
  saved.allowed = false;
  await backUpWhenDue(library, NOW + 1);
  expect(saved.files).toEqual([]);
  saved.allowed = true;
  await backUpWhenDue(library, NOW + 1);
  expect(saved.files).toEqual(['Kanttekening/kanttekening-backup-2026-03-01.jsonl.gz']);
  expect(backupNotes().last?.at).toBe(NOW + 1);
  await saveQuestion(library, numberedQuestion(2), NOW + 2);
  await backUpWhenDue(library, NOW + 6 * DAY);
  expect(saved.files).toHaveLength(1);
  await backUpWhenDue(library, NOW + 8 * DAY);
  expect(saved.files).toHaveLength(2);
});

test('a person is reminded after a hundred changes, or a month after the first, and not again for a week', async () => {
  const library = emptyLibrary();
  expect(await changesToRemindOf(library, NOW)).toBeNull();
  await saveQuestion(library, numberedQuestion(0), NOW);
  expect(await changesToRemindOf(library, NOW + DAY)).toBeNull();
  expect(await changesToRemindOf(library, NOW + 31 * DAY)).toBe(1);
  for (let number = 1; number < 100; number += 1) await saveQuestion(library, numberedQuestion(number), NOW + number);
  expect(await changesToRemindOf(library, NOW + DAY)).toBe(100);
  remindLater(NOW + DAY);
  expect(await changesToRemindOf(library, NOW + 7 * DAY)).toBeNull();
  expect(await changesToRemindOf(library, NOW + 9 * DAY)).toBe(100);
  noteOfBackup({ last: { at: NOW + 10 * DAY, size: 1 } });
  expect(await changesToRemindOf(library, NOW + 60 * DAY)).toBeNull();
});
