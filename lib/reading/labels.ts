import { fold, tidy } from './folding';
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
const SMALL_WORDS = /\b(?:van|het|de|op|du|des|la|le|der|die|den|dem|of|the)\b (?=[a-z])/g;
const spaced = (text: string): string => text.replace(/\s+/g, ' ').replace(SMALL_WORDS, '');

const ROLES = new Map<string, LabelRole>();
const FIELDS = new Map<string, FieldName[]>();
/** Single words that make a label or a fact of any that they stand in; of several the one that is named later here decides. */
const HEADS = new Map<string, number>();
const HEAD_ROLES: readonly LabelRole[] = ['question', 'context', 'reply', 'answer'];
const DONE = new Map<string, number>();
const DONE_FIELDS: readonly FieldName[] = ['published', 'session', 'asked', 'answered'];
const wordSet = (lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(list));
const QUALIFIERS = wordSet(WORDINGS.map(({ qualifiers }) => qualifiers));
const DATED = wordSet(WORDINGS.map(({ dated }) => dated));
const BY = wordSet(WORDINGS.map(({ by }) => by));
const CLOSING = new Set(WORDINGS.flatMap(({ closing }) => list(closing).map(spaced)));
for (const { labels, fields } of WORDINGS) {
  for (const [role, words] of Object.entries(labels)) {
    for (const word of list(words)) if (!ROLES.has(spaced(word))) ROLES.set(spaced(word), role as LabelRole);
  }
  for (const [field, words] of Object.entries(fields)) {
    for (const word of list(words)) FIELDS.set(spaced(word), [...(FIELDS.get(spaced(word)) ?? []), field as FieldName]);
  }
}

const addHeads = (heads: Map<string, number>, rank: number, words: string): void => {
  for (const word of list(words)) if (!word.includes(' ')) heads.set(word, Math.max(rank, heads.get(word) ?? 0));
};
for (const { labels, fields } of WORDINGS) {
  for (const [rank, role] of HEAD_ROLES.entries()) addHeads(HEADS, rank, labels[role]);
  for (const [rank, field] of DONE_FIELDS.entries()) addHeads(DONE, rank, fields[field]);
  addHeads(DONE, 2, labels.question);
  addHeads(DONE, 3, labels.answer);
}

/** Labels of more words than this are sentences. */
const MOST_WORDS = 6;

/** The highest of the heads among words that are all heads, qualifiers or in `more`; null for others. */
function highest(words: readonly string[], heads: ReadonlyMap<string, number>, more: ReadonlySet<string> | null): number | null {
  let found: number | null = null;
  for (const word of words) {
    const rank = heads.get(word);
    if (rank !== undefined) found = Math.max(rank, found ?? 0);
    else if (!QUALIFIERS.has(word) && more?.has(word) !== true) return null;
  }
  return found;
}

/** The role of words that are known as a label, or made of such: "Text der Anfrage", "Response to supplementary question". */
function roleOf(key: string): LabelRole | undefined {
  const role = ROLES.get(key);
  if (role !== undefined || !key.includes(' ')) return role;
  const words = key.split(' ');
  const rank = words.length > MOST_WORDS ? null : highest(words, HEADS, null);
  return rank === null ? undefined : HEAD_ROLES[rank];
}

