import '../../lib/reading/wording/all-languages';
import { describe } from '../../lib/anchoring/describe';
import { type Found, finding, type Sought } from '../../lib/anchoring/find';
import { fromQuestion, type Span } from '../../lib/anchoring/page-text';
import { inSlices } from '../../lib/anchoring/slices';
import { type LiveText, liveTextOf } from '../../lib/page/live-text';
import type { Anchor } from '../../lib/questions/passage';
import type { FoundQuestion } from '../../lib/questions/question';
import { type LocatedReading, readPage } from '../../lib/reading/read-page';
import { PEERS } from './peers.mjs';

/** What is done to a page between describing and finding. */
export type Change = 'unchanged' | 'edited' | 'removed';

/** What a run gave. Times in ms; `right` and `wrong` count passages of the `done` ones. */
export interface Run {
  ms: number;
  longest: number;
  done: number;
  right: number;
  wrong: number;
}

let seed = 0;
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
  return (seed >>> 8) / 2 ** 24;
};
const below = (n: number): number => Math.floor(random() * n);

const read = (): LocatedReading => readPage(document, new URL(document.URL));

/** What was marked: the ranges go with the page when it changes, and so tell where the words have gone. */
interface Marked {
  anchors: Anchor[];
  ranges: Range[];
  described: Record<string, unknown[]>;
  question: FoundQuestion;
}

let marked: Marked | null = null;

/**
 * Marks so many stretches of 3 to 20 words in the answer, none within another, and describes them in every way; each peer as many as
 * it manages in `budget` ms, and no more than `most`.
 */
export async function mark(count: number, most: number, budget: number): Promise<void> {
  seed = 7;
  const located = read();
  const text = liveTextOf(document, located);
  const [question] = located.reading.questions;
  const part = text.parts.at(-1);
  if (question === undefined || part === undefined) throw new Error('The page holds no question.');
  const taken: Span[] = [];
  const step = (part.end - part.start) / count;
  for (let n = 0; n < count; n += 1) {
    const from = Math.floor(part.start + n * step);
    const words = [...text.text.slice(from, from + Math.floor(step) - 4).matchAll(/\S+/g)].slice(1, 4 + below(18));
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length < 3) continue;
    taken.push({ start: from + first.index, end: from + last.index + last[0].length });
  }
  const ranges = taken.map((span) => {
    const shown = text.rangeOf(span);
    const range = document.createRange();
    if (shown !== null) {
      range.setStart(shown.startContainer, shown.startOffset);
      range.setEnd(shown.endContainer, shown.endOffset);
    }
    return range;
  });
  const anchors = taken.map((span) => describe(text, span, { versionId: 'v', madeAt: 0 }) as Anchor);
  const described: Marked['described'] = {};
  for (const [name, peer] of Object.entries(PEERS)) {
    described[name] = [];
    const end = performance.now() + budget;
    for (const range of sampled(ranges, most)) {
      described[name].push(await describedBy(peer.describe, range));
      if (performance.now() > end) break;
    }
  }
  marked = { anchors, ranges, described, question };
}

/** What a peer makes of a range; null where it cannot describe it. */
async function describedBy(describe: (range: Range) => unknown, range: Range): Promise<unknown> {
  try {
    return await describe(range);
  } catch {
    return null;
  }
}

/** At most so many, evenly out of all. */
function sampled<Each>(all: readonly Each[], most: number): Each[] {
  const step = Math.max(1, all.length / most);
  const some: Each[] = [];
  for (let at = 0; Math.floor(at) < all.length; at += step) some.push(all[Math.floor(at)] as Each);
  return some;
}

const OTHERS = 'gisteren sindsdien evenwel bovendien halfweg wellicht namelijk dienaangaande nochtans veertien'.split(' ');

/** Changes the page, by the smallest steps, so that the ranges stay with their words. */
export function change(how: Change): void {
  if (marked === null || how === 'unchanged') return;
  if (how === 'removed') {
    for (const range of marked.ranges) range.deleteContents();
    return;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    for (const word of [...node.data.matchAll(/[\p{L}\p{N}]+/gu)].reverse())
      if (random() < 0.05) node.replaceData(word.index, word[0].length, OTHERS[below(OTHERS.length)] as string);
  }
  const paragraphs = [...document.querySelectorAll('p')];
  for (const place of [0.3, 0.7]) {
    const added = document.createElement('p');
    added.textContent = 'Dit werd later toegevoegd: de dienst bezorgt de raad elk kwartaal een overzicht van wat in de wijken is gebeurd.';
    paragraphs[Math.floor(place * paragraphs.length)]?.after(added);
  }
}

