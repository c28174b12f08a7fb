import { isSame } from '../questions/identity';
import { mergeNotes } from '../questions/note-merge';
import type { Instant } from '../questions/saved-question';
import { findPublished } from './find-published';
import { type Library, transact } from './library';
import type { UnstoredNote } from './note-writer';
import { changePassage, passageById } from './passages';
import { changeQuestion, savedById } from './questions';

/**
 * Text that was typed and may not have reached the library: a window that closes takes what it was still writing with it.
 * It is kept in `localStorage`, which takes it in the very turn of the keystroke, by the editor in which it was typed.
 */
export interface LeftoverNote extends UnstoredNote {
  /** The names of the question, see `identitiesOf`; or the one name of a passage, see `passageName`. */
  identities: string[];
}

const PREFIX = 'typed-note:';
const OF_PASSAGE = 'passage\t';

/** The name by which text that was typed at a passage is known again. No question has such a name. */
export const passageName = (id: string): string => OF_PASSAGE + id;

/** Keeps what was just typed in an editor, in place of what that editor kept before. */
export function keepLeftover(storage: Storage | null, editor: string, leftover: LeftoverNote): void {
  try {
    storage?.setItem(PREFIX + editor, JSON.stringify(leftover));
  } catch {
    // Full: the library itself is written to at the same time and says so.
  }
}

/** Forgets what an editor kept: all of it is in the library, or in another editor. */
export const dropLeftover = (storage: Storage | null, editor: string): void => storage?.removeItem(PREFIX + editor);

/** What editors kept of a question, by the editor. */
export const leftoversOf = (storage: Storage | null, identities: readonly string[]): [editor: string, LeftoverNote][] =>
  allLeftovers(storage).filter(([, leftover]) => isSame(leftover.identities, identities));

/** A note together with what was typed in it and left behind. */
export const withLeftover = (note: string, { text, base, sent }: UnstoredNote): string =>
  mergeNotes(note === sent ? sent : base, text, note);

/**
 * Brings whatever editors left behind into the library. What belongs to no saved question stays for when that question is
 * opened, and so does what belongs to a passage that cannot be found.
 */
export async function takeUpLeftovers(library: Library, storage: Storage | null, now: Instant): Promise<void> {
  // All are read in one turn: an editor that opens meanwhile may take up what it finds.
  for (const [editor, leftover] of allLeftovers(storage)) {
    const note = await noteOf(library, leftover, now);
    if (!note) continue;
    const text = withLeftover(note.stored, leftover);
    if (text !== note.stored) await note.write(text);
    if (read(storage, PREFIX + editor)?.text === leftover.text) dropLeftover(storage, editor);
  }
}

/** The stored note that a text was typed in, and a way to replace it; null where there is none. */
async function noteOf(
  library: Library,
  { identities }: LeftoverNote,
  now: Instant,
): Promise<{ stored: string; write: (text: string) => Promise<unknown> } | null> {
  const [name = ''] = identities;
  if (name.startsWith(OF_PASSAGE)) {
    const passage = await passageById(library, name.slice(OF_PASSAGE.length));
    const base = passage?.note ?? '';
    return passage ? { stored: base, write: (text) => changePassage(library, passage.id, { kind: 'note', text, base }, now) } : null;
  }
  const id = await transact(library, 'r', async () => (await findPublished(library, identities))?.id);
  const saved = id === undefined ? undefined : await savedById(library, id);
  const base = saved?.reader.note ?? '';
  return id !== undefined && saved
    ? { stored: base, write: (text) => changeQuestion(library, { id }, { kind: 'note', text, base }, now) }
    : null;
}

function allLeftovers(storage: Storage | null): [string, LeftoverNote][] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );
  return keys.flatMap((key) => {
    const leftover = read(storage, key);
    return leftover ? [[key.slice(PREFIX.length), leftover] as [string, LeftoverNote]] : [];
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';

function read(storage: Storage | null, key: string): LeftoverNote | null {
  try {
    const { identities, text, base, sent } = JSON.parse(storage?.getItem(key) ?? 'null') as LeftoverNote;
    const isWhole = Array.isArray(identities) && identities.every(isText) && isText(text) && isText(base);
    return isWhole ? { identities, text, base, sent: isText(sent) ? sent : null } : null;
  } catch {
    return null;
  }
}
