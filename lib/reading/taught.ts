import type { FoundQuestion } from '../questions/question';
import type { TaughtPlace, TaughtRole, TaughtRule } from '../questions/teaching';
import { fold } from './folding';
import type { TextHints, Turn } from './hints';
import { labelKey, type SiteWords } from './label-words';
import type { Line } from './lines';
import type { LabelRole } from './wording/wording';

const roleOf = (role: TaughtRole): LabelRole => (role === 'none' ? 'other' : role);

/** The labels among the rules, as they are compared; null where there are none. */
export function siteWords(rules: readonly TaughtRule[]): SiteWords | null {
  const words = new Map<string, LabelRole>();
  for (const { role, by } of rules) if (by.kind === 'label') words.set(labelKey(by.label) + (by.begins ? ' ' : ''), roleOf(role));
  return words.size === 0 ? null : words;
}

/** The lines that stand at a taught place. Only what is no selector at all can make the browser throw. */
function linesAt({ path, tag, strong, rules }: TaughtPlace, document: Document, lines: readonly Line[]): Line[] {
  const element = document.querySelector(path);
  let passed = 0;
  return lines.filter((line) => {
    if (!element?.contains(line.first)) return false;
    if (line.afterRule) passed += 1;
    return (
      (tag === null || line.block.localName === tag) && (strong === null || line.strong === strong) && (rules === null || passed === rules)
    );
  });
}

/** The lines from the first that begins with some words to the next that does so with others. */
function linesFrom(from: string, to: string, lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ text }) => fold(text).startsWith(fold(from)));
  const last = lines.findIndex(({ text }, index) => index >= first && fold(text).startsWith(fold(to)));
  return first < 0 || last < 0 ? [] : lines.slice(first, last + 1);
}

/** The turns that the rules find in a page by place or by exact words. Places that were taught together hold together. */
export function taughtTurns(rules: readonly TaughtRule[], document: Document, lines: readonly Line[]): Pick<TextHints, 'turnOf'> {
  const roles = new Map<Line, TaughtRole>();
  let holds = true;
  for (const { role, by } of rules) {
    const found = by.kind === 'place' ? linesAt(by, document, lines) : by.kind === 'text' ? linesFrom(by.from, by.to, lines) : [];
    for (const line of found) roles.set(line, role);
    if (by.kind === 'place' && (found.length === 0 || (by.asks && !found.some(({ text }) => text.includes('?'))))) holds = false;
  }
  if (!holds || roles.size === 0) return {};
  const turns = new Map<Line, Turn>();
  let within: Set<Line> | null = null;
  let last: TaughtRole | undefined;
  for (const line of lines) {
    const role = roles.get(line);
    if (role !== last) within = null;
    if (role !== undefined && within === null) {
      within = new Set();
      turns.set(line, { role: roleOf(role), speaker: null, isText: true, lines: within });
    } else within?.add(line);
    last = role;
  }
  return { turnOf: (line) => turns.get(line) ?? null };
}

/** Whether a person said that a question is none. */
export const isTaughtNone = (rules: readonly TaughtRule[], { title }: FoundQuestion): boolean =>
  rules.some(({ by }) => by.kind === 'item' && fold(by.title) === fold(title ?? ''));
