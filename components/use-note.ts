import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dropLeftover, keepLeftover, leftoversOf, withLeftover } from '../lib/store/leftover-notes';
import { createNoteWriter, type NoteState, type StoredNote } from '../lib/store/note-writer';
import { localStorageOrNull } from './local-storage';
import { noteUnderWay } from './notes-under-way';

interface NoteOptions {
  /** The names by which what was left behind is known again; undefined while there are none. */
  names: string[] | undefined;
  /** Whether the library has answered yet. */
  asked: boolean;
  stored: StoredNote | undefined;
  /** Stores a text that was made from `base`, and gives what is stored afterwards. */
  write: (text: string, base: string) => Promise<StoredNote>;
}

/**
 * A note and a way to type in it. What is typed goes to the store at once, and meanwhile stands in local storage: a window
 * that closes at that very moment leaves it behind, and the next editor of the same note takes it up.
 */
export function useNote({ names, asked, stored, write }: NoteOptions) {
  const latest = useRef({ write, names });
  latest.current = { write, names };
  const [state, setState] = useState<NoteState>({ text: '', isStored: true, failure: null });
  const { writer, keep, editor } = useMemo(() => {
    const editor = crypto.randomUUID();
    const keep = () => {
      const { names: identities } = latest.current;
      if (writer.unstored && identities) keepLeftover(localStorageOrNull(), editor, { identities, ...writer.unstored });
      else dropLeftover(localStorageOrNull(), editor);
    };
    const writer = createNoteWriter({
      stored: null,
      write: (text, base) => latest.current.write(text, base),
      onChange: (next) => {
        setState(next);
        keep();
      },
    });
    return { writer, keep, editor };
  }, []);

  useEffect(() => noteUnderWay(writer), [writer]);

  const last = useRef<StoredNote | undefined>(undefined);
  useEffect(() => {
    if (stored) writer.receive(stored);
    // What was saved is no more: its saving was undone.
    else if (last.current) writer.receive({ note: '', changedAt: Math.max(Date.now(), last.current.changedAt + 1) });
    last.current = stored;
  }, [writer, stored]);

  const type = (text: string) => {
    writer.type(text);
    keep();
  };

  // Comes after the stored note was received, by which `writer.state` is in step with it.
  useEffect(() => {
    if (!asked || !names) return;
    for (const [other, leftover] of leftoversOf(localStorageOrNull(), names)) {
      if (other === editor) continue;
      type(withLeftover(writer.state.text, leftover));
      dropLeftover(localStorageOrNull(), other);
    }
  }, [asked]);

  return { state, type, retry: () => writer.retry() };
}
