import type { PagePassage } from '../../messages';
import type { MarkingActs } from '../../questions/change-passage';
import { sameTag } from '../../questions/tags';
import type { Deeds } from './deeds';
import type { MarkWord } from './marking-view';

/** Changes a passage as an act on its words asks: what it has already is taken away from it. */
export async function changeByAct(
  deeds: Pick<Deeds, 'change' | 'note'>,
  there: MarkingActs & Pick<PagePassage, 'id'>,
  acts: Partial<MarkingActs>,
  note: boolean,
): Promise<MarkWord | null> {
  if (note) return deeds.note(there.id);
  const [tag] = acts.tags ?? [];
  const [subQuestion] = acts.answers ?? [];
  if (tag !== undefined) {
    const has = there.tags.some((known) => sameTag(known, tag));
    return deeds.change(there.id, { kind: has ? 'remove-tag' : 'add-tag', tag });
  }
  if (subQuestion !== undefined) return deeds.change(there.id, { kind: 'answers', subQuestion, yes: !there.answers.includes(subQuestion) });
  if (acts.commitment) return deeds.change(there.id, { kind: 'commitment', yes: !there.commitment });
  return 'marked';
}
