/** The notes of this window that may be on their way to the store. */
const notes = new Set<{ settled: () => Promise<unknown> }>();

/** Tells of a note that is typed in this window. Gives a function that ends it. */
export function noteUnderWay(note: { settled: () => Promise<unknown> }): () => void {
  notes.add(note);
  return () => void notes.delete(note);
}

/**
 * Resolves when whatever was typed in this window is stored, or could not be. To be awaited before something is undone: a
 * keystroke that came to the store after that would be a new step, and what was undone could not be redone any more.
 */
export const notesSettled = async (): Promise<void> => void (await Promise.all([...notes].map((note) => note.settled())));
