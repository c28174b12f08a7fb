import { i18n } from '#i18n';
import { isLargestFirst, type Selection, type SortColumn, type View } from '../../lib/search/selection';

type OnSort = (sort: SortColumn, descending: boolean) => void;

/** The names of the columns, each a button that sorts by it and then the other way about. */
export const ColumnHeads = ({ selection, onSort }: { selection: Selection; onSort: OnSort }) => (
  // biome-ignore lint/a11y/useSemanticElements: the rows of the list stand where they are put, not where a table would have them
  <div role="rowgroup">
    {/* biome-ignore lint/a11y/useSemanticElements: see above */}
    <div class="columns" role="row" aria-rowindex={1} tabIndex={-1}>
      {columnsOf(selection.view).map(({ column, name }) => (
        <ColumnHead key={column} column={column} name={name} selection={selection} onSort={onSort} />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <span role="columnheader" tabIndex={-1}>
        {i18n.t('tags.label')}
      </span>
    </div>
  </div>
);

const columnsOf = (view: View): { column: SortColumn; name: string }[] => [
  view === 'questions' ? { column: 'title', name: i18n.t('correct.title') } : { column: 'words', name: i18n.t('find.words') },
  view === 'questions' ? { column: 'asker', name: i18n.t('find.asker') } : { column: 'title', name: i18n.t('find.question') },
  { column: 'day', name: i18n.t('find.day') },
  view === 'questions' ? { column: 'status', name: i18n.t('editor.status') } : { column: 'marked', name: i18n.t('find.marked') },
];

function ColumnHead({ column, name, selection, onSort }: { column: SortColumn; name: string; selection: Selection; onSort: OnSort }) {
  const isSorted = selection.sort === column;
  const order = selection.descending ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span role="columnheader" aria-sort={isSorted ? order : 'none'} tabIndex={-1}>
      <button type="button" class="link" onClick={() => onSort(column, isSorted ? !selection.descending : isLargestFirst(column))}>
        {name}
        {isSorted && <span aria-hidden="true">{selection.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </span>
  );
}
