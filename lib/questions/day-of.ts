import type { QuestionHead } from './question';

/** The day that a question is known by: its session, else when it was asked, else when it was published; null where none is known. */
export const dayOf = ({ dates }: Pick<QuestionHead, 'dates'>): string | null =>
  dates.session ?? dates.asked ?? dates.published ?? dates.answered;
