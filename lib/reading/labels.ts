import { fold } from './folding';
import type { Line } from './lines';
import type { FieldName, LabelRole } from './wording/wording';
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

/** Labels that a person taught on a site, as they are compared. One that ends in a space only begins a label. */
export type SiteWords = ReadonlyMap<string, LabelRole>;

/** Ranks of labels that are no heading. */
export const CELL_RANK = 7;
const STRONG_RANK = 8;
const PLAIN_RANK = 9;

/** A label is a few words; more is text. */
const LONGEST_LABEL = 110;
const LONGEST_RUN_IN = 90;
/** "X (Party) to ask the Minister of Y and Z:" is longer. */
const LONGEST_SPOKEN = 220;

const list = (words: string): string[] => words.trim().split(/\s*\|\s*/);
/** Words that make a label longer and no other: "antwoord op de vraag" is "antwoord vraag". */
const SMALL_WORDS = /\b(?:van|het|de|op|du|des|la|le|der|die|of|the)\b (?=[a-z])/g;
const spaced = (text: string): string => text.replace(/\s+/g, ' ').replace(SMALL_WORDS, '');

const ROLES = new Map<string, LabelRole>();
const FIELDS = new Map<string, FieldName[]>();
const CLOSING = new Set(WORDINGS.flatMap(({ closing }) => list(closing).map(spaced)));
for (const { labels, fields } of WORDINGS) {
  for (const [role, words] of Object.entries(labels)) {
    for (const word of list(words)) if (!ROLES.has(spaced(word))) ROLES.set(spaced(word), role as LabelRole);
  }
  for (const [field, words] of Object.entries(fields)) {
    for (const word of list(words)) FIELDS.set(spaced(word), [...(FIELDS.get(spaced(word)) ?? []), field as FieldName]);
  }
}

/** The label words that are looked for, for a person who wonders why nothing was found. */
export const labelWords = (): string[] =>
  WORDINGS.flatMap(({ labels }) => [labels.question, labels.answer].map((words) => spaced(list(words)[0] ?? '')));

/** Whether words announce something on every site. */
export const isKnownLabel = (text: string): boolean => ROLES.has(labelKey(text));

/** A label as it is compared: without numbering before it, brackets, a second form behind a slash, and punctuation behind it. */
export function labelKey(text: string): string {
  return fold(text)
    .replace(/^(?:[-–—•*»]\s*|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/, '')
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/\s*\/\s*-?[a-z]{3,}/g, '')
    .replace(/[°º]/g, '')
    .replace(/[\s:：.>»_–—-]+$/, '')
    .replace(SMALL_WORDS, '');
}

const NUMBERED =
  /^(.*?[a-z])\s*(?:nr\.?\s*|nummer\s*)?(\d{1,2}[a-z]?(?:\s*(?:,|;|&|en|et|und|and|t\/m|tot en met|tot|bis|to|au?|a|-|–)\s*\d{1,2}[a-z]?)*)$/;
const RANGE = /^(?:t\/m|tot en met|tot|bis|to|au?|-|–)$/;

/** "2, 3 en 5 t/m 7" as 2, 3, 5, 6, 7. */
function expand(numbers: string): string[] {
  const found: string[] = [];
  let ranging = false;
  for (const token of numbers.match(/\d{1,2}[a-z]?|t\/m|tot en met|[a-z]+|[–-]/g) ?? []) {
    if (RANGE.test(token)) ranging = true;
    if (!/^\d/.test(token)) continue;
    const from = Number(found.at(-1));
    const until = Number(token);
    if (ranging && from < until) for (let n = from + 1; n < until; n += 1) found.push(String(n));
    found.push(token);
    ranging = false;
  }
  return found;
}

interface Match {
  role: LabelRole;
  numbers: string[];
  /** It need not stand out. */
  plain?: boolean | undefined;
  taught?: boolean | undefined;
}

/** The role that a person taught for a label; what only begins one must stand out. */
function taughtMatch(key: string, words: SiteWords): Match | null {
  const [, base = '', numbers = ''] = NUMBERED.exec(key) ?? [];
  const role = words.get(key) ?? words.get(base);
  if (role !== undefined) return { role, numbers: words.has(key) ? [] : expand(numbers), plain: true, taught: true };
  for (const [word, role] of words) if (word.endsWith(' ') && key.startsWith(word)) return { role, numbers: [], taught: true };
  return null;
}

/** The role of words that are a label as a whole. */
function matchOf(text: string, words: SiteWords | null): Match | null {
  if (text.length > LONGEST_LABEL || !/\p{L}/u.test(text)) return null;
  const key = labelKey(text);
  const taught = words && taughtMatch(key, words);
  if (taught) return taught;
  const role = ROLES.get(key);
  if (role !== undefined) return { role, numbers: [] };
  const numbered = NUMBERED.exec(key);
  const base = numbered?.[1] === undefined ? undefined : ROLES.get(numbered[1]);
  return base === undefined ? null : { role: base, numbers: expand(numbered?.[2] ?? '') };
}

