import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldName } from '../../lib/questions/field-words';
import { LibrarySearch } from '../../lib/search/library-search';
import { isNarrowed } from '../../lib/search/place-in-library';
import type { Found } from '../../lib/search/search-service';
import type { Selection } from '../../lib/search/selection';
import { type StorageFailure, toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { newestIds } from '../../lib/store/newest-ids';

/** Rows are asked for in pieces that begin and end at multiples of this. */
const PIECE = 100;

/** What was found, and what it was asked by. */
export interface FoundRows extends Found {
  selection: Selection;
}

interface Finding {
  /** Undefined until the library has answered; then the last answer, until the next is there. */
  found: FoundRows | undefined;
  failure: StorageFailure | null;
  /** The values that the library has of a field. */
  values: LibrarySearch['values'];
  /** Asks once more, after a failure. */
  again: () => void;
}

/** What a selection comes to, around the rows that are seen, kept up to date whoever changes the library. */
export function useFound(library: Library, selection: Selection, seen: { from: number; to: number }): Finding {
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<FoundRows>();
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const search = useRef<LibrarySearch | null>(null);

  useEffect(() => {
    const own = new LibrarySearch(library, { onChange: () => setTurn((last) => last + 1), onFailure: setFailure });
    search.current = own;
    setTurn((last) => last + 1);
    return own.close;
  }, [library, attempt]);

  const from = Math.floor(seen.from / PIECE) * PIECE;
  const to = Math.ceil(Math.max(seen.to, 1) / PIECE) * PIECE;
  useEffect(() => {
    let isOver = false;
    let isAnswered = false;
    const say = (next: Found) => {
      if (isOver) return;
      setFound({ ...next, selection });
      setFailure(null);
    };
    // The newest questions are there before the index is, and while it is being made.
    const sayNewest = async (progress: Found['progress']) => {
      const first = await newest(library, to);
      if (first && (progress || !isAnswered)) say({ ...first, progress });
    };
    if (!found && isWhole(selection)) void sayNewest(null);
    search.current?.find(selection, from, to).then(
      (next) => {
        isAnswered = true;
        if (next.progress && isWhole(selection)) void sayNewest(next.progress);
        else say(next);
      },
      (error: unknown) => !isOver && setFailure(toStorageFailure(error)),
    );
    return () => {
      isOver = true;
    };
  }, [selection, from, to, turn]);

  return {
    found,
    failure,
    values: async (field: FieldName) => (await search.current?.values(field)) ?? [],
    again: () => setAttempt(attempt + 1),
  };
}

const isWhole = (selection: Selection): boolean =>
  !isNarrowed(selection) && selection.view === 'questions' && selection.sort === 'saved' && selection.descending;

/** The newest questions as the search would give them; null where they cannot be read, which the search will say. */
const newest = (library: Library, limit: number): Promise<Found | null> =>
  newestIds(library, limit).then(
    ({ ids, total }) => ({ ids, from: 0, total, facets: [], progress: null }),
    () => null,
  );
