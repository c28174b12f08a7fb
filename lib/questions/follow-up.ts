import { shownHead } from './corrections';
import { FOLLOW_UP_WORDS, type FollowUpWords } from './follow-up-words';
import { currentAnchor, type Passage } from './passage';
import type { Language, QuestionHead } from './question';
import type { SavedQuestion } from './saved-question';

/** A passage that a follow-up question is built from, with the question that it stands in; null for loose words of a page. */
export interface FollowUpSource {
  passage: Passage;
  question: SavedQuestion | null;
}

/** How many numbered questions are left to fill in, where no passage answers a sub-question. */
const OPEN_QUESTIONS = 2;

/**
 * A draft of a follow-up question in Markdown, in the shape in which councils take one: a subject, an explanation that quotes
 * the passages with their references, and numbered questions to fill in. A passage in which something is promised asks what
 * came of it.
 */
export function followUpDraft(sources: readonly FollowUpSource[], language: Language): string {
  const words = FOLLOW_UP_WORDS[language];
  const homes = groupedByHome(sources);
  const explanation = homes.flatMap((home) => [
    introduction(home, words, language),
    ...home.map(({ passage }) => quotation(passage, words)),
  ]);
  return `${[
    `# ${subject(homes, words)}`,
    `**${words.from}:** …`,
    `**${words.to}:** ${addresseesOf(homes) || '…'}`,
    `## ${words.explanation}`,
    ...explanation,
    `## ${words.questions}`,
    questions(sources, words),
    `## ${words.references}`,
    homes.map(([first]) => `- ${first ? reference(first, words, language) : ''}`).join('\n'),
  ].join('\n\n')}\n`;
}

type Home = readonly FollowUpSource[];

/** Passages of the same question or page together, in the order in which they were chosen. */
function groupedByHome(sources: readonly FollowUpSource[]): Home[] {
  const homes = new Map<string, FollowUpSource[]>();
  for (const source of sources) {
    const home = source.passage.questionId ?? source.passage.page?.address ?? '';
    const known = homes.get(home);
    if (known) known.push(source);
    else homes.set(home, [source]);
  }
  return [...homes.values()];
}

const headOf = ({ question }: FollowUpSource): QuestionHead | null => question && shownHead(question);

const titleOf = (source: FollowUpSource, words: FollowUpWords): string =>
  plain(headOf(source)?.title ?? (source.passage.page?.title || words.untitled));

function subject(homes: readonly Home[], words: FollowUpWords): string {
  const [first] = homes[0] ?? [];
  return first ? `${words.subject} ${titleOf(first, words)}` : words.subject;
}

const addresseesOf = (homes: readonly Home[]): string =>
  [
    ...new Set(
      homes
        .flatMap(([first]) => (first ? (headOf(first)?.addressees ?? []) : []))
        .map(({ name, role }) => plain([name, role].filter(Boolean).join(', '))),
    ),
  ].join('; ');

/** The sentence before the quotations of a question or page. */
function introduction([first]: Home, words: FollowUpWords, language: Language): string {
  if (!first) return '';
  const head = headOf(first);
  if (!head) return `${words.onPage} ${words.quoted(titleOf(first, words))}:`;
  const { dates } = head;
  const day = dates.answered ?? dates.session ?? dates.asked ?? dates.published;
  const isAnswer = currentAnchor(first.passage).part?.role === 'answer';
  const what = `${isAnswer ? words.inAnswer : words.inQuestion} ${words.quoted(titleOf(first, words))}`;
  const details = [head.reference && plain(head.reference), day && inWords(day, language)].filter(Boolean).join(', ');
  return `${what}${details && ` (${details})`}:`;
}

/** The words of a passage as a quotation; the sub-questions that they answer are named. */
function quotation(passage: Passage, words: FollowUpWords): string {
  const lines = currentAnchor(passage).quote.exact.split(/\r\n?|\n/);
  const answers = passage.answers.length > 0 ? [`> (${words.subQuestion} ${passage.answers.map(plain).join(', ')})`] : [];
  return [...lines.map((line) => `> ${plain(line)}`.trimEnd()), ...answers].join('\n');
}

/** Numbered questions: one for each promise, then some to fill in. */
function questions(sources: readonly FollowUpSource[], words: FollowUpWords): string {
  const promised = sources.filter(({ passage }) => passage.commitment);
  const asked = promised.map(({ passage }) => words.promised(words.quoted(firstWords(currentAnchor(passage).quote.exact))));
  return [...asked, ...Array.from({ length: OPEN_QUESTIONS }, () => '…')].map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** As many characters of a promise as tell which it is. */
const FIRST_WORDS = 80;

function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return plain(
    characters.length <= FIRST_WORDS
      ? line
      : `${characters
          .slice(0, FIRST_WORDS)
          .join('')
          .replace(/\s+\S*$/u, '')} …`,
  );
}

/** Where something was published, in one line: asker, addressee, kind and number, council, day, address. */
function reference(source: FollowUpSource, words: FollowUpWords, language: Language): string {
  const head = headOf(source);
  const address = `<${encodeURI(head?.address ?? source.passage.page?.address ?? '')}>`;
  if (!head) return `${titleOf(source, words)}, ${address}`;
  const askers = head.askers.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ');
  const addressees = head.addressees.map(({ name, role }) => [name, role].filter(Boolean).join(', ')).join('; ');
  const day = head.dates.session ?? head.dates.asked ?? head.dates.answered ?? head.dates.published;
  return [
    ...[
      askers && addressees ? `${askers} ${words.toPerson} ${addressees}` : askers || addressees,
      [words.kinds[head.kind], head.reference].filter(Boolean).join(' '),
      head.title && words.quoted(head.title),
      head.portal.name,
      day && inWords(day, language),
    ]
      .filter((part): part is string => Boolean(part))
      .map(plain),
    address,
  ].join(', ');
}

const inWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** Text of the council on one line, in which nothing is markup. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