/** The facts that words are known to name, or made to: "Date tabled", "Réponse publiée au JO le", "Beantwortet von". */
function fieldsOf(key: string): readonly FieldName[] | undefined {
  const names = FIELDS.get(key) ?? FIELDS.get(key.replace(/[/*_:-]?in(?:nen)?$/, ''));
  if (names !== undefined || !key.includes(' ')) return names;
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  const isBy = BY.has(words.at(-1) ?? '');
  if (!isBy && !words.some((word) => DATED.has(word))) return undefined;
  const rank = highest(words, DONE, isBy ? BY : DATED);
  const done = rank === null ? undefined : DONE_FIELDS[rank];
  if (done === undefined || !isBy) return done && [done];
  return done === 'answered' ? ['addressee'] : done === 'asked' ? ['asker'] : undefined;
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
  /^(.*?[a-z])\s*(?:nr\.?\s*|nummer\s*|\bno?\.?\s+)?((?:\d{1,2}[a-z]?|\b[a-h]\))(?:\s*(?:,|;|&|en|et|und|sowie|and|t\/m|tot en met|tot|bis|to|au?|a|-|–)\s*(?:\d{1,2}[a-z]?|[a-h]\)))*)$/;
/** The punctuation of numbers within a label: "1. und 2.", "1) et 2)". */
const PUNCTUATED = /(\d[a-z]?)[.)]+(?=[\s,;]|$)/g;
const RANGE = /^(?:t\/m|tot en met|tot|bis|to|au?|-|–)$/;

/** "2, 3 en 5 t/m 7" as 2, 3, 5, 6, 7. */
function expand(numbers: string): string[] {
  const found: string[] = [];
  let ranging = false;
  for (const token of numbers.match(/\d{1,2}[a-z]?|[a-h]\)|t\/m|tot en met|[a-z]+|[–-]/g) ?? []) {
    if (token.endsWith(')')) found.push(token.slice(0, -1));
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
  const role = roleOf(key);
  if (role !== undefined) return { role, numbers: [] };
  const numbered = NUMBERED.exec(key.replace(PUNCTUATED, '$1'));
  const base = numbered?.[1] === undefined ? undefined : roleOf(numbered[1]);
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

/** "Answered by", "Beantwortet am": the value stands on the next line. */
const SAYS_WHO_OR_WHEN = /^\p{Lu}\S+ (?:\S+ )?(?:by|on|von|am|par|le|door|op)$/u;

/** The fact that a line names: "Bevoegd: X", "Onderwerp:", a label cell, or "Vergadering van 27 april 2026". */
export function fieldLabelOf(line: Line): FieldLabel | null {
  const { text } = line;
  // "de", "à": a word alone on its line, with the name on the next.
  const alone = text.length <= 4 || (text.length <= 30 && SAYS_WHO_OR_WHEN.test(text));
  const announced = line.heading > 0 || line.lead !== '' || alone || isLabelCell(line);
  if (!announced && !/[:：>\d]/.test(text.slice(0, LONGEST_LABEL))) return null;
  const mark = text.slice(0, LONGEST_RUN_IN).search(/\s?[:：>]/);
  if (mark > 0) {
    const names = fieldsOf(labelKey(text.slice(0, mark)));
    if (names !== undefined) return { names, rest: text.slice(mark).replace(/^\s?[:：>]\s*/, '') };
  }
  if (text.length <= 60 && (line.heading > 0 || line.strong || alone || isLabelCell(line))) {
    const names = fieldsOf(labelKey(text));
    if (names !== undefined) return { names, rest: '' };
  }
  const { lead } = line;
  if (lead !== '' && lead.length < text.length && lead.length <= 60) {
    const names = fieldsOf(labelKey(lead));
    if (names !== undefined) return { names, rest: text.slice(lead.length).replace(/^\s*[:：]?\s*/, '') };
  }
  if (text.length > 100) return null;
  const date =
    /^(\D+?)\s+(?:(?:op|le|am|on)\s+)?(?:(\p{L}+)\s+)?(\d{1,2}(?:er|st|nd|rd|th)?[\s./-]+[\p{L}\d]+[\s./-]+(?:19|20)\d{2}.*|(?:19|20)\d{2}-\d.*)$/u.exec(
      text,
    );
  if (date?.[1] === undefined || date[3] === undefined) return null;
  const key = labelKey(date[1]);
  // "Vergadering van de commissie Mobiliteit van 27 april": the first word says what it is.
  const names =
    // "Anfrage vom", "Eingegangen am"
    fieldsOf(`${key} ${date[2]?.toLowerCase()}`) ??
    fieldsOf(key) ??
    FIELDS.get(key.replace(/\s+\S+$/, '')) ??
    FIELDS.get(key.replace(/\s.*$/, ''))?.filter((name) => name === 'session') ??
    [];
  return names.length === 0 ? null : { names, rest: date[3] };
}
