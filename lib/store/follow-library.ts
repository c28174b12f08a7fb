import { Dexie, type ObservabilitySet } from 'dexie';
import { changedIds } from './changed-ids';
import type { Library } from './library';

/** The questions and the passages that may have changed, by id. */
export interface LibraryChanges {
  questions: string[] | 'all';
  passages: string[] | 'all';
}

/** Tells of every change of questions and passages, whichever window made it. Gives a function that ends it. */
export function followLibrary(library: Library, onChange: (changes: LibraryChanges) => void): () => void {
  const onMutated = (parts: ObservabilitySet): void => {
    const questions = changedIds(parts, library.name, ['published', 'reader']);
    const passages = changedIds(parts, library.name, ['passages', 'findings']);
    if (questions.length > 0 || passages.length > 0) onChange({ questions, passages });
  };
  Dexie.on('storagemutated', onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}
