import * as v from 'valibot';
import { type FromPage, isOwnPage, type PageAnswer, type Sender } from '../messages';
import type { PageReading } from '../questions/page-reading';
import { addressOrNull } from './base-shapes';
import { foundQuestionShape } from './shapes';
import { taughtRule, webAddress } from './taught-shapes';

/** The most questions that one page is believed to hold. */
const MOST_QUESTIONS = 1_000;

const pageReading: v.GenericSchema<unknown, PageReading> = v.object({
  address: v.string(),
  questions: v.pipe(v.array(foundQuestionShape), v.maxLength(MOST_QUESTIONS)),
  why: v.nullable(
    v.object({
      code: v.picklist(['no-label', 'list', 'decision', 'attachment', 'bound', 'taught']),
      looked: v.array(v.string()),
      url: addressOrNull,
    }),
  ),
  stoppedAt: v.nullable(v.picklist(['elements', 'characters', 'depth'])),
  taughtBy: v.string(),
  taught: v.boolean(),
});

/** The most rules that are believed to follow from what a person picks in one go. */
const MOST_RULES = 50;

const fromPage: v.GenericSchema<unknown, FromPage> = v.variant('type', [
  v.object({ type: v.literal('page-was-read'), reading: pageReading, settled: v.boolean() }),
  v.object({
    type: v.literal('page-was-taught'),
    address: webAddress,
    rules: v.pipe(v.array(taughtRule), v.minLength(1), v.maxLength(MOST_RULES)),
  }),
]);

const pageAnswer: v.GenericSchema<unknown, PageAnswer> = v.union([pageReading, v.object({ pdf: v.literal(true) })]);

/** Checks the shape of a message that arrives from a page; null for anything else. */
export function asFromPage(raw: unknown): FromPage | null {
  const checked = v.safeParse(fromPage, raw);
  return checked.success ? checked.output : null;
}

/**
 * A message from one of the extension's own content scripts; null for anything else, and where it tells of questions of
 * another host than its own: a council's page that somebody took over must not speak for other councils.
 */
export function fromOwnPage(raw: unknown, sender: Sender, ownId: string): FromPage | null {
  const message = isOwnPage(sender, ownId) ? asFromPage(raw) : null;
  const host = sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url).hostname : null;
  if (message?.type === 'page-was-taught') return new URL(message.address).hostname === host ? message : null;
  return message?.reading.questions.every(({ portal }) => portal.host === host) ? message : null;
}

/** Checks the shape of what a page answers when it is read; null for anything else. */
export function asPageAnswer(raw: unknown): PageAnswer | null {
  const checked = v.safeParse(pageAnswer, raw);
  return checked.success ? checked.output : null;
}
