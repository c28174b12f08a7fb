import { keepBothNotes } from './note-merge';
import type { Anchor, Passage } from './passage';
import { sha256 } from './sha256';
import { uniteTags } from './tags';

/** What merging did to one passage. */
export interface PassageMerge {
  kind: 'added' | 'changed' | 'unchanged';
  /** The passage as it will be; the existing one itself where nothing changes. */
  passage: Passage;
}

/** The passages of a library, by id, into which others are merged one after the other. */
export class PassageShelf {
  readonly #byId = new Map<string, Passage>();

  constructor(passages: Iterable<Passage>) {
    for (const passage of passages) this.#byId.set(passage.id, passage);
  }

  /**
   * Merges one in: with the passage of its id in the same question, or on the same page. Where its id is taken elsewhere it
   * gets one made from it, the same one each time, so that merging stays repeatable.
   */
  merge(theirs: Passage): PassageMerge {
    let id = theirs.id;
    for (let taken = this.#byId.get(id); taken; taken = this.#byId.get(id)) {
      if (homeOf(taken) === homeOf(theirs)) return this.#put(mergePassage(taken, theirs));
      id = sha256(id).slice(0, 32);
    }
    return this.#put({ kind: 'added', passage: { ...theirs, id } });
  }

  #put(merge: PassageMerge): PassageMerge {
    this.#byId.set(merge.passage.id, merge.passage);
    return merge;
  }
}

const homeOf = ({ questionId, page }: Passage): string => (questionId === null ? `page ${page?.address}` : `question ${questionId}`);

/** Both passages in one, in the place of mine: tags, answers and anchors are united, and both notes kept. */
function mergePassage(mine: Passage, theirs: Passage): PassageMerge {
  const merged: Passage = {
    ...mine,
    anchors: uniteAnchors(mine.anchors, theirs.anchors),
    tags: uniteTags(mine.tags, theirs.tags),
    note: keepBothNotes(mine.note, theirs.note),
    answers: [...new Set([...mine.answers, ...theirs.answers])],
    commitment: mine.commitment || theirs.commitment,
    removedAt: theirs.removedAt === null ? null : mine.removedAt,
  };
  const isChanged =
    (['anchors', 'tags', 'answers'] as const).some((field) => merged[field].length > mine[field].length) ||
    (['note', 'commitment', 'removedAt'] as const).some((field) => merged[field] !== mine[field]);
  if (!isChanged) return { kind: 'unchanged', passage: mine };
  return { kind: 'changed', passage: { ...merged, changedAt: Math.max(mine.changedAt, theirs.changedAt) + 1 } };
}

/** All anchors in the order in which they were made, so that the newest holds. */
function uniteAnchors(mine: Anchor[], theirs: readonly Anchor[]): Anchor[] {
  const known = new Set(mine.map(nameOf));
  const fresh = theirs.filter((anchor) => !known.has(nameOf(anchor)));
  return fresh.length === 0 ? mine : [...mine, ...fresh].sort((a, b) => a.madeAt - b.madeAt);
}

/** What stands in an anchor, whatever the order of its fields. */
const nameOf = ({ versionId, part, subQuestion, paragraph, quote: { exact, prefix, suffix }, position, madeAt }: Anchor): string =>
  JSON.stringify([versionId, part?.index, part?.role, subQuestion, paragraph, exact, prefix, suffix, position.start, position.end, madeAt]);
