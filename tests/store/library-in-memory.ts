import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { type Library, type LibraryOptions, openLibrary } from '../../lib/store/library';

let made = 0;

/** A name for a database that no other test uses. */
function freshName(): string {
  made += 1;
  return `library-${made}`;
}

/** An empty library in memory, closed when the test is over. */
export function emptyLibrary(options: LibraryOptions = {}): Library {
  const library = openLibrary({ name: freshName(), ...options });
  onTestFinished(() => library.close());
  return library;
}
