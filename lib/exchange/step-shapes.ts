import * as v from 'valibot';
import type { Finding, Passage } from '../questions/passage';
import type { ReaderHalf } from '../questions/saved-question';
import type { Step, StepKind, StepRow, StepRows } from '../questions/step';
import { id, instant, type Shape, text, textOrNull } from './base-shapes';
import { passageShape } from './passage-shapes';
import { readerShape } from './shapes';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Every kind of step: one that is added to the type and forgotten here does not compile. */
const KINDS: Record<StepKind, StepKind> = {
  save: 'save',
  remove: 'remove',
  restore: 'restore',
  'add-tag': 'add-tag',
  'remove-tag': 'remove-tag',
  note: 'note',
  status: 'status',
  'back-on': 'back-on',
  correct: 'correct',
  import: 'import',
  mark: 'mark',
  answers: 'answers',
  commitment: 'commitment',
  attach: 'attach',
  split: 'split',
  join: 'join',
  'remove-passage': 'remove-passage',
  'restore-passage': 'restore-passage',
};

/** What a person did, as it comes from a backup. */
export const stepShape: Shape<Step> = v.object({
  id: number,
  kind: v.enum(KINDS),
  count: number,
  about: textOrNull,
  at: instant,
  spell: textOrNull,
  undone: v.boolean(),
});

const rowOf = <R extends ReaderHalf | Passage>(row: Shape<R>): Shape<StepRow<R>> =>
  v.object({
    id,
    before: v.nullable(row),
    noteAfter: v.exactOptional(text),
    undone: v.exactOptional(v.object({ after: v.nullable(row), left: v.nullable(row) })),
  }) as Shape<StepRow<R>>;

/** The rows that a step changed, as they come from a backup. */
export const stepRowsShape: Shape<StepRows> = v.object({
  step: number,
  reader: v.array(rowOf(readerShape)),
  passages: v.array(rowOf(passageShape)),
});

/** What was found of a passage, as it comes from a backup. */
export const findingShape: Shape<Finding> = v.object({
  passageId: id,
  state: v.picklist(['exact', 'moved', 'changed', 'lost', 'elsewhere']),
  text: textOrNull,
  versionId: v.nullable(id),
  foundAt: instant,
});
