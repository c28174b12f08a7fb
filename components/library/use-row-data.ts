import { useEffect, useRef } from 'preact/hooks';
import { shownPhrases } from '../../lib/search/hits';
import type { Selection } from '../../lib/search/selection';
import type { Library } from '../../lib/store/library';
import { type PassageOfRow, passagesOfRows, type QuestionOfRow, questionsOfRows } from '../../lib/store/library-rows';
import { useWatched } from '../use-watched';

/** What a row shows: a question, or a passage with its question. */
export type RowData = QuestionOfRow | PassageOfRow;

/** Rows that are remembered, so that scrolling back shows them at once. */
const REMEMBERED = 600;

/** The data of the rows that are drawn, kept up to date; what is not there yet comes in a moment. Texts are read where words are looked for. */
export function useRowData(library: Library, { view, query }: Selection, ids: string[]): Map<string, RowData> {
  const withTexts = view === 'questions' && shownPhrases(query).length > 0;
  const read = useWatched<Map<string, RowData>>(
    () => (view === 'questions' ? questionsOfRows(library, ids, withTexts) : passagesOfRows(library, ids)),
    [library, view, withTexts, ids.join()],
  ).value;
  const known = useRef(new Map<string, RowData>());
  if (read) {
    if (known.current.size > REMEMBERED) known.current = new Map();
    for (const [id, row] of read) known.current.set(id, row);
  }
  // A row without its text does for one with it, for the moment until that is read, but not the other way about: it would keep the texts.
  useEffect(() => {
    known.current = new Map();
  }, [withTexts]);
  return known.current;
}
