import { Component } from 'preact';
import { i18n } from '#i18n';
import { Cell } from './Cell';
import { PassageCells } from './PassageCells';
import { QuestionCells } from './QuestionCells';
import type { RowData } from './use-row-data';

interface ResultRowProps {
  /** Undefined until it is read. */
  row: RowData | undefined;
  /** Its place among all rows, counted from 0. */
  index: number;
  height: number;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  isChosen: boolean;
  query: string;
  onOpen: (row: { question: string | null; passage: string | null }) => void;
}

/** A row of the list. While a person scrolls only those are drawn anew that have changed. */
export class ResultRow extends Component<ResultRowProps> {
  override shouldComponentUpdate(next: ResultRowProps): boolean {
    const { row, index, height, isStop, isChosen, query } = this.props;
    return (
      next.row !== row ||
      next.index !== index ||
      next.height !== height ||
      next.isStop !== isStop ||
      next.isChosen !== isChosen ||
      next.query !== query
    );
  }

  override render({ row, index, height, isStop, isChosen, query, onOpen }: ResultRowProps) {
    const tabIndex = isStop ? 0 : -1;
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows stand where they are put, not where a table would have them
      <div
        class="result-row"
        role="row"
        aria-rowindex={index + 2}
        tabIndex={-1}
        data-id={row && ('passage' in row ? row.passage.id : row.saved.published.id)}
        style={{ blockSize: `${height}px`, transform: `translateY(${index * height}px)` }}
      >
        {!row && <Cell kind="quiet-text">{i18n.t('find.reading')}</Cell>}
        {row && 'passage' in row && <PassageCells row={row} query={query} tabIndex={tabIndex} isChosen={isChosen} onOpen={onOpen} />}
        {row && 'saved' in row && (
          <QuestionCells
            row={row}
            query={query}
            tabIndex={tabIndex}
            isChosen={isChosen}
            onOpen={(question) => onOpen({ question, passage: null })}
          />
        )}
      </div>
    );
  }
}
