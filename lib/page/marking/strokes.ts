import type { Span } from '../../anchoring/page-text';
import { looksOf } from '../../questions/tag-look';
import { SHARED_LOOK, SHOWN_LOOK } from './highlight-style';
import type { MarkingState } from './marking-state';
import { overlapsOf } from './overlaps';
import type { PagePassagesModel } from './page-passages';
import type { Strokes } from './painter';

/** What is to be painted: every passage that stands in the page, where its edges are at the moment. */
export function strokesOf({ adjust, card, shown }: MarkingState, { text, placed }: PagePassagesModel): Strokes {
  const page = placed().length === 0 ? null : text();
  const strokes = new Map<number, AbstractRange[]>();
  const add = (look: number, span: Span) => {
    const range = page?.rangeOf(span);
    if (!range) return;
    const known = strokes.get(look);
    if (known) known.push(range);
    else strokes.set(look, [range]);
  };
  const spans: Span[] = [];
  for (const { passage, span: found } of placed()) {
    const span = adjust?.id === passage.id ? adjust.span : found;
    if (span === null) continue;
    spans.push(span);
    for (const look of looksOf(passage.tags)) add(look, span);
    if (passage.id === (card ?? adjust?.id ?? shown)) add(SHOWN_LOOK, span);
  }
  for (const span of overlapsOf(spans)) add(SHARED_LOOK, span);
  return strokes;
}
