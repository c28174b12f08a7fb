import { useMemo, useRef } from 'preact/hooks';
import { shownHead } from '../../lib/questions/corrections';
import { fold } from '../../lib/questions/fold';
import type { SavedQuestion } from '../../lib/questions/saved-question';
import { matches, parseQuery } from '../../lib/questions/search';
import type { StorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { savedTexts } from '../../lib/store/questions';
import { watchSaved } from '../../lib/store/watch-saved';
import { useSubscription, useWatched } from '../use-watched';

/** The words of a question's row: title, number, people, portal, tags and note. */
const wordsOf = (question: SavedQuestion): string => {
  const head = shownHead(question);
  const { reader } = question;
  return [
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
};

/** What a question is searched in, and what it was made of. */
interface Haystack {
  question: SavedQuestion;
  text: string;
  folded: string;
}

/** The haystack of a question, made anew only where the question or its text has changed. */
const foldedOnce = (known: Haystack | undefined, question: SavedQuestion, text: string): Haystack =>
  known?.question === question && known.text === text ? known : { question, text, folded: fold(`${wordsOf(question)}\n${text}`) };

interface SearchResult {
  /** Newest first; undefined until the library has answered. */
  questions: SavedQuestion[] | undefined;
  /** How many are saved in all. */
  total: number | undefined;
  failure: StorageFailure | null;
  /** Asks once more, after a failure. */
  again: () => void;
}

/**
 * The saved questions in which every word of the query occurs. The texts of the parts are fetched at the first search, and
 * folded once for each version.
 */
export function useSearch(library: Library, query: string): SearchResult {
  const saved = useSubscription<SavedQuestion[]>((onValue, onFailure) => watchSaved(library, onValue, onFailure), [library]);
  const searching = query.trim() !== '';
  const texts = useWatched(async () => (searching ? savedTexts(library) : undefined), [library, searching]).value;
  const haystacks = useRef(new Map<string, Haystack>());

  const questions = useMemo(() => {
    if (!searching || !saved.value) return saved.value;
    // Before the texts are there, what is not found yet is not known to be missing.
    if (!texts) return undefined;
    const wanted = parseQuery(query);
    return saved.value.filter((question) => {
      const { id } = question.published;
      const haystack = foldedOnce(haystacks.current.get(id), question, texts.get(id) ?? '');
      haystacks.current.set(id, haystack);
      return matches(wanted, haystack.folded);
    });
  }, [saved.value, texts, query]);

  return { questions, total: saved.value?.length, failure: saved.failure, again: saved.again };
}
