import type { PageText, Span } from '../anchoring/page-text';
import { BOUNDS, type Bounds } from '../reading/bounds';
import type { LocatedReading } from '../reading/read-page';
import { type Position, type ShownLine, TextTable } from './text-table';
import { type PartLines, type Piece, TextWriter } from './text-writer';

/** The text of a page that is open, with the way to the page and back. It holds as long as the page's text nodes stay as they are. */
export interface LiveText extends PageText {
  /** Where a stretch of the text stands in the page; null where nothing of it is there. */
  rangeOf(span: Span): StaticRange | null;
  /** The stretch of the text that a range of the page holds; null where it holds none. */
  offsetsOf(range: AbstractRange): Span | null;
}

/** The parts with the lines that they stand in, in the order of the page. */
function partLinesOf({ reading, places }: LocatedReading, lines: readonly ShownLine[]): PartLines[] {
  const beginning = new Map<Node, number>();
  const ending = new Map<Node, number>();
  for (const [i, { line }] of lines.entries()) {
    if (!beginning.has(line.first)) beginning.set(line.first, i);
    ending.set(line.last, i);
  }
  return places
    .flatMap((own, question) =>
      own.flatMap((place, index): PartLines[] => {
        const part = reading.questions[question]?.parts[index];
        const first = beginning.get(place.first);
        const last = ending.get(place.last);
        return part === undefined || first === undefined || last === undefined || last < first
          ? []
          : [{ part, question, index, first, last }];
      }),
    )
    .sort((a, b) => a.first - b.first);
}

/** The last piece that starts at or before a position. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The pieces of each line. */
function piecesByLine(pieces: readonly Piece[]): ReadonlyMap<number, Piece[]> {
  const byLine = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const own = byLine.get(piece.line);
    if (own === undefined) byLine.set(piece.line, [piece]);
    else own.push(piece);
  }
  return byLine;
}

/**
 * The text of an open page: all that is shown, menus and footers too; `located` is what the reader found in it just before.
 * Only reads.
 */
export function liveTextOf(document: Document, located: LocatedReading, bounds: Bounds = BOUNDS): LiveText {
  const table = new TextTable(document.documentElement, bounds);
  const { lines } = table;
  const writer = new TextWriter(lines);
  const parts = partLinesOf(located, lines);
  let next = 0;
  for (const [i, part] of parts.entries()) {
    for (; next < part.first; next += 1) writer.addLoose(next);
    // No part takes what another begins with.
    const last = Math.max(part.first, Math.min(part.last, (parts[i + 1]?.first ?? lines.length) - 1));
    writer.addPart({ ...part, last });
    next = Math.max(next, last + 1);
  }
  for (; next < lines.length; next += 1) writer.addLoose(next);

  const { text, pieces } = writer;
  let byLine: ReadonlyMap<number, Piece[]> | null = null;
  const inText = ({ line, at }: Position, end: boolean): number | null => {
    byLine ??= piecesByLine(pieces);
    const own = byLine.get(line) ?? [];
    for (const piece of own) {
      const within = at - piece.at;
      const length = piece.end - piece.start;
      if (end ? within > 0 && within <= length : within >= 0 && within < length) return piece.start + within;
    }
    // At the very end of a line starts the next one; at its start ends the one before.
    return (end ? own[0]?.start : own.at(-1)?.end) ?? null;
  };

  return {
    text,
    parts: writer.parts,
    rangeOf({ start, end }) {
      let from = pieceAt(pieces, start);
      const to = pieceAt(pieces, end - 1);
      if (from < 0 || (pieces[from]?.end ?? 0) <= start) from += 1;
      const first = pieces[from];
      const last = pieces[to];
      if (first === undefined || last === undefined || to < from) return null;
      const head = table.pointOf({ line: first.line, at: first.at + Math.max(0, start - first.start) }, false);
      const tail = table.pointOf({ line: last.line, at: last.at + Math.min(end, last.end) - last.start }, true);
      if (head === null || tail === null) return null;
      const { StaticRange } = document.defaultView ?? globalThis;
      return new StaticRange({
        startContainer: head.node,
        startOffset: head.offset,
        endContainer: tail.node,
        endOffset: tail.offset,
      });
    },
    offsetsOf(range) {
      const head = table.positionOf(range.startContainer, range.startOffset, false);
      const tail = table.positionOf(range.endContainer, range.endOffset, true);
      if (head === null || tail === null) return null;
      const start = inText(head, false);
      const end = inText(tail, true);
      return start === null || end === null || end <= start ? null : { start, end };
    },
  };
}
