import { type PartText, partTextOf, type Span } from '../anchoring/page-text';
import type { Part } from '../questions/question';
import { textOfPart } from '../questions/text';
import type { Position, ShownLine } from './text-table';

/** A stretch of a line's text in the page's text. */
export interface Piece extends Span {
  line: number;
  /** Where it begins in the line's text. */
  at: number;
}

/** A part that stands in the lines from `first` to `last`, its label included. */
export interface PartLines {
  part: Part;
  question: number;
  index: number;
  first: number;
  last: number;
}

/** Puts lines and parts together into one text. */
export class TextWriter {
  text = '';
  /** In the order of the text. */
  readonly pieces: Piece[] = [];
  readonly parts: PartText[] = [];
  /** How much of each line has been written. */
  private readonly written: Uint32Array;

  constructor(private readonly lines: readonly ShownLine[]) {
    this.written = new Uint32Array(lines.length);
  }

  private textOf(line: number): string {
    return this.lines[line]?.line.text ?? '';
  }

  /** Adds what is left of a line, as a line of its own. */
  addLoose(line: number): void {
    const text = this.textOf(line);
    const at = this.written[line] ?? 0;
    if (at >= text.length) return;
    this.break();
    this.add(line, at, text.length);
  }

  private break(): void {
    if (this.text !== '') this.text += '\n';
  }

  private add(line: number, at: number, end: number): void {
    const text = this.textOf(line).slice(at, end);
    this.pieces.push({ start: this.text.length, end: this.text.length + text.length, line, at });
    this.text += text;
    this.written[line] = end;
  }

  /** Adds a part. What stands before its text, the label above all, comes before it; what stands between comes behind it. */
  addPart({ part, question, index, first, last }: PartLines): void {
    const text = textOfPart(part);
    const segments = text.split(/[\n\t]/);
    const places = this.placesOf(segments, first, last);
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

  /** Where each stretch of a part's text stands. */
  private placesOf(segments: readonly string[], first: number, last: number): (Position | null)[] {
    const used = new Set<number>();
    let next = first;
    const placeOf = (segment: string, from: number): Position | null => {
      for (let line = from; line <= last; line += 1) {
        const text = this.textOf(line);
        if (used.has(line) || this.lines[line]?.beside || text.length < segment.length) continue;
        if (text === segment) return { line, at: 0 };
        // Behind a label in the same line.
        if (used.size === 0 && text.endsWith(segment)) return { line, at: text.length - segment.length };
      }
      return null;
    };
    return segments.map((segment) => {
      if (segment === '') return null;
      const place = placeOf(segment, next) ?? placeOf(segment, first);
      if (place === null) return null;
      used.add(place.line);
      next = place.line + 1;
      return place;
    });
  }
}
