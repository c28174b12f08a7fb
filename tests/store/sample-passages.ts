import type { MarkingActs } from '../../lib/questions/change-passage';
import type { Anchor } from '../../lib/questions/passage';

/** An anchor on these words, at the start of an answer. */
export const anchorOf = (exact: string, changes: Partial<Anchor> = {}): Anchor => ({
  versionId: null,
  part: { index: 1, role: 'answer' },
  subQuestion: null,
  paragraph: 0,
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 0, end: [...exact].length },
  madeAt: 1,
  ...changes,
});

/** Marking without a tag or anything else. */
export const NO_ACTS: MarkingActs = { tags: [], answers: [], commitment: false };
