import { dayIn } from './dates';
import { fieldLabelOf, isClosing } from './field-labels';
import { labelOf } from './labels';
import type { Frame, Line } from './lines';
import { addresseesIn, askersIn } from './people';
import { kindIn } from './titles';
import type { FieldName } from './wording/wording';
import { WORDINGS } from './wording/wordings';

/** The values that labels give to each fact, as printed, in page order. */
export type Facts = Record<FieldName, string[]>;

/** No fact yet. */
export const noFacts = (): Facts => ({
  title: [],
  reference: [],
  asker: [],
  party: [],
  addressee: [],
  session: [],
  asked: [],
  answered: [],
  published: [],
  date: [],
  kind: [],
  state: [],
});

const DATES: ReadonlySet<FieldName> = new Set<FieldName>(['session', 'asked', 'answered', 'published', 'date']);
const LONGEST_VALUE: Record<FieldName, number> = {
  title: 400,
  reference: 40,
  asker: 300,
  party: 80,
  addressee: 300,
  session: 120,
  asked: 120,
  answered: 120,
  published: 120,
  date: 60,
  kind: 60,
  state: 120,
};

/** Whether a text can be the value of a fact; a label's word alone is no proof. */
function canBe(name: FieldName, value: string): boolean {
  if (value === '' || value.length > LONGEST_VALUE[name]) return false;
  if (DATES.has(name)) return dayIn(value) !== null;
  if (name === 'asker') return askersIn([value]).length > 0;
  if (name === 'addressee') return addresseesIn([value]).length > 0;
  if (name === 'reference') return /\d/.test(value);
  return true;
}

/** A line of several facts is shorter than this. */
const LONGEST_ROW = 200;

/** A row has fewer cells, and a cell fewer lines, than give this many lines. */
const MOST_COLUMNS = 40;

