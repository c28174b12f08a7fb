import type { Span } from '../../anchoring/page-text';

/** A passage whose edges are being moved, or that is being cut in two. Nothing is stored before it is done. */
export interface Adjusting {
  kind: 'edges' | 'split';
  /** The passage. */
  id: string;
  span: Span;
  /** The edge that the keys move. */
  edge: 'start' | 'end';
  /** Where the second half begins, when it is cut. */
  cut: number;
}

/** The words or sentences among which edges move, all of the part that the passage stands in. */
export type Steps = readonly Span[];

/** The starts within a passage at which it could be cut. */
const cuts = ({ start, end }: Span, steps: Steps): number[] => steps.map((step) => step.start).filter((at) => at > start && at < end);

/** Moving the edges of a passage begins at its end, which is what is missed most. */
export const startEdges = (id: string, span: Span): Adjusting => ({ kind: 'edges', id, span, edge: 'end', cut: span.end });

/** Cutting begins at the first sentence after the first, else at the word in the middle; null where there is a single word. */
export function startSplit(id: string, span: Span, sentences: Steps, words: Steps): Adjusting | null {
  const places = cuts(span, words);
  const cut = cuts(span, sentences)[0] ?? places[Math.floor(places.length / 2)];
  return cut === undefined ? null : { kind: 'split', id, span, edge: 'end', cut };
}

/** The edge, or the cut, one step on or back; the same where there is none to go. */
export function nudged(adjusting: Adjusting, steps: Steps, by: 1 | -1): Adjusting {
  const { kind, span, edge, cut } = adjusting;
  const next = (places: readonly number[], from: number): number =>
    (by === 1 ? places.find((at) => at > from) : places.findLast((at) => at < from)) ?? from;
  if (kind === 'split') return { ...adjusting, cut: next(cuts(span, steps), cut) };
  if (edge === 'start') {
    const starts = steps.map(({ start }) => start).filter((at) => at < span.end);
    return { ...adjusting, span: { ...span, start: next(starts, span.start) } };
  }
  const ends = steps.map(({ end }) => end).filter((at) => at > span.start);
  return { ...adjusting, span: { ...span, end: next(ends, span.end) } };
}

/** The edge, or the cut, where the pointer is: at the word that stands there. */
export function dragged(adjusting: Adjusting, words: Steps, to: number): Adjusting {
  const { kind, span, edge } = adjusting;
  if (kind === 'split') {
    const cut = cuts(span, words).findLast((at) => at <= to);
    return cut === undefined ? adjusting : { ...adjusting, cut };
  }
  if (edge === 'start') {
    const start = words.findLast((word) => word.start <= to && word.start < span.end)?.start;
    return start === undefined ? adjusting : { ...adjusting, span: { ...span, start } };
  }
  const end = words.find((word) => word.end >= to && word.end > span.start)?.end;
  return end === undefined ? adjusting : { ...adjusting, span: { ...span, end } };
}
