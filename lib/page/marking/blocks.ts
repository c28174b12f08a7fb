import type { PageText, PartText, Span } from '../../anchoring/page-text';
import type { PartRole } from '../../questions/question';

/** The sizes in which block mode goes through a text. */
export type BlockSize = 'part' | 'sub-question' | 'paragraph' | 'sentence';

/** A text as block mode goes through it; each list in the order of the text. */
export type Blocks = Readonly<Record<BlockSize, readonly Span[]>>;

/** The parts that have words; a page without any is one great part, a paragraph a line. */
function partsOf({ text, parts }: PageText): Pick<PartText, 'start' | 'end' | 'units' | 'subQuestions'>[] {
  const own = parts.filter(({ start, end }) => end > start);
  if (own.length > 0) return own;
  const units: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') units.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return [{ start: 0, end: text.length, units, subQuestions: [] }];
}

/** A stretch without the white space at its ends; null where nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

const segmenters = new Map<string, Intl.Segmenter>();
/** Making a segmenter costs more than using it on a paragraph. */
function segmenterOf(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, segmenter);
  return segmenter;
}

/** The sentences of a stretch, by the rules of its language (Unicode Standard Annex 29, as the browser knows it). */
export function sentencesIn(text: string, { start, end }: Span, language: string): Span[] {
  const sentences = segmenterOf(language, 'sentence').segment(text.slice(start, end));
  return [...sentences].flatMap(({ index, segment }) => trimmed(text, { start: start + index, end: start + index + segment.length }) ?? []);
}

/** The words of a stretch. */
export function wordsIn(text: string, { start, end }: Span, language: string): Span[] {
  const words = segmenterOf(language, 'word').segment(text.slice(start, end));
  return [...words].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: start + index, end: start + index + segment.length }] : [],
  );
}

const known = new WeakMap<PageText, { language: string; blocks: Blocks }>();

/** The blocks of a text. They are asked for at every key and every scrolling, and made once. */
export function blocksOfText(page: PageText, language: string): Blocks {
  const made = known.get(page);
  if (made?.language === language) return made.blocks;
  const blocks = makeBlocks(page, language);
  known.set(page, { language, blocks });
  return blocks;
}

function makeBlocks(page: PageText, language: string): Blocks {
  const parts = partsOf(page);
  const spans = (list: readonly Span[]): Span[] => list.flatMap((span) => trimmed(page.text, span) ?? []);
  const paragraphs = parts.flatMap(({ units }) => spans(units));
  let sentences: Span[] | null = null;
  return {
    part: spans(parts),
    'sub-question': parts.flatMap(({ subQuestions }) => spans(subQuestions)),
    paragraph: paragraphs,
    get sentence() {
      sentences ??= paragraphs.flatMap((unit) => sentencesIn(page.text, unit, language));
      return sentences;
    },
  };
}

const holds = (outer: Span, at: number): boolean => outer.start <= at && at < outer.end;

/** The block of a size that a position stands in; null for none. */
const blockAt = (blocks: readonly Span[], at: number): Span | null => blocks.find((block) => holds(block, at)) ?? null;

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The next block of a size, or the one before; the same where there is no other. From a larger block the first step goes into it. */
export function moved(blocks: Blocks, at: Span, size: BlockSize, by: 1 | -1): Span {
  const list = blocks[size];
  if (by === 1) {
    const isOne = list.some((block) => isSame(block, at));
    return list.find(({ start }) => (isOne ? start > at.start : start >= at.start)) ?? list.at(-1) ?? at;
  }
  return list.findLast(({ start }) => start < at.start) ?? list[0] ?? at;
}

/** The stretch with one block of a size more or less at its end. It stays within its part, and keeps at least one. */
export function extended(blocks: Blocks, at: Span, size: BlockSize, by: 1 | -1): Span {
  const part = blockAt(blocks.part, at.start);
  const list = blocks[size].filter(({ start, end }) => start >= at.start && (part === null || end <= part.end));
  if (by === 1) return { start: at.start, end: list.find(({ end }) => end > at.end)?.end ?? at.end };
  const first = list[0];
  const end = list.findLast((block) => block.end < at.end)?.end;
  return { start: at.start, end: end ?? Math.min(at.end, first?.end ?? at.end) };
}

/** Where a stretch stands among the blocks of a size: the how-manieth of how many of its part, from 1; null where in none. */
export function placeAmong(blocks: Blocks, at: Span, size: BlockSize): { at: number; of: number } | null {
  const part = blockAt(blocks.part, at.start);
  const list = blocks[size].filter(({ start }) => part === null || size === 'part' || holds(part, start));
  const index = list.findIndex((block) => holds(block, at.start));
  return index < 0 ? null : { at: index + 1, of: list.length };
}

/** The role of the part that a stretch stands in; null beside the parts. */
export const roleAt = ({ parts }: PageText, at: Span): PartRole | null => parts.find((part) => holds(part, at.start))?.role ?? null;