/** Where another label begins on the same line: "Date de réception: 1/6 Date de réponse: 12/7". */
const NEXT_LABEL = /\s(?=\p{Lu}[\p{L}'’ ]{1,40}?\s?:\s)/u;

/** Reads the facts of a line that names several; a value may itself hold a word before a colon. */
function factsInRow(line: Line, facts: Facts): number {
  const pieces = line.text.split(NEXT_LABEL).map((text) => fieldLabelOf({ ...line, text, lead: '', strong: false }));
  const named = pieces.flatMap((piece) => {
    const name = piece?.names.find((each) => canBe(each, piece.rest));
    return piece && name !== undefined ? [{ name, value: piece.rest }] : [];
  });
  if (pieces.length < 2 || named.length < (pieces[0] === null ? 1 : 2)) return 0;
  for (const { name, value } of named) facts[name].push(value);
  return 1;
}

/** A line with a name and a group on it is shorter than this. */
const LONGEST_NAME_LINE = 90;

/** Facts that may have several values, a line each. */
const isPlural = (name: FieldName): boolean => name === 'asker' || name === 'addressee';

/**
 * Reads the fact whose label stands at `index`, with its value on the same line or on the next ones. Gives the number of
 * lines read; 0 where the line names no fact, or names one whose value does not look like it.
 */
export function factsAt(lines: readonly Line[], index: number, facts: Facts): number {
  const line = lines[index];
  if (line === undefined) return 0;
  if (line.text.length <= LONGEST_ROW && /[:：].*[:：]/.test(line.text) && factsInRow(line, facts) > 0) return 1;
  const label = fieldLabelOf(line);
  if (label === null) return columnFact(lines, index, facts);
  if (label.rest !== '') {
    const name = label.names.find((each) => canBe(each, label.rest));
    if (name === undefined) return 0;
    facts[name].push(label.rest);
    return 1 + (isPlural(name) ? moreValues(lines, index + 1, name, facts) : 0);
  }
  const next = lines[index + 1];
  if (next === undefined) return 0;
  const name = label.names.find((each) => canBe(each, next.text));
  if (name === undefined) return columnFact(lines, index, facts);
  if ((next.heading > 0 && name !== 'title') || fieldLabelOf(next) !== null) return 0;
  if (name !== 'title' && !(name === 'kind' && !/[:：]$/.test(next.text)) && labelOf(next) !== null) return 0;
  facts[name].push(next.text);
  return 2 + (isPlural(name) ? moreValues(lines, index + 2, name, facts) : 0);
}

/** Further names, a line each: they stand in the same kind of element as the first, and are more than a single word. */
function moreValues(lines: readonly Line[], index: number, name: FieldName, facts: Facts): number {
  const first = lines[index - 1];
  let read = 0;
  for (let line = lines[index]; line !== undefined && first !== undefined; line = lines[index + read]) {
    if (line.block.localName !== first.block.localName || line.heading > 0 || line.frame !== first.frame) break;
    if (line.text.length > LONGEST_NAME_LINE || !line.text.includes(' ') || /[.:?!]$/.test(line.text)) break;
    if (fieldLabelOf(line) !== null || labelOf(line) !== null || !canBe(name, line.text)) break;
    facts[name].push(line.text);
    read += 1;
  }
  return read;
}

const cellOf = (line: Line | undefined): Frame | null => (line?.frame?.kind === 'cell' ? line.frame : null);

/** A day under the head of its column, in the row below: that of the session, in the list of a paper's readings. */
function columnFact(lines: readonly Line[], index: number, facts: Facts): number {
  const head = cellOf(lines[index])?.element;
  const row = head?.localName === 'th' ? head.parentElement : null;
  if (!row || !head || row.childElementCount < 3) return 0;
  const label = fieldLabelOf({ ...lines[index], lead: lines[index]?.text ?? '', strong: true } as Line);
  if (label?.names.includes('session') !== true) return 0;
  const below = (row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild)?.children[
    [...row.children].indexOf(head)
  ];
  const value = lines.slice(index + 1, index + MOST_COLUMNS).find((line) => cellOf(line)?.element === below)?.text ?? '';
  if (below === undefined || !canBe('session', value)) return 0;
  facts.session.push(value);
  return 1;
}

const SENTENCES: readonly RegExp[] = WORDINGS.flatMap(({ sentences }) => sentences);
/** A sentence of facts holds a number or a date, or begins with a small word before a name. */
const MAY_NAME = /\d|^(?:[-–—] )?(?:de|à|to|an|van|aan|vragen|question|des|der)\s/i;
/** Longer than a sentence that names who asks whom about what. */
const LONGEST_SENTENCE = 600;

/** Reads the facts of a sentence whose form is known; tells whether it is one. */
export function sentenceFacts(text: string, facts: Facts, more: readonly RegExp[] = []): boolean {
  if (text.length > LONGEST_SENTENCE) return false;
  let known = false;
  for (const sentence of MAY_NAME.test(text) ? [...more, ...SENTENCES] : more) {
    const groups = sentence.exec(text)?.groups;
    if (groups === undefined) continue;
    const found = Object.entries(groups).filter(([name, value]) => value !== undefined && canBe(name as FieldName, value));
    for (const [name, value] of found) facts[name as FieldName].push(value);
    known ||= found.length > 0;
  }
  if (known && kindIn(text) !== null) facts.kind.push(text);
  return known;
}

const closes = (name: FieldName): boolean => name === 'published' || name === 'asked' || name === 'answered';

/** Who answers, between the question and the answer. */
const ANSWERED_BY = /^(?:answer|repl|respon|antwort|beantwort|répon)\S* \S+.*[:：]\s?\S/i;
/** A day and nothing besides. */
const ONLY_DAY = /^[^\s]+(?:\s[^\s]+){0,4}$/;

/** "Answered by", "Answered on" as a heading between the question and its answer. */
const isAnswerFact = (line: Line): boolean =>
  line.heading > 0 &&
  labelOf(line) === null &&
  fieldLabelOf(line)?.names.some((name) => name === 'addressee' || name === 'answered') === true;

/** Whether a fact stands behind the text that it closes: the day of publication, or who is to reply. */
export function closesText(line: Line): boolean {
  if (line.text.length > LONGEST_NAME_LINE * 2) return false;
  if (
    isClosing(line) ||
    isAnswerFact(line) ||
    ((line.strong || line.lead !== '') && ANSWERED_BY.test(line.text) && fieldLabelOf(line)?.names.includes('addressee') === true)
  )
    return true;
  if (line.text.length > 60 || !/\d{4}/.test(line.text)) return false;
  const label = fieldLabelOf(line);
  return label?.names.some(closes) === true && ONLY_DAY.test(label.rest) && dayIn(label.rest) !== null;
}

/** The facts that lines name, whatever else stands among them. */
export function factsIn(lines: readonly Line[]): Facts {
  const facts = noFacts();
  for (let i = 0; i < lines.length; i += 1) {
    const read = factsAt(lines, i, facts);
    if (read === 0) sentenceFacts(lines[i]?.text ?? '', facts);
    i += Math.max(0, read - 1);
  }
  return facts;
}
