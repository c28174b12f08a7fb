import * as v from 'valibot';
import { type FromPage, isOwnPage, type PageAnswer, type Sender } from '../messages';
import type { PageReading } from '../questions/page-reading';
import { addressOrNull } from './base-shapes';
import { markingShapes } from './marking-shapes';
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
  ...markingShapes,
]);

const pageAnswer: v.GenericSchema<unknown, PageAnswer> = v.union([pageReading, v.object({ pdf: v.literal(true) })]);

/** Checks the shape of a message that arrives from a page; null for anything else. */
export function asFromPage(raw: unknown): FromPage | null {
  const checked = v.safeParse(fromPage, raw);
  return checked.success ? checked.output : null;
}

/** The host of the page that sent a message; null where the browser does not say. */
export const hostOf = (sender: Sender): string | null =>
  sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url).hostname : null;

/** The hosts that a message speaks for. */
function hostsIn(message: FromPage): string[] {
  const hostOfAddress = (address: string) => new URL(address).hostname;
  switch (message.type) {
    case 'page-was-read':
      return message.reading.questions.map(({ portal }) => portal.host);
    case 'page-was-taught':
      return [hostOfAddress(message.address)];
    case 'passages-were-asked':
      return [hostOfAddress(message.address), ...message.questions.map(({ portal }) => portal.host)];
    case 'passage-was-marked':
      return [hostOfAddress(message.page.address), ...(message.question ? [message.question.portal.host] : [])];
    default:
      return [];
  }
}

/**
 * A message from one of the extension's own content scripts; null for anything else, and where it tells of questions of
 * another host than its own: a council's page that somebody took over must not speak for other councils.
 */
export function fromOwnPage(raw: unknown, sender: Sender, ownId: string): FromPage | null {
  const message = isOwnPage(sender, ownId) ? asFromPage(raw) : null;
  if (message === null) return null;
  const host = hostOf(sender);
  return hostsIn(message).every((each) => each === host) ? message : null;
}

/** Checks the shape of what a page answers when it is read; null for anything else. */
export function asPageAnswer(raw: unknown): PageAnswer | null {
  const checked = v.safeParse(pageAnswer, raw);
  return checked.success ? checked.output : null;
}
