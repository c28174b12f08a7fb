import type { NoAnswer } from '../questions/question';
import { fold } from './folding';
import { WORDINGS } from './wording/wordings';

/** A remark in the place of an answer is short; an answer that happens to hold such words is not. */
const LONGEST_REMARK = 240;

/**
 * Reads a text in an answer's place that says why there is none: "Nog niet beantwoord", "Zie bijlage". Null for a real
 * answer.
 */
export function noAnswerIn(lines: readonly { text: string }[], attachments: readonly string[]): NoAnswer | null {
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST_REMARK || text === '') return null;
  const folded = fold(text);
  if (/^[\s.…–-]*$/.test(folded)) return { why: 'open', url: null };
  for (const { noAnswer } of WORDINGS) {
    for (const { why, pattern } of noAnswer) {
      if (pattern.test(folded)) return { why, url: why === 'attachment' ? (attachments[0] ?? null) : null };
    }
  }
  return null;
}
