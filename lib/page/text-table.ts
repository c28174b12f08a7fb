import type { TextTrace } from '../reading/lines';

/** Which text nodes give which lines of a page, and where: what leads from a text to the page and back. */
export class TextTable {
  private readonly nodes: Text[] = [];
  /** The line that each node stands in, and how many characters of that line stand before it. */
  private readonly lineOf: number[] = [];
  private readonly atOf: number[] = [];
  /** The first node of each line. */
  private readonly firstOf: number[] = [];
  private indexes: Map<Node, number> | null = null;

  /** To be given to `readLines`. */
  readonly trace: TextTrace = (node, line, at) => {
    if (this.firstOf.length === line) this.firstOf.push(this.nodes.length);
    this.lineOf.push(line);
    this.atOf.push(at);
    this.nodes.push(node);
  };

  /** The characters of a line as they stand in its nodes. */
  private rawOf(line: number): string {
    const end = this.firstOf[line + 1] ?? this.nodes.length;
    let raw = '';
    for (let i = this.firstOf[line] ?? end; i < end; i += 1) raw = raw.padEnd(this.atOf[i] ?? 0) + (this.nodes[i]?.data ?? '');
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

  /** The place in the page of a position in the text of a line; `end` says that something ends there. */
  pointOf(line: number, text: string, at: number, end: boolean): { node: Text; offset: number } | null {
    const raw = this.rawOf(line);
    let place = at;
    if (raw !== text) {
      const before = this.tidied(raw, text);
      // The character itself where something starts, the end of the one before it where something ends.
      const character = end ? at - 1 : at;
      place = before.indexOf(character + 1) - 1;
      if (place < 0) return null;
      if (end) place += 1;
    }
    const last = (this.firstOf[line + 1] ?? this.nodes.length) - 1;
    for (let i = last; i >= (this.firstOf[line] ?? 0); i -= 1) {
      const from = this.atOf[i] ?? 0;
      const node = this.nodes[i];
      if (node !== undefined && (end ? from < place : from <= place)) return { node, offset: Math.min(place - from, node.data.length) };
    }
    return null;
  }

  /**
   * The position in a line's text that a place in the page stands for: the place itself, or the next text behind it, or before
   * it where `end` says that something ends there. Null where there is none.
   */
  positionOf(node: Node, offset: number, end: boolean, textOf: (line: number) => string): { line: number; at: number } | null {
    this.indexes ??= new Map(this.nodes.map((each, i) => [each, i]));
    let index = this.indexes.get(node) ?? -1;
    let within = offset;
    if (index < 0) {
      const after = this.firstBehind(node, offset);
      index = end ? after - 1 : after;
      within = end ? Number.POSITIVE_INFINITY : 0;
    }
    const found = this.nodes[index];
    const line = this.lineOf[index];
    if (found === undefined || line === undefined) return null;
    const raw = this.rawOf(line);
    const place = Math.min((this.atOf[index] ?? 0) + Math.min(within, found.data.length), raw.length);
    const text = textOf(line);
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
