import '../../lib/reading/wording/all-languages';
import type { WhyNothing } from '../../lib/questions/page-reading';
import type { FoundQuestion, Part } from '../../lib/questions/question';
import { textOfPart } from '../../lib/questions/text';
import { readPage } from '../../lib/reading/read-page';

const MESSAGES: Record<WhyNothing['code'], string> = {
  'no-label': 'No label was found that announces a question or an answer.',
  list: 'The page is a list: open an item to read its text.',
  decision: 'The page holds a decision, not a question.',
  attachment: 'The text is in an attachment.',
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

/**
 * What the reader sees in the page that it runs in, and how many milliseconds reading took. The first reading is not
 * counted: in it the browser compiles the reader, once for all the pages that a content script reads.
 */
export function inspect() {
  const address = new URL(document.URL);
  readPage(document, address);
  const start = performance.now();
  const { reading } = readPage(document, address);
  const ms = performance.now() - start;
  const { why, stoppedAt } = reading;
  return {
    questions: reading.questions.map(questionOf),
    why: why === null ? null : { code: why.code, message: messageOf(why) },
    ...(stoppedAt === null ? {} : { stoppedAt }),
    ms: Math.round(ms * 100) / 100,
  };
}
