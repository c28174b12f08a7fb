import { Dexie, type ObservabilitySet } from 'dexie';
import type { SavedQuestion } from '../questions/saved-question';
import { changedIds } from './changed-ids';
import { type StorageFailure, toStorageFailure } from './failures';
import type { Library } from './library';
import { newestFirst, readSaved } from './questions';

/** Above this many changed questions it is quicker to read all. */
const MANY = 200;

/**
 * Watches everything saved, the newest first, without what was removed. Unlike `watch` with `listSaved` it reads again only
 * what has changed, and a question that has not changed stays the very same object: with thousands of questions, every
 * keystroke in a note would else cost half a second. Gives a function that ends the watching.
 */
export function watchSaved(
  library: Library,
  onValue: (saved: SavedQuestion[]) => void,
  onFailure: (failure: StorageFailure) => void,
): () => void {
  const saved = new Map<string, SavedQuestion>();
  let stale: Set<string> | 'all' = 'all';
  let isReading = false;
  let isOver = false;

  async function readStale(): Promise<void> {
    const ids = stale === 'all' || stale.size > MANY ? 'all' : [...stale];
    stale = new Set();
    const read = await readSaved(library, ids);
    if (ids === 'all') saved.clear();
    else for (const id of ids) saved.delete(id);
    for (const question of read) saved.set(question.published.id, question);
  }

  async function catchUp(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (!isOver && (stale === 'all' || stale.size > 0)) {
        await readStale();
        if (!isOver) onValue(newestFirst(saved.values()));
      }
    } catch (error) {
      // What was missed is not known any more: the next change reads everything.
      stale = 'all';
      if (!isOver) onFailure(toStorageFailure(error));
    } finally {
      isReading = false;
    }
  }

  const onMutated = (parts: ObservabilitySet): void => {
    const changed = changedIds(parts, library.name, ['published', 'reader']);
    if (changed === 'all') stale = 'all';
    else if (stale !== 'all') for (const id of changed) stale.add(id);
    if (changed === 'all' || changed.length > 0) void catchUp();
  };

  Dexie.on('storagemutated', onMutated);
  void catchUp();
  return () => {
    isOver = true;
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}
