import { useMemo, useRef } from 'preact/hooks';
import { fold } from '../../lib/questions/fold';
import type { SavedQuestion } from '../../lib/questions/saved-question';
import { matches, parseQuery } from '../../lib/questions/search';
import type { StorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { listSaved, savedTexts } from '../../lib/store/questions';
import { useWatched } from '../use-watched';

/** The words of a question's row: title, number, people, portal, tags and note. */
const wordsOf = ({ published: { head }, reader }: SavedQuestion): string =>
  [
    head.title,
    head.reference,
    head.portal.name,
    ...head.askers.flatMap(({ name, party }) => [name, party]),
    ...head.addressees.flatMap(({ name, role }) => [name, role]),
    ...reader.tags,
    reader.note,
  ]
    .filter(Boolean)
    .join('\n');

interface FoundQuestions {
  /** Newest first; undefined until the library has answered. */
  questions: SavedQuestion[] | undefined;
  /** How many are saved in all. */
  total: number | undefined;
  failure: StorageFailure | null;
}

/**
 * The saved questions in which every word of the query occurs. The texts of the parts are fetched at the first search, and
 * folded once for each version.
 */
export function useFoundQuestions(library: Library, query: string): FoundQuestions {
  const saved = useWatched(() => listSaved(library), [library]);
  const searching = query.trim() !== '';
  const texts = useWatched(async () => (searching ? savedTexts(library) : undefined), [library, searching]).value;
  const folded = useRef(new Map<string, { text: string; folded: string }>());

  const questions = useMemo(() => {
    if (!searching || !saved.value) return saved.value;
    const wanted = parseQuery(query);
    const foldedText = (id: string): string => {
      const text = texts?.get(id) ?? '';
      const known = folded.current.get(id);
      if (known?.text === text) return known.folded;
      const fresh = { text, folded: fold(text) };
      folded.current.set(id, fresh);
      return fresh.folded;
    };
    return saved.value.filter((question) => matches(wanted, `${fold(wordsOf(question))} ${foldedText(question.published.id)}`));
  }, [saved.value, texts, query]);

  return { questions, total: saved.value?.length, failure: saved.failure };
}
