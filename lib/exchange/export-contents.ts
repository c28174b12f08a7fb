import type { LibraryContents } from '../questions/library-merge';
import { currentAnchor, type Passage } from '../questions/passage';
import type { LibraryRecord } from '../questions/saved-question';
import type { ExportPassage, ExportQuestion } from './export-data';

/** Questions as they are exported: each with its current text and its passages in the order of that text. */
export function* questionsToExport(questions: Iterable<LibraryRecord>): Generator<ExportQuestion> {
  for (const { published, reader, versions, passages } of questions) {
    const version = versions.find(({ id }) => id === published.versionId) ?? null;
    yield { published, reader, version, passages: passages.toSorted(byPlace) };
  }
}

/** All passages as they are exported: those of questions, then those of pages, page by page. */
export function* passagesToExport({ questions, loose }: LibraryContents): Generator<ExportPassage> {
  for (const question of questions) {
    for (const passage of question.passages.toSorted(byPlace)) yield { passage, question };
  }
  const byPage = loose.toSorted((a, b) => (a.page?.address ?? '').localeCompare(b.page?.address ?? '') || byPlace(a, b));
  for (const passage of byPage) yield { passage, question: null };
}

function byPlace(a: Passage, b: Passage): number {
  const [first, second] = [currentAnchor(a), currentAnchor(b)];
  return (first.part?.index ?? 0) - (second.part?.index ?? 0) || first.position.start - second.position.start || a.madeAt - b.madeAt;
}
