import * as v from 'valibot';
import type { Anchor, Passage } from '../questions/passage';
import { address, id, instant, partRole, type Shape, tags, text } from './base-shapes';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where the words of a passage stood, as it comes from a page or a file. */
const anchorShape: Shape<Anchor> = v.object({
  versionId: v.nullable(id),
  part: v.nullable(v.object({ index: count, role: partRole })),
  subQuestion: v.nullable(text),
  paragraph: v.nullable(count),
  quote: v.object({ exact: text, prefix: text, suffix: text }),
  position: v.pipe(
    v.object({ start: count, end: count }),
    v.check(({ start, end }) => start <= end),
  ),
  madeAt: instant,
});

/** A passage as it comes from a file: of a question or of a page. */
export const passageShape: Shape<Passage> = v.pipe(
  v.object({
    id,
    questionId: v.nullable(id),
    page: v.nullable(v.object({ address, title: text })),
    anchors: v.pipe(v.array(anchorShape), v.minLength(1)),
    tags,
    note: text,
    answers: v.array(text),
    commitment: v.boolean(),
    madeAt: instant,
    changedAt: instant,
    removedAt: v.nullable(instant),
  }),
  v.check(({ questionId, page }) => (questionId === null) !== (page === null)),
);
