import { fold, tidy } from './folding';
import { LONGEST_LABEL, labelKey, type Match, matchNamed, matchOf } from './label-words';
import type { Line } from './lines';
import { kindIn } from './titles';
import type { LabelRole } from './wording/wording';
import { WORDINGS } from './wording/wordings';

/** A line, or the beginning of one, that announces a section. */
export interface Label {
  role: LabelRole;
  /** The demands that it names: "Antwoord op vragen 2 en 3" gives 2 and 3. */
  numbers: string[];
  printed: string;
  /** What stands behind a run-in label on the same line. */
  rest: string;
  /** How high it stands: 1–6 a heading, then a label cell, emphasised words, plain words. */
  rank: number;
  /** Who is named in it: "X antwoordt:". */
  speaker: string | null;
  /** Who is spoken to: "X to ask the Minister of Y:". */
  spokenTo: string | null;
  /** A sentence that announces demands instead of a word that names a section. */
  prompt: boolean;
  /** A person taught it. */
  taught?: boolean | undefined;
}

/** Ranks of labels that are no heading. */
export const CELL_RANK = 7;
const STRONG_RANK = 8;
const PLAIN_RANK = 9;

/** A label at the start of a line is as many characters at most. */
export const LONGEST_RUN_IN = 90;
/** "X (Party) to ask the Minister of Y and Z:" is longer. */
const LONGEST_SPOKEN = 220;

/** Whether the line is the label of a pair: a cell with a value beside it, a term, or the first of two elements in one. */
export function isLabelCell(line: Line): boolean {
  // Asked several times of each line, and each answer is several calls into the page.
  line.labelsPair ??= labelsPair(line);
  return line.labelsPair;
}

function labelsPair({ frame, block, heading, continues }: Line): boolean {
  if (frame?.kind === 'term') return true;
  if (frame?.kind === 'cell') {
    const row = frame.element.parentElement;
    return frame.element.previousElementSibling === null && row?.childElementCount === 2 && row.lastElementChild?.localName === 'td';
  }
  if (heading > 0 || continues || block.localName !== 'div') return false;
  const pair = block.parentElement;
  return pair?.childElementCount === 2 && pair.firstElementChild === block && pair.localName !== 'body';
}

const TURN: ReadonlySet<LabelRole> = new Set<LabelRole>(['context', 'question', 'answer', 'reply']);

const lineRank = (line: Line, strong: boolean): number => {
  if (line.heading > 0) return line.heading;
  if (isLabelCell(line)) return CELL_RANK;
  return strong ? STRONG_RANK : PLAIN_RANK;
};

/** "Question de M. X publiée le 3/6/2010", "… du 12/03/2026 - page 1204" */
const ENDS_IN_YEAR = /(?:19|20)\d\d\)?(?:\s[-–—]\s(?:page|p\.)\s?\d+)?$/;

/** Whether the line is all there is beside a label: a cell, a description, the second of two elements. */
function isValue({ frame, block, text }: Line): boolean {
  const cell = frame?.kind === 'cell' ? frame.element : block;
  const before = cell.previousElementSibling;
  const paired =
    frame?.kind === 'cell'
      ? before !== null && cell.parentElement?.childElementCount === 2
      : cell.localName === 'dd' || (cell.localName === 'div' && before?.localName === 'div' && cell.parentElement?.childElementCount === 2);
  return paired && tidy(cell.textContent ?? '') === text;
}

/** A label that is the whole line: a heading, a label cell, emphasised words, words before a colon, or a word that stands alone. */
function wholeLabel(line: Line): Label | null {
  const { text } = line;
  if (text.length > LONGEST_SPOKEN) return null;
  const colon = /[:：]$/.test(text);
  const lead = line.strong || (line.lead !== '' && labelKey(line.lead) === labelKey(text));
  const announced = line.heading > 0 || colon || lead || isLabelCell(line);
  if (!announced && line.words === null && text.includes(' ') && !/\d/.test(text)) return null;
  const match =
    matchOf(text, line.words) ??
    (announced || ENDS_IN_YEAR.test(text) ? matchNamed(text, announced && text.length <= LONGEST_LABEL) : null);
  if (match === null) return null;
  const alone = TURN.has(match.role) && /^\p{Lu}/u.test(text) && (match.numbers.length > 0 || !labelKey(text).includes(' '));
  if (!announced && !alone && !match.plain) return null;
  if (!colon && line.heading === 0 && isValue(line)) return null;
  return {
    role: match.role,
    numbers: match.numbers,
    taught: match.taught,
    printed: text,
    rest: '',
    rank: lineRank(line, lead),
    speaker: null,
    spokenTo: null,
    prompt: false,
  };
}

