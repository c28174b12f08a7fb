import { describe } from '../../lib/anchoring/describe';
import { fromQuestion } from '../../lib/anchoring/page-text';
import type { LibraryContents } from '../../lib/questions/library-merge';
import { type Anchor, currentAnchor, type Passage } from '../../lib/questions/passage';
import type { LibraryRecord } from '../../lib/questions/saved-question';

/**
 * Loose passages as contents to merge: those whose page is that of one saved question, and whose words stand in its text once
 * with what surrounds them, or once at all, become passages of that question; the rest stay loose.
 */
export function settlePassages(passages: readonly Passage[], saved: readonly LibraryRecord[]): LibraryContents {
  const byAddress = new Map<string, LibraryRecord | null>();
  // What was removed is no home: its passages would not be seen, and go with it.
  for (const record of saved.filter(({ reader }) => reader.removedAt === null)) {
    const { address } = record.published.head;
    byAddress.set(address, byAddress.has(address) ? null : record);
  }
  const settled = new Map<LibraryRecord, Passage[]>();
  const loose: Passage[] = [];
  for (const passage of passages) {
    const home = byAddress.get(passage.page?.address ?? '');
    const anchor = home ? anchorIn(home, currentAnchor(passage)) : null;
    if (!home || !anchor) {
      loose.push(passage);
      continue;
    }
    const own = settled.get(home) ?? [];
    own.push({ ...passage, questionId: home.published.id, page: null, anchors: [anchor] });
    settled.set(home, own);
  }
  return { questions: [...settled].map(([record, own]) => ({ ...record, passages: own })), loose };
}

/** Where quoted words stand in the current text of a question; null where that is not sure. */
function anchorIn({ published, versions }: LibraryRecord, { quote, madeAt }: Anchor): Anchor | null {
  const version = versions.find(({ id }) => id === published.versionId);
  if (!version) return null;
  const text = fromQuestion(version.question);
  const places = allPlaces(text.text, quote.exact);
  const surrounded = places.filter(
    (at) =>
      text.text.slice(0, at).endsWith(quote.prefix.slice(-10)) && text.text.startsWith(quote.suffix.slice(0, 10), at + quote.exact.length),
  );
  const [at, another] = surrounded.length > 0 ? surrounded : places;
  if (at === undefined || another !== undefined) return null;
  return describe(text, { start: at, end: at + quote.exact.length }, { versionId: version.id, madeAt });
}

function allPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
