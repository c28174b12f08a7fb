import type { Instant } from '../questions/saved-question';
import { findPublished } from './find-published';
import { type Library, transact } from './library';
import { changeQuestion } from './questions';

/**
 * Text that was typed and may not have reached the library yet: a window that closes takes what it was still writing with
 * it. It is kept in `localStorage`, which takes it in the very turn of the keystroke.
 */
export interface LeftoverNote {
  /** The names of the question, see `identitiesOf`. */
  identities: string[];
  text: string;
  /** The note that the person saw when typing `text`. */
  base: string;
}

const PREFIX = 'typed-note:';

/** Keeps what was just typed, in place of what was kept of the same question before. */
export function keepLeftover(storage: Storage | null, leftover: LeftoverNote): void {
  try {
    storage?.setItem(PREFIX + leftover.identities[0], JSON.stringify(leftover));
  } catch {
    // Full: the library itself is written to at the same time and says so.
  }
}

/** Forgets a text that was kept of a question, all of it being in the library. What another window kept since then stays. */
export function dropLeftover(storage: Storage | null, identities: readonly string[], text: string): void {
  if (leftoverOf(storage, identities)?.text === text) storage?.removeItem(PREFIX + identities[0]);
}

/** What was kept of a question; null where nothing was. */
export function leftoverOf(storage: Storage | null, identities: readonly string[]): LeftoverNote | null {
  return parse(storage?.getItem(PREFIX + identities[0]) ?? null);
}

function parse(json: string | null): LeftoverNote | null {
  try {
    const { identities, text, base } = JSON.parse(json ?? 'null') as LeftoverNote;
    return Array.isArray(identities) && typeof text === 'string' && typeof base === 'string' ? { identities, text, base } : null;
  } catch {
    return null;
  }
}

/** Brings whatever windows left behind into the library. What belongs to no saved question stays for when that question is opened. */
export async function takeUpLeftovers(library: Library, storage: Storage | null, now: Instant): Promise<void> {
  // All are read in one turn: a view that opens meanwhile may drop what it finds stored.
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );
  const leftovers = keys.map((key) => ({ key, leftover: parse(storage?.getItem(key) ?? null) }));
  for (const { key, leftover } of leftovers) {
    const id = leftover && (await savedId(library, leftover.identities));
    if (!id) continue;
    await changeQuestion(library, { id }, { kind: 'note', text: leftover.text, base: leftover.base }, now);
    if (parse(storage?.getItem(key) ?? null)?.text === leftover.text) storage?.removeItem(key);
  }
}

const savedId = (library: Library, identities: readonly string[]): Promise<string | undefined> =>
  transact(library, 'r', async () => (await findPublished(library, identities))?.id);
