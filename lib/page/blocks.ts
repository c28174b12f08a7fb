import { BOUNDS } from '../reading/bounds';
import { type Line, readLines } from '../reading/lines';

/** A paragraph of a page, as a person picks it: one line, or several that only line breaks part. */
export interface Block {
  lines: Line[];
  /** Its first words. */
  words: string;
}

/** As many characters of a block as are shown or spoken. */
const FIRST_WORDS = 90;

/** The blocks of a page, in order. */
export function blocksOf(document: Document): Block[] {
  const blocks: Block[] = [];
  for (const line of readLines(document.documentElement, new Set(), BOUNDS).lines) {
    const last = blocks.at(-1);
    if (line.continues && last?.lines[0]?.block === line.block) last.lines.push(line);
    else blocks.push({ lines: [line], words: line.text.slice(0, FIRST_WORDS) });
  }
  return blocks;
}

/** Where the blocks from one to another stand in the window. */
export function boxOf(first: Block | undefined, last: Block | undefined): DOMRect | null {
  const from = first?.lines[0]?.first;
  const to = last?.lines.at(-1)?.last;
  if (!from?.isConnected || !to?.isConnected || !from.ownerDocument) return null;
  const range = from.ownerDocument.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  return range.getBoundingClientRect();
}
