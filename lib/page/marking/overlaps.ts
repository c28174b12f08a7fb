import type { Span } from '../../anchoring/page-text';

/** The stretches in which at least two spans lie, in order and apart. */
export function overlapsOf(spans: readonly Span[]): Span[] {
  const edges = spans
    .flatMap(({ start, end }) => [
      { at: start, by: 1 },
      { at: end, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  const shared: Span[] = [];
  let depth = 0;
  let from = 0;
  for (const { at, by } of edges) {
    depth += by;
    if (depth === 2 && by === 1) from = at;
    else if (depth === 1 && by === -1 && at > from) shared.push({ start: from, end: at });
  }
  return shared;
}
