import { type Phrase, parseQuery } from '../questions/query';
import type { Language } from '../questions/question';
import { foldedWords } from '../questions/words-of';
import { stepsOf } from './word-match';

/** A stretch of a text; `isHit` where it is what was looked for. */
export interface Stretch {
  text: string;
  isHit: boolean;
}

/** Characters that are shown of a sentence before and after the first hit. */
const BEFORE = 50;
const AFTER = 170;

/** A word with the unseen characters that may stand in it, see `wordsOf`. */
const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** The phrases whose hits are shown: those that must be there. */
export const shownPhrases = (query: string): Phrase[] =>
  parseQuery(query).terms.flatMap((term) => (term.kind === 'words' && !term.not ? [{ words: term.words, whole: term.whole }] : []));

/** The first hit of any phrase in the texts, in its sentence; null where there is none. */
export function sentenceWithHit(texts: readonly string[], phrases: readonly Phrase[], language: Language | null): Stretch[] | null {
  for (const text of texts) {
    const hits = hitsIn(text, phrases, language);
    const [first] = hits;
    if (!first) continue;
    const start = Math.max(sentenceStart(text, first.from), wordStart(text, first.from - BEFORE));
    const end = Math.min(sentenceEnd(text, first.to), first.to + AFTER);
    return [
      ...(start > sentenceStart(text, first.from) ? [{ text: '… ', isHit: false }] : []),
      ...stretches(text, hits, start, end),
      ...(end < sentenceEnd(text, first.to) ? [{ text: ' …', isHit: false }] : []),
    ];
  }
  return null;
}

/** A text in stretches, with every hit of a phrase. */
export const withHits = (text: string, phrases: readonly Phrase[], language: Language | null): Stretch[] =>
  stretches(text, hitsIn(text, phrases, language), 0, text.length);

interface Range {
  from: number;
  to: number;
}

function stretches(text: string, hits: readonly Range[], start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let at = start;
  for (const { from, to } of hits) {
    if (from < at || to > end) continue;
    if (from > at) found.push({ text: text.slice(at, from), isHit: false });
    found.push({ text: text.slice(from, to), isHit: true });
    at = to;
  }
  if (at < end) found.push({ text: text.slice(at, end), isHit: false });
  return found;
}

function hitsIn(text: string, phrases: readonly Phrase[], language: Language | null): Range[] {
  if (phrases.length === 0) return [];
  const words = [...text.matchAll(WORD)].flatMap((match) =>
    foldedWords(match[0].replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')).map((word) => ({
      word,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  const hits: Range[] = [];
  for (const phrase of phrases) {
    const steps = stepsOf(phrase);
    for (let at = 0; at + steps.length <= words.length; at += 1) {
      if (!steps.every((matches, step) => matches(words[at + step]?.word ?? '', language))) continue;
      hits.push({ from: words[at]?.from ?? 0, to: words[at + steps.length - 1]?.to ?? 0 });
    }
  }
  return hits.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where the next word begins, from a place on. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

const SENTENCE_END = /[.!?…](?=\s)|\n/g;

function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const { index } of text.slice(Math.max(0, at - 600), at).matchAll(SENTENCE_END)) start = Math.max(0, at - 600) + index + 1;
  while (start < at && /\s/.test(text[start] ?? '')) start += 1;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  const match = /[.!?…](?=\s)|\n/.exec(text.slice(at));
  return match ? at + match.index + (match[0] === '\n' ? 0 : 1) : text.length;
}