/** A word in brackets behind a label says something about it: "(Translation)". */
const ASIDE = /^[([][^()[\]]{1,30}[)\]]$/;

/** Where a run-in label ends. */
const RUN_IN_MARK = /\s?[:：]|\.\s?[-–—]\s/;
/** A label that says once more what the one before it says is a word or two. */
const LONGEST_REPEATED = 25;

/** A label at the start of a line of text: "Antwoord: Ja.", "Réponse. - L'article", "X antwoordt: …". */
function runInLabel(line: Line): Label | null {
  const { text, lead, words } = line;
  const cut = (length: number, match: Match, strong: boolean, spoken: readonly (string | undefined)[] = []): Label | null => {
    const [, speaker = null, spokenTo = null] = spoken;
    const behind = text.slice(length).trimStart().replace(ASIDE, '');
    // "Texte de la réponse : Réponse. - L'article"
    const again = RUN_IN_MARK.exec(behind.slice(0, LONGEST_REPEATED));
    const repeated =
      again !== null && matchOf(behind.slice(0, again.index), words)?.role === match.role && !/\d/.test(behind.slice(0, again.index));
    const rest = repeated ? behind.slice(again.index + again[0].length) : behind;
    const printed = text.slice(0, length).trimEnd();
    return rest === '' && speaker === null
      ? null
      : { ...match, printed, rest, rank: lineRank(line, strong), speaker, spokenTo, prompt: false };
  };
  const mark = RUN_IN_MARK.exec(text.slice(0, LONGEST_RUN_IN));
  if (mark !== null) {
    const length = mark.index + mark[0].length;
    const match = matchOf(text.slice(0, mark.index), words) ?? (mark.index < 70 ? matchNamed(text.slice(0, mark.index), true) : null);
    const strong = lead.length >= mark.index;
    // "Kleine Anfrage: …", "Question orale n° 4 : …" in a heading is a title.
    const names =
      line.heading > 0 && match?.role === 'question' && (match.numbers.length === 0 || kindIn(text.slice(0, mark.index)) !== null);
    if (match !== null && !names && (strong || TURN.has(match.role))) return cut(length, match, strong);
  }
  if (lead !== '' && lead.length < text.length && lead.length < LONGEST_RUN_IN) {
    const match = matchOf(lead, words);
    // "Vraag is of …" with the first word in bold is a sentence.
    if (match !== null && TURN.has(match.role) && /^[\s.–-]*[\p{Lu}\d“"(]/u.test(text.slice(lead.length)))
      return cut(lead.length, match, true);
  }
  const spokenIn = text.slice(0, LONGEST_SPOKEN);
  for (const { speakers } of /[:：]/.test(spokenIn) ? WORDINGS : []) {
    for (const { role, pattern } of speakers) {
      const spoken = pattern.exec(spokenIn);
      if (spoken?.[1] !== undefined) return cut(spoken[0].length, { role, numbers: [] }, lead.length >= spoken[0].length - 2, spoken);
    }
  }
  return null;
}

function promptLabel(line: Line): Label | null {
  const { text } = line;
  if (text.length > LONGEST_LABEL || !/[:：]$/.test(text) || /[.?!]\s/.test(text)) return null;
  const folded = fold(text).replace(/[\s:：]+$/, '');
  if (!WORDINGS.some(({ prompts }) => prompts.some((pattern) => pattern.test(folded)))) return null;
  return {
    role: 'question',
    numbers: [],
    printed: text,
    rest: '',
    rank: lineRank(line, line.strong),
    speaker: null,
    spokenTo: null,
    prompt: true,
  };
}

/** Whether a line could announce something at all: most lines of text are told by this, and spared the rest. */
const mayAnnounce = (line: Line): boolean =>
  line.heading > 0 ||
  line.lead !== '' ||
  line.text.length <= 40 ||
  line.frame !== null ||
  ENDS_IN_YEAR.test(line.text) ||
  /[:：]|\.\s?[-–—]\s/.test(line.text.slice(0, LONGEST_LABEL));

/** What the line announces; null for a line of text. Links, quotations and items of a list announce nothing. */
export function labelOf(line: Line): Label | null {
  // Lines are asked more than once: for the item's title, for turns, for facts and for sections.
  if (line.announces === undefined) line.announces = mayAnnounce(line) ? readLabel(line) : null;
  return line.announces;
}

function readLabel(line: Line): Label | null {
  if (line.linked && line.heading === 0) return null;
  for (let frame = line.frame; frame !== null; frame = frame.parent) {
    if (frame.kind === 'quote') return null;
    if (frame.kind === 'item' && line.heading === 0 && (line.scope === null || line.scope === frame.scope)) return null;
  }
  return wholeLabel(line) ?? runInLabel(line) ?? promptLabel(line);
}
