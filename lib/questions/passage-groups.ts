import { type Anchor, currentAnchor, type Finding, type Passage } from './passage';
import { sameTag } from './tags';

/** Passages that stand in the same part and sub-question; beside the parts where `part` is null. */
export interface PassageGroup {
  part: Anchor['part'];
  subQuestion: string | null;
  passages: Passage[];
}

/** Passages as they are listed: by where they stand, in page order, and apart those whose words are gone. */
export interface ListedPassages {
  groups: PassageGroup[];
  lost: Passage[];
}

const placeOf = (passage: Passage): [part: number, start: number] => {
  const { part, position } = currentAnchor(passage);
  return [part?.index ?? Number.POSITIVE_INFINITY, position.start];
};

function byPlace(a: Passage, b: Passage): number {
  const [partA, startA] = placeOf(a);
  const [partB, startB] = placeOf(b);
  return partA === partB ? startA - startB || a.madeAt - b.madeAt : partA - partB;
}

/** Whether a passage carries a tag; null stands for any. */
const carries = ({ tags }: Passage, tag: string | null): boolean => tag === null || tags.some((other) => sameTag(other, tag));

/** Lists passages in page order, those with a tag where one is given. Lost ones are listed whatever their tags: they are never hidden. */
export function listPassages(passages: readonly Passage[], findings: ReadonlyMap<string, Finding>, tag: string | null): ListedPassages {
  const isLost = ({ id }: Passage) => findings.get(id)?.state === 'lost';
  const groups: PassageGroup[] = [];
  for (const passage of passages.filter((one) => !isLost(one) && carries(one, tag)).sort(byPlace)) {
    const { part, subQuestion } = currentAnchor(passage);
    const last = groups.at(-1);
    if (last && last.part?.index === part?.index && last.subQuestion === subQuestion) last.passages.push(passage);
    else groups.push({ part, subQuestion, passages: [passage] });
  }
  return { groups, lost: passages.filter(isLost).sort(byPlace) };
}

/** Every tag of the passages, once, in the order of the alphabet. */
export function tagsOf(passages: readonly Passage[]): string[] {
  const tags: string[] = [];
  for (const tag of passages.flatMap((passage) => passage.tags)) if (!tags.some((known) => sameTag(known, tag))) tags.push(tag);
  return tags.sort((a, b) => a.localeCompare(b));
}
