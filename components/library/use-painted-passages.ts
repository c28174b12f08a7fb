import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { HIGHLIGHT_RULES, nameOfLook, SHOWN_LOOK } from '../../lib/page/marking/highlight-style';
import type { Part } from '../../lib/questions/question';
import { looksOf } from '../../lib/questions/tag-look';
import { textOfPart } from '../../lib/questions/text';
import type { KnownPassages } from '../passages/use-passages';
import { passagePlace } from './passage-place';

/**
 * Paints the passages of a question in its text, in the looks that they have on its page. `frame` holds the parts; each stands in an element with
 * `data-part`. The chosen passage is brought into view.
 */
export function usePaintedPassages(
  frame: RefObject<HTMLElement | null>,
  parts: Part[],
  { passages, findings }: KnownPassages,
  chosen: string | null,
): void {
  useEffect(() => {
    // A browser without highlights shows the text plain; the passages are listed all the same.
    if (!('highlights' in CSS) || !frame.current) return;
    const texts = parts.map(textOfPart);
    const leaves = texts.map((text, part) => leavesOf(frame.current?.querySelector(`[data-part="${part}"]`), text));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_RULES.join('\n'));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const rangesByLook = new Map<number, Range[]>();
    for (const passage of passages) {
      const place = passagePlace(passage, findings.get(passage.id), texts);
      const range = place && rangeIn(leaves[place.part], place.start, place.end);
      if (!range) continue;
      for (const look of passage.id === chosen ? [SHOWN_LOOK] : looksOf(passage.tags)) {
        rangesByLook.set(look, [...(rangesByLook.get(look) ?? []), range]);
      }
      if (passage.id === chosen) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
    for (const [look, ranges] of rangesByLook) CSS.highlights.set(nameOfLook(look), new Highlight(...ranges));
    return () => {
      for (const look of rangesByLook.keys()) CSS.highlights.delete(nameOfLook(look));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [parts, passages, findings, chosen]);
}

/** A text node with where it begins in the text of its part. */
interface Leaf {
  node: Text;
  start: number;
}

/** The text nodes of a part, which in its text stand one character apart; null where they do not say that text. */
function leavesOf(element: Element | null | undefined, text: string): Leaf[] | null {
  if (!element) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const leaves: Leaf[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (!text.startsWith(node.data, start)) return null;
    leaves.push({ node, start });
    start += node.data.length + 1;
  }
  return leaves;
}

function rangeIn(leaves: Leaf[] | null | undefined, start: number, end: number): Range | null {
  const from = leaves?.findLast((leaf) => leaf.start <= start);
  const to = leaves?.findLast((leaf) => leaf.start < end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, Math.min(start - from.start, from.node.data.length));
  range.setEnd(to.node, Math.min(end - to.start, to.node.data.length));
  return range;
}