const overlapOf = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Counts the places that are right, most of either being in the other, and those that are wrong. */
function judged(how: Change, spans: readonly (Span | null)[], truths: readonly (Span | null)[]): Pick<Run, 'right' | 'wrong'> {
  let right = 0;
  let wrong = 0;
  for (const [n, span] of spans.entries()) {
    const truth = how === 'removed' ? null : (truths[n] ?? null);
    if (span === null) {
      if (how === 'removed') right += 1;
    } else if (truth !== null && 2 * overlapOf(span, truth) >= Math.max(span.end - span.start, truth.end - truth.start)) right += 1;
    else wrong += 1;
  }
  return { right, wrong };
}

const truthsIn = (text: LiveText, ranges: readonly Range[]): (Span | null)[] =>
  ranges.map((range) => (range.collapsed ? null : text.offsetsOf(range)));

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Ours, as on a page of the extension; with the version in which they were marked, or with the descriptions alone. */
export async function ours(how: Change, version: boolean): Promise<Run & { walk: number }> {
  if (marked === null) throw new Error('Nothing is marked.');
  const located = read();
  const start = performance.now();
  const page = liveTextOf(document, located);
  const walk = performance.now() - start;
  const origin = version ? fromQuestion(marked.question) : null;
  const sought = marked.anchors.map((anchor): Sought => ({ anchor, question: 0, origin }));
  let longest = 0;
  let sliceStart = performance.now();
  const found = (await inSlices(finding(page, sought), {
    now: () => performance.now(),
    rest: async () => {
      longest = Math.max(longest, performance.now() - sliceStart);
      await rest();
      sliceStart = performance.now();
    },
    signal: { aborted: false },
  })) as Found[];
  const end = performance.now();
  longest = Math.max(longest, end - sliceStart);
  const spans = found.map(({ span }) => span);
  return { ms: end - start, walk, longest, done: spans.length, ...judged(how, spans, truthsIn(page, marked.ranges)) };
}

/** A peer, on as many of the passages as it manages in `budget` ms. */
export async function peer(name: string, how: Change, most: number, budget: number): Promise<Run> {
  const its = PEERS[name];
  if (marked === null || its === undefined) throw new Error('Nothing is marked.');
  const described = marked.described[name] ?? [];
  const start = performance.now();
  const begun = its.begin();
  const ranges: (AbstractRange | null)[] = [];
  let longest = performance.now() - start;
  for (const each of described) {
    const before = performance.now();
    ranges.push(each === null ? null : await its.find(each, begun).catch(() => null));
    longest = Math.max(longest, performance.now() - before);
    if (performance.now() - start > budget) break;
  }
  const ms = performance.now() - start;
  const text = liveTextOf(document, read());
  const spans = ranges.map((range) => (range === null ? null : text.offsetsOf(range)));
  const truths = sampled(truthsIn(text, marked.ranges), most);
  return { ms, longest, done: ranges.length, ...judged(how, spans, truths) };
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** How long painting all passages takes until the next frame is drawn, and how many nodes it adds. */
export async function paint(): Promise<{ ms: number; nodes: number }> {
  if (marked === null) throw new Error('Nothing is marked.');
  const ranges = marked.ranges.map((range) => new StaticRange(range));
  const count = document.getElementsByTagName('*').length;
  await nextFrame();
  const start = performance.now();
  CSS.highlights.set('bench', new Highlight(...ranges));
  await nextFrame();
  const ms = performance.now() - start;
  const nodes = document.getElementsByTagName('*').length - count;
  CSS.highlights.delete('bench');
  await nextFrame();
  return { ms, nodes };
}

const held: unknown[] = [];

/** Holds what a page of the extension holds: its text, the anchors, and where each of them is. */
export function hold(): void {
  if (marked === null) return;
  const page = liveTextOf(document, read());
  const ranges = marked.ranges.map((range) => page.offsetsOf(range)).map((span) => span && page.rangeOf(span));
  held.push({ page, anchors: structuredClone(marked.anchors), ranges });
}

export { paintByMark } from './mark.mjs';
export const peerNames = (): string[] => Object.keys(PEERS);
