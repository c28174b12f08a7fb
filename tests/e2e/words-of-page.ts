/** How a person marks words of a page, and what is painted there. */
import type { View } from '../browsers/drivers';
import { expect } from './extension';

/** Selects words of a page with the mouse: the first text that holds `from`, to the end of the first that holds `to`. */
export async function selectWords(view: View, from: string, to = from): Promise<void> {
  const points = await view.evaluate(
    (first: string, last: string) => {
      const boxOf = (words: string) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(words);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          return { node, range };
        }
        throw new Error(`The page has no “${words}”.`);
      };
      const start = boxOf(first);
      start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const begins = start.range.getClientRects()[0] as DOMRect;
      const rects = boxOf(last).range.getClientRects();
      const ends = rects[rects.length - 1] as DOMRect;
      return [
        { x: begins.left + 0.5, y: begins.top + begins.height / 2 },
        { x: ends.right - 0.5, y: ends.top + ends.height / 2 },
      ];
    },
    from,
    to,
  );
  await view.drag(...points);
}

/** Clicks in the middle of words of a page. */
export async function clickWords(view: View, words: string): Promise<void> {
  const point = await view.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`The page has no “${wanted}”.`);
  }, words);
  await view.drag(point, point);
}

/** The words that are painted in a page, in page order and the shorter first, by what its own scripts can see. */
const paintedWords = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const found: Range[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        // What was taken out of the page is painted no more.
        if (!startContainer.isConnected) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push(range);
      }
    }
    found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b) || a.compareBoundaryPoints(Range.END_TO_END, b));
    return [...new Set(found.map((range) => range.toString().replace(/\s+/g, ' ').trim()))];
  });

/** Waits until exactly these words are painted. */
export const expectPainted = (view: View, ...words: string[]): Promise<void> =>
  expect.poll(() => paintedWords(view), `painted: ${words.join(' | ')}`).toEqual(words);

/** Waits until the extension has drawn these words over the page. */
export const expectDrawn = (view: View, words: string): Promise<void> =>
  expect.poll(() => view.drawn(), `drawn over the page: ${words}`).toContain(words);
