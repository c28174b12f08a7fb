import { fold } from './fold';
import type { FoundQuestion } from './question';
import { textOfPart } from './text';

/**
 * What a council changed between two versions of a question.
 * - `answer-arrived`: the text of an answer is there now, and was not.
 * - `corrected`: words or facts are others.
 * - `withdrawn`: the question was withdrawn or has lapsed, or its answer is gone.
 * - `layout-only`: every word is as it was; how they are divided and marked up is not.
 */
export type WhatChanged = 'answer-arrived' | 'corrected' | 'withdrawn' | 'layout-only';

/** Everything that a person reads in a question, without how it is divided. */
function wordsOf({ parts, reference, title, askers, addressees, dates, noAnswer }: FoundQuestion): string {
  const facts = JSON.stringify([reference, title && fold(title), askers, addressees, dates, noAnswer]);
  const text = parts.map((part) => `${part.label ?? ''} ${textOfPart(part)}`).join(' ');
  return facts + text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}

const isGone = ({ noAnswer }: FoundQuestion): boolean => noAnswer?.why === 'withdrawn' || noAnswer?.why === 'lapsed';

/** Says what changed between two versions of a question: the one thing that matters most. */
export function whatChanged(before: FoundQuestion, after: FoundQuestion): WhatChanged {
  if ((isGone(after) && !isGone(before)) || (before.answered && !after.answered)) return 'withdrawn';
  if (after.answered && !before.answered) return 'answer-arrived';
  return wordsOf(before) === wordsOf(after) ? 'layout-only' : 'corrected';
}
