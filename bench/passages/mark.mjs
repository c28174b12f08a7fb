// @ts-expect-error: has no types
import Mark from 'mark.js';

/**
 * How long mark.js takes to paint ranges of the page's text until the next frame is drawn, and how many nodes it adds.
 * @param {number} count
 */
export async function paintByMark(count) {
  const text = document.body.textContent ?? '';
  const step = Math.floor(text.length / count);
  const ranges = Array.from({ length: count }, (_, n) => ({ start: n * step, length: Math.min(60, step) }));
  const before = document.getElementsByTagName('*').length;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await nextFrame();
  const start = performance.now();
  await new Promise((resolve) => new Mark(document.body).markRanges(ranges, { done: resolve }));
  await nextFrame();
  return { ms: performance.now() - start, nodes: document.getElementsByTagName('*').length - before };
}
