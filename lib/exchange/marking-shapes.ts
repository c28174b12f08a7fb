import * as v from 'valibot';
import type { PageChange } from '../messages';
import type { Anchor, Finding, LoosePage } from '../questions/passage';
import { foundQuestionShape } from './shapes';
import { webAddress } from './taught-shapes';

/** The most that is believed of what a page tells of passages: of questions, passages, tags, and characters of words and of the rest. */
const MOST = { questions: 1_000, passages: 20_000, tags: 100, words: 200_000, short: 200 };

const short = v.pipe(v.string(), v.maxLength(MOST.short));
const id = v.pipe(short, v.minLength(1));
const words = v.pipe(v.string(), v.maxLength(MOST.words));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** Where words stand, as a page tells it. */
const anchor: v.GenericSchema<unknown, Anchor> = v.object({
  versionId: v.nullable(id),
  part: v.nullable(v.object({ index: count, role: v.picklist(['heading', 'context', 'question', 'answer', 'reply', 'attachment']) })),
  subQuestion: v.nullable(short),
  paragraph: v.nullable(count),
  quote: v.object({ exact: v.pipe(words, v.minLength(1)), prefix: short, suffix: short }),
  position: v.pipe(
    v.object({ start: count, end: count }),
    v.check(({ start, end }) => start < end),
  ),
  madeAt: instant,
});

const finding: v.GenericSchema<unknown, Finding> = v.object({
  passageId: id,
  state: v.picklist(['exact', 'moved', 'changed', 'lost', 'elsewhere']),
  text: v.nullable(words),
  versionId: v.nullable(id),
  foundAt: instant,
});

const loosePage: v.GenericSchema<unknown, LoosePage> = v.object({ address: webAddress, title: v.pipe(v.string(), v.maxLength(1_000)) });

const change: v.GenericSchema<unknown, PageChange> = v.variant('kind', [
  v.object({ kind: v.literal('add-tag'), tag: id }),
  v.object({ kind: v.literal('remove-tag'), tag: id }),
  v.object({ kind: v.literal('answers'), subQuestion: short, yes: v.boolean() }),
  v.object({ kind: v.literal('commitment'), yes: v.boolean() }),
  v.object({ kind: v.literal('attach'), anchor }),
]);

/** What the marking script of a page tells, message by message. */
export const markingShapes = [
  v.object({
    type: v.literal('passages-were-asked'),
    questions: v.pipe(v.array(foundQuestionShape), v.maxLength(MOST.questions)),
    address: webAddress,
  }),
  v.object({
    type: v.literal('passage-was-marked'),
    question: v.nullable(foundQuestionShape),
    page: loosePage,
    anchor,
    acts: v.object({
      tags: v.pipe(v.array(id), v.maxLength(MOST.tags)),
      answers: v.pipe(v.array(short), v.maxLength(MOST.tags)),
      commitment: v.boolean(),
    }),
    note: v.boolean(),
  }),
  v.object({ type: v.literal('passage-was-changed'), id, change }),
  v.object({ type: v.literal('passage-was-split'), id, anchors: v.tuple([anchor, anchor]) }),
  v.object({ type: v.literal('passages-were-joined'), ids: v.tuple([id, id]), anchor }),
  v.object({ type: v.literal('passage-was-removed'), id }),
  v.object({ type: v.literal('undo-was-asked'), redo: v.boolean() }),
  v.object({ type: v.literal('passages-were-found'), findings: v.pipe(v.array(finding), v.maxLength(MOST.passages)) }),
  v.object({ type: v.literal('note-was-asked'), id }),
] as const;
