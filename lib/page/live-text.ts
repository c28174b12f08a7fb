import { type PageText, type PartText, partTextOf, type Span } from '../anchoring/page-text';
import { textOfPart } from '../questions/text';
import { BOUNDS, type Bounds } from '../reading/bounds';
import { type Line, readLines } from '../reading/lines';
import type { LocatedReading, Place } from '../reading/read-page';
import { TextTable } from './text-table';

/** The text of a page that is open, with the way to the page and back. It holds as long as the page's text nodes stay as they are. */
export interface LiveText extends PageText {
  /** Where a stretch of the text stands in the page; null where nothing of it is there. */
  rangeOf(span: Span): StaticRange | null;
  /** The stretch of the text that a range of the page holds; null where it holds none. */
  offsetsOf(range: AbstractRange): Span | null;
}

/** A stretch of a line's text in the page's text. */
interface Piece extends Span {
  line: number;
  /** Where it begins in the line's text. */
  at: number;
}

/** Puts lines and parts together into one text. */
class Writer {
  text = '';
  readonly pieces: Piece[] = [];
  readonly parts: PartText[] = [];
  /** How much of each line has been written. */
  private readonly written: Uint32Array;

  constructor(private readonly lines: readonly Line[]) {
    this.written = new Uint32Array(lines.length);
  }

  /** Adds what is left of a line, as a line of its own. */
  addLoose(line: number): void {
    const text = this.lines[line]?.text ?? '';
    const at = this.written[line] ?? 0;
    if (at >= text.length) return;
    this.break();
    this.add(line, at, text.length);
  }

  private break(): void {
    if (this.text !== '') this.text += '\n';
  }

  private add(line: number, at: number, end: number): void {
    const text = (this.lines[line]?.text ?? '').slice(at, end);
    this.pieces.push({ start: this.text.length, end: this.text.length + text.length, line, at });
    this.text += text;
    this.written[line] = end;
  }

  /** Adds a part whose label and text stand in the lines from `first` to `last`. */
  addPart(located: LocatedReading, question: number, index: number, first: number, last: number): void {
    const part = located.reading.questions[question]?.parts[index];
    if (part === undefined) return;
    const text = textOfPart(part);
    const segments = text.split(/[\n\t]/);
    const places = this.linesOf(segments, first, last);
    // What stands before the text, its label above all, comes before it; what else is in between comes behind it.
    const start = places.find((each) => each !== null) ?? null;
    for (let line = first; start !== null && line < start.line; line += 1) this.addLoose(line);
    if (start !== null && start.at > (this.written[start.line] ?? 0)) {
      this.break();
      this.add(start.line, this.written[start.line] ?? 0, start.at);
    }
    this.break();
    const from = this.text.length;
    let at = 0;
    for (const [i, segment] of segments.entries()) {
      if (i > 0) this.text += text.charAt(at - 1);
      const place = places[i] ?? null;
      if (place === null) this.text += segment;
      else this.add(place.line, place.at, place.at + segment.length);
      at += segment.length + 1;
    }
    this.parts.push(partTextOf(part, question, index, from));
    for (let line = first; line <= last; line += 1) this.addLoose(line);
  }

  /** The line that gives each stretch of a part's text, and where in it. */
  private linesOf(segments: readonly string[], first: number, last: number): ({ line: number; at: number } | null)[] {
    const used = new Set<number>();
    let next = first;
    const lineWith = (segment: string, from: number): { line: number; at: number } | null => {
      for (let line = from; line <= last; line += 1) {
        const text = this.lines[line]?.text ?? '';
        if (used.has(line) || text.length < segment.length) continue;
        if (text === segment) return { line, at: 0 };
        // Behind a label in the same line.
        if (used.size === 0 && text.endsWith(segment)) return { line, at: text.length - segment.length };
      }
      return null;
    };
    return segments.map((segment) => {
      if (segment === '') return null;
      const place = lineWith(segment, next) ?? lineWith(segment, first);
      if (place !== null) {
        used.add(place.line);
        next = place.line + 1;
      }
      return place;
    });
  }
}

/** The numbers of the lines that a part's place reaches from and to. */
function linesOfPlace(
  { first, last }: Place,
  lineAt: ReadonlyMap<Node, number>,
  lineEnding: ReadonlyMap<Node, number>,
): [number, number] | null {
  const from = lineAt.get(first);
  const to = lineEnding.get(last);
  return from === undefined || to === undefined || to < from ? null : [from, to];
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

/** The text of an open page, in one walk over it; `located` is what the reader found in it just before. Only reads. */
export function liveTextOf(document: Document, located: LocatedReading, bounds: Bounds = BOUNDS): LiveText {
  const table = new TextTable();
  const { lines } = readLines(document.documentElement, new Set(), bounds, null, table.trace);
  const lineAt = new Map<Node, number>();
  const lineEnding = new Map<Node, number>();
  for (const [i, { first, last }] of lines.entries()) {
    if (!lineAt.has(first)) lineAt.set(first, i);
    lineEnding.set(last, i);
  }
  const parts = located.places
    .flatMap((places, question) => places.map((place, index) => ({ question, index, lines: linesOfPlace(place, lineAt, lineEnding) })))
    .flatMap(({ question, index, lines }) => (lines === null ? [] : [{ question, index, first: lines[0], last: lines[1] }]))
    .sort((a, b) => a.first - b.first);

  const writer = new Writer(lines);
  let next = 0;
  for (const [i, { question, index, first, last }] of parts.entries()) {
    for (; next < first; next += 1) writer.addLoose(next);
    // No part takes what another begins with.
    const end = Math.max(first, Math.min(last, (parts[i + 1]?.first ?? lines.length) - 1));
    writer.addPart(located, question, index, first, end);
    next = Math.max(next, end + 1);
  }
  for (; next < lines.length; next += 1) writer.addLoose(next);

  const { text, pieces } = writer;
  const textOf = (line: number): string => lines[line]?.text ?? '';
  /** The pieces of each line, for the way from the page to the text. */
  const piecesOfLine = new Map<number, Piece[]>();
  for (const piece of pieces) piecesOfLine.set(piece.line, [...(piecesOfLine.get(piece.line) ?? []), piece]);

  const inText = ({ line, at }: { line: number; at: number }, end: boolean): number | null => {
    for (const piece of piecesOfLine.get(line) ?? []) {
      const within = at - piece.at;
      const length = piece.end - piece.start;
      if (end ? within > 0 && within <= length : within >= 0 && within < length) return piece.start + within;
    }
    // At the very end of a line starts the next one; at its start ends the one before.
    const edge = end ? piecesOfLine.get(line)?.[0]?.start : piecesOfLine.get(line)?.at(-1)?.end;
    return edge ?? null;
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
      const head = table.pointOf(first.line, textOf(first.line), first.at + Math.max(0, start - first.start), false);
      const tail = table.pointOf(last.line, textOf(last.line), last.at + Math.min(end, last.end) - last.start, true);
      if (head === null || tail === null) return null;
      const view = document.defaultView ?? globalThis;
      return new view.StaticRange({
        startContainer: head.node,
        startOffset: head.offset,
        endContainer: tail.node,
        endOffset: tail.offset,
      });
    },
    offsetsOf(range) {
      const head = table.positionOf(range.startContainer, range.startOffset, false, textOf);
      const tail = table.positionOf(range.endContainer, range.endOffset, true, textOf);
      if (head === null || tail === null) return null;
      const start = inText(head, false);
      const end = inText(tail, true);
      return start === null || end === null || end <= start ? null : { start, end };
    },
  };
}
