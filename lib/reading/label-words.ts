import { fold } from './folding';
import type { FieldName, LabelRole } from './wording/wording';
import { WORDINGS } from './wording/wordings';

/** Labels that a person taught on a site, as they are compared. One that ends in a space only begins a label. */
export type SiteWords = ReadonlyMap<string, LabelRole>;

/** A label is a few words; more is text. */
export const LONGEST_LABEL = 110;

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

/** The facts that words are known to name. */
export const factsCalled = (key: string): readonly FieldName[] | undefined => FIELDS.get(key);

/** The facts that words are known to name, or made to: "Date tabled", "Réponse publiée au JO le", "Beantwortet von". */
export function fieldsOf(key: string): readonly FieldName[] | undefined {
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

/** Whether words name who is to reply, behind the question. */
export const isClosingKey = (key: string): boolean => CLOSING.has(key);

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

/** What words announce. */
export interface Match {
  role: LabelRole;
  numbers: string[];
  /** It need not stand out. */
  plain?: boolean | undefined;
  /** A person taught it. */
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
export function matchOf(text: string, words: SiteWords | null): Match | null {
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

/** The role of words that hold a name besides, or are a sentence of the council's. */
export function matchNamed(text: string, announced: boolean): Match | null {
  const folded = fold(text).replace(/^\d{1,3}[.)]\s+|[\s:]+$/g, '');
  for (const { named } of WORDINGS)
    for (const { role, pattern, plain } of named) if ((announced || plain) && pattern.test(folded)) return { role, numbers: [], plain };
  return null;
}
