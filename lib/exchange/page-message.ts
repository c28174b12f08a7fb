import * as v from 'valibot';
import type { FromPage } from '../messages';
import type { PageReading } from '../questions/page-reading';
import { foundQuestionShape } from './shapes';

/** The most questions that one page is believed to hold. */
const MOST_QUESTIONS = 1_000;

const pageReading: v.GenericSchema<unknown, PageReading> = v.object({
  address: v.string(),
  questions: v.pipe(v.array(foundQuestionShape), v.maxLength(MOST_QUESTIONS)),
  why: v.nullable(
    v.object({
      code: v.picklist(['no-label', 'list', 'decision', 'attachment', 'bound']),
      looked: v.array(v.string()),
      url: v.nullable(v.string()),
    }),
  ),
  stoppedAt: v.nullable(v.picklist(['elements', 'characters', 'depth'])),
});

const fromPage: v.GenericSchema<unknown, FromPage> = v.object({ type: v.literal('page-was-read'), reading: pageReading });

/** Checks the shape of a message that arrives from a page; null for anything else. */
export function asFromPage(raw: unknown): FromPage | null {
  const checked = v.safeParse(fromPage, raw);
  return checked.success ? checked.output : null;
}

/** Checks the shape of what a page answers when it is read; null for anything else. */
export function asPageReading(raw: unknown): PageReading | null {
  const checked = v.safeParse(pageReading, raw);
  return checked.success ? checked.output : null;
}
