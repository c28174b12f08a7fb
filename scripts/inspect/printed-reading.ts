import type { PageReading, WhyNothing } from '../../lib/questions/page-reading';
import type { FoundQuestion, Part } from '../../lib/questions/question';
import { textOfPart } from '../../lib/questions/text';

const MESSAGES: Record<WhyNothing['code'], string> = {
  'no-label': 'No label was found that announces a question or an answer.',
  list: 'The page is a list: open an item to read its text.',
  decision: 'The page holds a decision, not a question.',
  attachment: 'The text is in an attachment.',
  taught: 'A person said that what was found is no question.',
  bound: 'The page is so large that reading stopped before anything was found.',
};

const messageOf = ({ code, looked }: WhyNothing): string =>
  looked.length === 0 ? MESSAGES[code] : `${MESSAGES[code]} Looked for: ${looked.join(', ')}.`;

const partOf = (part: Part) => ({
  role: part.role,
  label: part.label,
  text: textOfPart(part),
  subQuestions: part.subQuestions,
  answers: part.answers,
});

const questionOf = ({
  reference,
  title,
  kind,
  language,
  askers,
  addressees,
  dates,
  answered,
  noAnswer,
  parts,
  ...rest
}: FoundQuestion) => ({
  reference,
  title,
  kind,
  language,
  askers,
  addressees,
  dates,
  answered,
  parts: parts.map(partOf),
  noAnswer,
  portal: rest.portal,
  itemId: rest.itemId,
  address: rest.address,
});

/** A reading as `npm run inspect` prints it. */
export const printedReading = ({ questions, why, stoppedAt }: PageReading) => ({
  questions: questions.map(questionOf),
  why: why === null ? null : { code: why.code, message: messageOf(why) },
  ...(stoppedAt === null ? {} : { stoppedAt }),
});
