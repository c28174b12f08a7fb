import { keepBothNotes, mergeNotes } from './note-merge';
import { type Anchor, currentAnchor, type LoosePage, type Passage, type PassageChange } from './passage';
import type { Instant } from './saved-question';
import { cleanTag, sameTag, uniteTags } from './tags';

/** What a person makes of words in the act of marking them. */
export interface MarkingActs {
  tags: string[];
  answers: string[];
  commitment: boolean;
}

/** Where a passage belongs: a saved question, or the loose words of a page. */
export type PassageHome = { questionId: string } | { page: LoosePage };

/** A passage that was just marked. Of tags that are alike the first is taken, and each sub-question once. */
export const newPassage = (id: string, home: PassageHome, anchor: Anchor, acts: MarkingActs, now: Instant): Passage => ({
  id,
  questionId: 'questionId' in home ? home.questionId : null,
  page: 'page' in home ? home.page : null,
  anchors: [anchor],
  tags: uniteTags(
    [],
    acts.tags.map(cleanTag).filter((tag) => tag !== null),
  ),
  note: '',
  answers: [...new Set(acts.answers)],
  commitment: acts.commitment,
  madeAt: now,
  changedAt: now,
  removedAt: null,
});

/**
 * The passage after a change; the very same object where nothing changes. A change to a removed passage brings it back.
 * `changedAt` always grows, also within a millisecond, so that the later of two states can be told.
 */
export function applyPassageChange(passage: Passage, change: PassageChange, now: Instant): Passage {
  const changed = fieldChangedBy(passage, change);
  if (changed === null && passage.removedAt === null) return passage;
  return touched({ ...passage, ...changed, removedAt: null }, now);
}

/** The passage taken away, or there again; the very same object where it is so already. */
export function withRemoved(passage: Passage, removed: boolean, now: Instant): Passage {
  if ((passage.removedAt !== null) === removed) return passage;
  return touched({ ...passage, removedAt: removed ? now : null }, now);
}

/** A passage cut in two: the first keeps its id and its note, the second has all else in common with it. */
export const splitInTwo = (
  passage: Passage,
  [first, second]: readonly [Anchor, Anchor],
  newId: string,
  now: Instant,
): [Passage, Passage] => [
  touched({ ...passage, anchors: [...passage.anchors, first], removedAt: null }, now),
  { ...passage, id: newId, anchors: [second], note: '', madeAt: now, changedAt: now, removedAt: null },
];

/** The passages as one, in the place of the first: whatever was made of either is kept. */
export function joinedPassage(first: Passage, others: readonly Passage[], anchor: Anchor, now: Instant): Passage {
  const all = [first, ...others];
  return touched(
    {
      ...first,
      anchors: [...first.anchors, anchor],
      tags: uniteTags(
        [],
        all.flatMap(({ tags }) => tags),
      ),
      note: all.map(({ note }) => note).reduce(keepBothNotes),
      answers: [...new Set(all.flatMap(({ answers }) => answers))],
      commitment: all.some(({ commitment }) => commitment),
      removedAt: null,
    },
    now,
  );
}

/** Whether two passages stand in the same question, or on the same page beside the questions. */
export const shareHome = (a: Passage, b: Passage): boolean => a.questionId === b.questionId && a.page?.address === b.page?.address;

const touched = (passage: Passage, now: Instant): Passage => ({ ...passage, changedAt: Math.max(now, passage.changedAt + 1) });

/** The words of an anchor and where they stand, whenever and in whichever version that was said. */
const placeOf = ({ part, subQuestion, paragraph, quote: { exact, prefix, suffix }, position: { start, end } }: Anchor): string =>
  JSON.stringify([part?.index, part?.role, subQuestion, paragraph, exact, prefix, suffix, start, end]);

function fieldChangedBy(passage: Passage, change: PassageChange): Partial<Passage> | null {
  switch (change.kind) {
    case 'add-tag': {
      const tag = cleanTag(change.tag);
      return tag === null || passage.tags.some((known) => sameTag(known, tag)) ? null : { tags: [...passage.tags, tag] };
    }
    case 'remove-tag': {
      const tags = passage.tags.filter((tag) => !sameTag(tag, change.tag));
      return tags.length === passage.tags.length ? null : { tags };
    }
    case 'note': {
      const note = mergeNotes(change.base, change.text, passage.note);
      return note === passage.note ? null : { note };
    }
    case 'answers': {
      const others = passage.answers.filter((number) => number !== change.subQuestion);
      if (change.yes) return others.length < passage.answers.length ? null : { answers: [...others, change.subQuestion] };
      return others.length === passage.answers.length ? null : { answers: others };
    }
    case 'commitment':
      return change.yes === passage.commitment ? null : { commitment: change.yes };
    case 'attach':
      return placeOf(change.anchor) === placeOf(currentAnchor(passage)) ? null : { anchors: [...passage.anchors, change.anchor] };
  }
}
