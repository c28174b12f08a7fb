import type { NoAnswerWhy } from '../questions/question';
import { fold } from './folding';
import { WORDINGS } from './wording/wordings';

/** A remark in the place of an answer is short; an answer that happens to hold such words is not. */
const LONGEST_REMARK = 240;

/** A remark is a line or two, and what it points to. */
const MOST_LINES = 2;

/** A notice of postponement has a page at most, with its salutation and signature. */
const LONGEST_NOTICE = 3_000;

/** A text that is nothing but the name of a file. */
const FILE_NAME = /^[^?!:]{1,120}\.(?:pdf|docx?|odt|rtf)(?:\s*[([][^()[\]]{1,30}[)\]])?$/;

/** Whether text is nothing but files to open: their names, or links whose words ask nothing. */
export const isFiles = (lines: readonly { text: string; linked: boolean }[]): boolean =>
  lines.length > 0 && lines.every(({ text, linked }) => (linked && !text.includes('?')) || FILE_NAME.test(fold(text)));

/**
 * Reads a text in an answer's place that says why there is none: "Nog niet beantwoord", "Zie bijlage". Null for a real
 * answer.
 */
export function noAnswerIn(lines: readonly { text: string }[]): NoAnswerWhy | null {
  let length = 0;
  for (const line of lines) length += line.text.length;
  if (length === 0 || length > LONGEST_NOTICE) return null;
  const text = lines.map((line) => line.text).join(' ');
  // The points of dates end no sentence: "am 11.05. zurückgezogen".
  const folded = fold(text).replace(/(\d)\.(?=\s?[\da-z])/g, '$1 ');
  const known = WORDINGS.flatMap(({ noAnswer }) => noAnswer).find(
    ({ pattern, atAnyLength }) => (atAnyLength || (text.length <= LONGEST_REMARK && lines.length <= MOST_LINES)) && pattern.test(folded),
  );
  if (known !== undefined || text.length > LONGEST_REMARK) return known?.why ?? null;
  if (/^(?:[\s.…/–-]*|n\.?v\.?t\.?|n\/a)$/.test(folded)) return 'open';
  if (FILE_NAME.test(folded)) return 'attachment';
  return null;
}

/** Words of somebody who speaks for himself, in the four languages, as `fold` gives them. */
const SPEAKS = /\b(?:ik|mij|mijn|wij|we|ons|onze|u|uw|je|nous|notre|vous|votre|ich|wir|unsere?|sie|i|my|our|you|your)\b/;

/** Whether a line that closes a question was added by the council: it says why there is no answer, and nobody speaks in it. */
export const isRemark = (text: string): boolean => !text.endsWith('?') && !SPEAKS.test(fold(text)) && noAnswerIn([{ text }]) !== null;