function matchNamed(text: string, announced: boolean): Match | null {
  const folded = fold(text).replace(/^\d{1,3}[.)]\s+|[\s:]+$/g, '');
  for (const { named } of WORDINGS)
    for (const { role, pattern, plain } of named) if ((announced || plain) && pattern.test(folded)) return { role, numbers: [], plain };
  return null;
}

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

/** "Question de M. X publiée le 3/6/2010" */
const ENDS_IN_YEAR = /(?:19|20)\d\d\)?$/;

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

/** A label at the start of a line of text: "Antwoord: Ja.", "Réponse. - L'article", "X antwoordt: …". */
function runInLabel(line: Line): Label | null {
  const { text, lead, words } = line;
  const cut = (length: number, match: Match, strong: boolean, spoken: readonly (string | undefined)[] = []): Label | null => {
    const [, speaker = null, spokenTo = null] = spoken;
    const rest = text.slice(length).trimStart().replace(ASIDE, '');
    const printed = text.slice(0, length).trimEnd();
    return rest === '' && speaker === null
      ? null
      : { ...match, printed, rest, rank: lineRank(line, strong), speaker, spokenTo, prompt: false };
  };
  const mark = /\s?[:：]|\.\s?[-–—]\s/.exec(text.slice(0, LONGEST_RUN_IN));
  if (mark !== null) {
    const length = mark.index + mark[0].length;
    const match = matchOf(text.slice(0, mark.index), words) ?? (mark.index < 70 ? matchNamed(text.slice(0, mark.index), true) : null);
    const strong = lead.length >= mark.index;
    // "Kleine Anfrage: …" in a heading is a title.
    const names = line.heading > 0 && match?.role === 'question' && match.numbers.length === 0;
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

const LONGEST_CLOSING = 40;

/** Whether a line names, behind the question, who is to reply: that ends the question. */
export const isClosing = ({ text }: Line): boolean => {
  const mark = text.slice(0, LONGEST_CLOSING).search(/\s?[:：]/);
  return mark > 0 && CLOSING.has(labelKey(text.slice(0, mark)));
};

/** A fact's label with what stands behind it on the same line. */
export interface FieldLabel {
  names: readonly FieldName[];
  rest: string;
}

/** The fact that a line names: "Bevoegd: X", "Onderwerp:", a label cell, or "Vergadering van 27 april 2026". */
export function fieldLabelOf(line: Line): FieldLabel | null {
  const { text } = line;
  // "de", "à": a word alone on its line, with the name on the next.
  const alone = text.length <= 4;
  const announced = line.heading > 0 || line.lead !== '' || alone || isLabelCell(line);
  if (!announced && !/[:：>\d]/.test(text.slice(0, LONGEST_LABEL))) return null;
  const mark = text.slice(0, LONGEST_RUN_IN).search(/\s?[:：>]/);
  if (mark > 0) {
    const names = FIELDS.get(labelKey(text.slice(0, mark)));
    if (names !== undefined) return { names, rest: text.slice(mark).replace(/^\s?[:：>]\s*/, '') };
  }
  if (text.length <= 60 && (line.heading > 0 || line.strong || alone || isLabelCell(line))) {
    const names = FIELDS.get(labelKey(text));
    if (names !== undefined) return { names, rest: '' };
  }
  const { lead } = line;
  if (lead !== '' && lead.length < text.length && lead.length <= 60) {
    const names = FIELDS.get(labelKey(lead));
    if (names !== undefined) return { names, rest: text.slice(lead.length).replace(/^\s*[:：]?\s*/, '') };
  }
  if (text.length > 100) return null;
  const date =
    /^(\D+?)\s+(?:(?:op|le|am|on)\s+)?(?:\p{L}+\s+)?(\d{1,2}(?:er|st|nd|rd|th)?[\s./-]+[\p{L}\d]+[\s./-]+(?:19|20)\d{2}.*|(?:19|20)\d{2}-\d.*)$/u.exec(
      text,
    );
  if (date?.[1] === undefined || date[2] === undefined) return null;
  const key = labelKey(date[1]);
  // "Vergadering van de commissie Mobiliteit van 27 april": the first word says what it is.
  const names =
    FIELDS.get(key) ??
    FIELDS.get(key.replace(/\s+\S+$/, '')) ??
    FIELDS.get(key.replace(/\s.*$/, ''))?.filter((name) => name === 'session') ??
    [];
  return names.length === 0 ? null : { names, rest: date[2] };
}
