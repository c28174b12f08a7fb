import type { Bounds } from '../reading/bounds';
import { type Line, readLines } from '../reading/lines';

/** A line of a page as it is shown. */
export interface ShownLine {
  line: Line;
  /** It stands in what the reader passes over: a menu, a footer, a button. */
  beside: boolean;
  /** The text nodes that give it, by their number, and how many characters of it stand before each. */
  nodes: number[];
  ats: number[];
}

/** A place in the page. */
interface Point {
  node: Text;
  offset: number;
}

/** A position in a line's text. */
export interface Position {
  line: number;
  at: number;
}

/** All lines of a page, in order, and which text nodes give them: what leads from a text to the page and back. */
export class TextTable {
  readonly lines: readonly ShownLine[];
  /** In the order of the page. */
  private readonly nodes: Text[] = [];
  private readonly lineOf: ShownLine[] = [];
  private indexes: Map<Node, number> | null = null;
  private numbers: Map<ShownLine, number> | null = null;

  constructor(root: Element, bounds: Bounds) {
    this.lines = this.walk(root, bounds, false);
  }

  /** What the reader passes over is walked where it stands, and comes behind the line that it stands in. */
  private walk(root: Element, bounds: Bounds, beside: boolean): ShownLine[] {
    const own: { nodes: number[]; ats: number[] }[] = [];
    const others: { before: number; lines: ShownLine[] }[] = [];
    /** For each of this walk's nodes its line, until the lines are known. */
    const waiting: { node: number; line: number }[] = [];
    const { lines } = readLines(
      root,
      new Set(),
      bounds,
      null,
      (node, line, at) => {
        own[line] ??= { nodes: [], ats: [] };
        own[line].nodes.push(this.nodes.length);
        own[line].ats.push(at);
        waiting.push({ node: this.nodes.length, line });
        this.nodes.push(node);
      },
      (element, line, within) => others.push({ before: within ? line + 1 : line, lines: this.walk(element, bounds, true) }),
    );
    const shown = lines.map((line, i): ShownLine => ({ line, beside, nodes: own[i]?.nodes ?? [], ats: own[i]?.ats ?? [] }));
    for (const { node, line } of waiting) {
      const its = shown[line];
      if (its !== undefined) this.lineOf[node] = its;
    }
    if (others.length === 0) return shown;
    const all: ShownLine[] = [];
    let next = 0;
    for (const other of others) {
      for (; next < other.before && next < shown.length; next += 1) all.push(shown[next] as ShownLine);
      for (const each of other.lines) all.push(each);
    }
    for (; next < shown.length; next += 1) all.push(shown[next] as ShownLine);
    return all;
  }

  /** The characters of a line as they stand in its nodes. */
  private rawOf({ nodes, ats }: ShownLine): string {
    let raw = '';
    for (const [i, node] of nodes.entries()) raw = raw.padEnd(ats[i] ?? 0) + (this.nodes[node]?.data ?? '');
    return raw;
  }

  /** For each character of the nodes and for their end, how much of the line's text stands before it. */
  private tidied(raw: string, text: string): Uint32Array {
    const before = new Uint32Array(raw.length + 1);
    let at = 0;
    for (let i = 0; i < raw.length; i += 1) {
      before[i] = at;
      // Of a run of white space one space is kept, and nothing at the ends.
      if (raw[i] === text[at] || text[at] === ' ') at += 1;
    }
    before[raw.length] = at;
    return before;
  }

  /** The place in the page of a position in a line's text; `end` says that something ends there. */
  pointOf({ line, at }: Position, end: boolean): Point | null {
    const shown = this.lines[line];
    if (shown === undefined) return null;
    const { text } = shown.line;
    const raw = this.rawOf(shown);
    let place = at;
    if (raw !== text) {
      const before = this.tidied(raw, text);
      // The character itself where something starts, the end of the one before it where something ends.
      const character = end ? at - 1 : at;
      place = before.indexOf(character + 1) - 1;
      if (place < 0) return null;
      if (end) place += 1;
    }
    for (let i = shown.nodes.length - 1; i >= 0; i -= 1) {
      const from = shown.ats[i] ?? 0;
      const node = this.nodes[shown.nodes[i] ?? -1];
      if (node !== undefined && (end ? from < place : from <= place)) return { node, offset: Math.min(place - from, node.data.length) };
    }
    return null;
  }

  /**
   * The position in a line's text that a place in the page stands for: the place itself, or the next text behind it, or before
   * it where `end` says that something ends there. Null where there is none.
   */
  positionOf(node: Node, offset: number, end: boolean): Position | null {
    this.indexes ??= new Map(this.nodes.map((each, i) => [each, i]));
    this.numbers ??= new Map(this.lines.map((each, i) => [each, i]));
    let index = this.indexes.get(node) ?? -1;
    let within = offset;
    if (index < 0) {
      const after = this.firstBehind(node, offset);
      index = end ? after - 1 : after;
      within = end ? Number.POSITIVE_INFINITY : 0;
    }
    const found = this.nodes[index];
    const shown = this.lineOf[index];
    const line = shown === undefined ? undefined : this.numbers.get(shown);
    if (found === undefined || shown === undefined || line === undefined) return null;
    const raw = this.rawOf(shown);
    const from = shown.ats[shown.nodes.indexOf(index)] ?? 0;
    const place = Math.min(from + Math.min(within, found.data.length), raw.length);
    const { text } = shown.line;
    return { line, at: raw === text ? place : (this.tidied(raw, text)[place] ?? text.length) };
  }

  /** The first node that stands wholly behind a place in the page. */
  private firstBehind(node: Node, offset: number): number {
    const child = node.childNodes[offset];
    const isBefore = (each: Text): boolean => {
      if (child !== undefined)
        return (child.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !child.contains(each);
      const position = node.compareDocumentPosition(each);
      return (position & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
    };
    let low = 0;
    let high = this.nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const each = this.nodes[middle];
      if (each !== undefined && isBefore(each)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
