import type { Paragraph, TableCell } from '../questions/question';
import type { Frame, Line } from './lines';

/** A frame with what stands in it, in order. */
interface Node {
  frame: Frame | null;
  children: (Node | Line)[];
}

const isNode = (child: Node | Line): child is Node => 'children' in child;

/** The frames of a line from the outermost below `base` to the innermost. */
function framesBelow(line: Line, base: ReadonlySet<Element>): Frame[] {
  const frames: Frame[] = [];
  for (let frame = line.frame; frame !== null && !base.has(frame.element); frame = frame.parent) frames.push(frame);
  return frames.reverse();
}

function treeOf(lines: readonly Line[], base: ReadonlySet<Element>): Node {
  const root: Node = { frame: null, children: [] };
  for (const line of lines) {
    let node = root;
    for (const frame of framesBelow(line, base)) {
      const last = node.children.at(-1);
      if (last !== undefined && isNode(last) && last.frame?.element === frame.element) node = last;
      else {
        const inner: Node = { frame, children: [] };
        node.children.push(inner);
        node = inner;
      }
    }
    node.children.push(line);
  }
  return root;
}

const nodesOf = (node: Node, kind: Frame['kind']): Node[] => node.children.filter(isNode).filter(({ frame }) => frame?.kind === kind);

function textOf(node: Node): string {
  return node.children.map((child) => (isNode(child) ? textOf(child) : child.text)).join('\n');
}

/** The number of a list's first item: `start`, or the `value` of that item. */
function startOf(list: Element, first: Element | undefined): number {
  const start = Number.parseInt(first?.getAttribute('value') ?? list.getAttribute('start') ?? '1', 10);
  return Number.isNaN(start) ? 1 : start;
}

/** How a list numbers its items, after its `type` or the style that it or its first item brings along. */
export type Marker = 'decimal' | 'alpha' | 'roman';

const MARKERS = new WeakMap<Paragraph, Marker>();

/** How an ordered list that was read from a page numbers its items; null where nothing says so. */
export const markerOf = (list: Paragraph): Marker | null => MARKERS.get(list) ?? null;

function markerIn(list: Element, first: Element | undefined): Marker | null {
  const type = list.getAttribute('type') ?? '';
  const style = `${list.getAttribute('style') ?? ''} ${first?.getAttribute('style') ?? ''}`;
  if (/^a$/i.test(type) || /list-style[a-z-]*\s*:[^;]*(?:alpha|latin)/i.test(style)) return 'alpha';
  if (/^i$/i.test(type) || /list-style[a-z-]*\s*:[^;]*roman/i.test(style)) return 'roman';
  return type === '1' || /list-style[a-z-]*\s*:[^;]*decimal/i.test(style) ? 'decimal' : null;
}

function listOf(node: Node): Paragraph {
  const element = node.frame?.element;
  const items: Paragraph[][] = [];
  // What stands in a list outside its items, as pasted text does, is an item of its own.
  for (const child of node.children) {
    if (isNode(child) && child.frame?.kind === 'item') items.push(paragraphsIn(child));
    else items.push(paragraphsIn({ frame: null, children: [child] }));
  }
  const first = nodesOf(node, 'item')[0]?.frame?.element;
  const ordered = element?.localName === 'ol';
  const list: Paragraph = { kind: 'list', ordered, start: element === undefined || !ordered ? 1 : startOf(element, first), items };
  const marker = element === undefined || !ordered ? null : markerIn(element, first);
  if (marker !== null) MARKERS.set(list, marker);
  return list;
}

function tableOf(node: Node): Paragraph[] {
  const rows: TableCell[][] = [];
  const others: Paragraph[] = [];
  for (const child of node.children) {
    if (!isNode(child) || child.frame?.kind !== 'row') {
      others.push(...paragraphsIn({ frame: null, children: [child] }));
      continue;
    }
    const texts = new Map(nodesOf(child, 'cell').map((cell) => [cell.frame?.element, textOf(cell)]));
    // An empty cell gave no line; it still holds its column. (Walking is quicker than the live list of children.)
    const row: TableCell[] = [];
    for (let cell = child.frame.element.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
      const header = cell.localName === 'th';
      if (header || cell.localName === 'td') row.push({ text: texts.get(cell) ?? '', header });
    }
    rows.push(row);
  }
  const table: Paragraph[] = rows.length === 0 ? [] : [{ kind: 'table', rows }];
  return [...others, ...table];
}

function paragraphsIn(node: Node): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const child of node.children) {
    if (!isNode(child)) {
      const last = paragraphs.at(-1);
      if (child.continues && last?.kind === 'text') last.text = `${last.text}\n${child.text}`;
      else paragraphs.push({ kind: 'text', text: child.text });
    } else if (child.frame?.kind === 'list') paragraphs.push(listOf(child));
    else if (child.frame?.kind === 'table') paragraphs.push(...tableOf(child));
    else paragraphs.push(...paragraphsIn(child));
  }
  return paragraphs;
}

/**
 * Lines as paragraphs, lists and tables. Frames in `base` (those that hold the label as well) do not count: a text in a
 * layout table or in an item of a list of questions is no table and no list.
 */
export const paragraphsOf = (lines: readonly Line[], base: Frame | null): Paragraph[] => {
  const outer = new Set<Element>();
  for (let frame = base; frame !== null; frame = frame.parent) outer.add(frame.element);
  return paragraphsIn(treeOf(lines, outer));
};
