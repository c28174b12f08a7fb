import type { Anchor } from '../questions/passage';
import type { FoundQuestion } from '../questions/question';
import { type Found, finding } from './find';
import { fromQuestion } from './page-text';
import { atOnce } from './slices';

/** Where passages that were marked in one version of a question stand in another, in their order. */
export function carryOver(anchors: readonly Anchor[], before: FoundQuestion, after: FoundQuestion): Found[] {
  const origin = fromQuestion(before);
  return atOnce(
    finding(
      fromQuestion(after),
      anchors.map((anchor) => ({ anchor, question: 0, origin })),
    ),
  );
}
