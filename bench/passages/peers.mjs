/** Other libraries that find quotations again, each asked in its own way: describe a range now, find it later. */
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import approxSearch from 'approx-string-match';
// @ts-expect-error: has no types
import { fromRange, toRange } from 'dom-anchor-text-quote';

/** @typedef {{ exact: string, prefix: string, suffix: string, start: number }} Quote */

/**
 * Where each text node of the page begins in its `textContent`.
 * @param {Node} root
 */
function nodesOf(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {{ node: Text, start: number }[]} */
  const nodes = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    nodes.push({ node, start });
    start += node.data.length;
  }
  return nodes;
}

/**
 * @param {ReturnType<typeof nodesOf>} nodes
 * @param {number} start
 * @param {number} end
 */
function rangeAt(nodes, start, end) {
  const range = document.createRange();
  for (const { node, start: from } of nodes) {
    const to = from + node.data.length;
    if (from <= start && start < to) range.setStart(node, start - from);
    if (from < end && end <= to) {
      range.setEnd(node, end - from);
      break;
    }
  }
  return range;
}

/** @param {Range} range */
const lengthBefore = (range) => {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
};

/** @param {string} text @param {string} quote @param {number} errors */
function searchAll(text, quote, errors) {
  const exact = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length > 0 ? exact : approxSearch(text, quote, errors);
}

/** How alike two texts are, as far as one is found in the other. @param {string} text @param {string} part */
function likeness(text, part) {
  if (part === '' || text === '') return 0;
  const [best] = searchAll(text, part, part.length).sort((a, b) => a.errors - b.errors);
  return best === undefined ? 0 : 1 - best.errors / part.length;
}

/**
 * As Hypothesis looks for a quotation: the exact words anywhere, else at most half of their letters (and no more than 256) wrong;
 * the best by the words themselves, what stands around them and how far off they are.
 * @param {string} text
 * @param {Quote} quote
 */
function matchQuote(text, { exact, prefix, suffix, start: hint }) {
  const found = searchAll(text, exact, Math.min(256, exact.length / 2)).map(({ start, end, errors }) => {
    const words = 1 - errors / exact.length;
    const before = prefix === '' ? 1 : likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const behind = suffix === '' ? 1 : likeness(text.slice(end, end + suffix.length), suffix);
    const place = 1 - Math.abs(start - hint) / text.length;
    return { start, end, score: (50 * words + 20 * before + 20 * behind + 2 * place) / 92 };
  });
  return found.sort((a, b) => b.score - a.score)[0] ?? null;
}

const whole = () => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return range;
};

/**
 * `begin` is done once for all passages of a run; what it gives is handed to `find`.
 * @type {Record<string, { describe: (range: Range) => any, begin: () => any, find: (described: any, begun: any) => Promise<AbstractRange | null> }>}
 */
export const PEERS = {
  'Hypothesis’ way, with approx-string-match': {
    describe: (range) => {
      const text = document.body.textContent ?? '';
      const start = lengthBefore(range);
      const end = start + range.toString().length;
      return {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
        start,
      };
    },
    begin: () => ({ text: document.body.textContent ?? '', nodes: nodesOf(document.body) }),
    find: async (quote, { text, nodes }) => {
      const match = matchQuote(text, quote);
      return match && rangeAt(nodes, match.start, match.end);
    },
  },
  '@apache-annotator/dom': {
    describe: (range) => describeTextQuote(range, whole()),
    begin: () => null,
    find: async (selector) => {
      for await (const range of createTextQuoteSelectorMatcher(selector)(whole())) return range;
      return null;
    },
  },
  'dom-anchor-text-quote': {
    describe: (range) => ({ ...fromRange(document.body, range), hint: lengthBefore(range) }),
    begin: () => null,
    find: async ({ hint, ...selector }) => toRange(document.body, selector, { hint }),
  },
};
