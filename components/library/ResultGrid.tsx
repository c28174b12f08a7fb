import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SortColumn, View } from '../../lib/search/selection';
import type { Library } from '../../lib/store/library';
import { ColumnHeads } from './ColumnHeads';
import { ResultRow } from './ResultRow';
import type { FoundRows } from './use-found';
import { useRowData } from './use-row-data';
import type { Stretch } from './use-visible-rows';
import './result-grid.css';

/** A wide row, and a narrow one in which the columns stand below each other, in rem. */
const WIDE = 6.5;
const NARROW = 9.5;

/** Up to this many rows each is a stop of the Tab key; beyond that arrows alone go from row to row. */
const FEW = 20;

/** Rows that PageUp and PageDown go by. */
const PAGE = 10;

interface ResultGridProps {
  library: Library;
  found: FoundRows;
  frame: RefObject<HTMLDivElement | null>;
  height: number;
  drawn: Stretch;
  chosen: string | null;
  onOpen: (row: { question: string | null; passage: string | null }) => void;
  onSort: (sort: SortColumn, descending: boolean) => void;
}

/** What was found as a table, of which only the rows in the window are drawn. Arrows, Home, End and the page keys go from row to row. */
export function ResultGrid({ library, found, frame, height, drawn, chosen, onOpen, onSort }: ResultGridProps) {
  const { selection, total } = found;
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const ids = Array.from({ length: drawn.to - drawn.from }, (_, at) => found.ids[drawn.from + at - found.from]);
  const rows = useRowData(
    library,
    selection,
    ids.filter((id) => id !== undefined),
  );

  // A row that the person goes to may have to be drawn first.
  useEffect(() => {
    if (wanted.current === null) return;
    const link = frame.current?.querySelector<HTMLElement>(`[aria-rowindex="${wanted.current + 2}"] a`);
    if (!link) return;
    wanted.current = null;
    link.focus();
  });
  const goTo = (index: number) => {
    const at = Math.max(0, Math.min(index, total - 1));
    wanted.current = at;
    setActive(at);
    const top = (frame.current?.getBoundingClientRect().top ?? 0) + window.scrollY + at * height;
    if (top < window.scrollY + height) window.scrollTo({ top: Math.max(0, top - 2 * height) });
    else if (top + height > window.scrollY + window.innerHeight) window.scrollTo({ top: top + 2 * height - window.innerHeight });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('.result-row')?.getAttribute('aria-rowindex');
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = Number(row) - 2;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: total - 1, PageDown: at + PAGE, PageUp: at - PAGE }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const stop = Math.max(drawn.from, Math.min(active, drawn.to - 1));

  return (
    // biome-ignore lint/a11y/useSemanticElements: its rows stand where they are put, not where a table would have them
    <div
      class={`result-grid ${selection.view}`}
      role="grid"
      aria-label={gridName(selection.view)}
      aria-rowcount={total + 1}
      onKeyDown={onKeyDown}
    >
      <ColumnHeads selection={selection} onSort={onSort} />
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div ref={frame} class="rows" role="rowgroup" style={{ blockSize: `${total * height}px` }}>
        {ids.map((id, at) => (
          <ResultRow
            key={drawn.from + at}
            row={id === undefined ? undefined : rows.get(id)}
            index={drawn.from + at}
            height={height}
            isStop={total <= FEW || drawn.from + at === stop}
            isChosen={id !== undefined && id === chosen}
            query={selection.query}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}

const gridName = (view: View): string => (view === 'questions' ? i18n.t('library.list') : i18n.t('find.listPassages'));

/** The height of a row in px, in a list as wide as this. */
export const rowHeight = (width: number): number =>
  Math.round((width < 640 ? NARROW : WIDE) * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
