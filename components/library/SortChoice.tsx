import { i18n } from '#i18n';
import { isLargestFirst, type Selection, type SortColumn, sortsOf } from '../../lib/search/selection';

/** What the list is sorted by, and which way: also by what is no column of its own. */
export function SortChoice({ selection, onSort }: { selection: Selection; onSort: (sort: SortColumn, descending: boolean) => void }) {
  const { view, sort, descending } = selection;
  return (
    <div class="sort-choice">
      <label for="sort">{i18n.t('find.sort')}</label>
      <select
        id="sort"
        value={sort}
        onChange={({ currentTarget: { value } }) => onSort(value as SortColumn, isLargestFirst(value as SortColumn))}
      >
        {sortsOf(view).map((column) => (
          <option key={column} value={column}>
            {sortWord(column)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="quiet square"
        aria-label={descending ? i18n.t('find.descending') : i18n.t('find.ascending')}
        title={descending ? i18n.t('find.descending') : i18n.t('find.ascending')}
        onClick={() => onSort(sort, !descending)}
      >
        <span aria-hidden="true">{descending ? '↓' : '↑'}</span>
      </button>
    </div>
  );
}

const sortWord = (column: SortColumn): string =>
  ({
    saved: i18n.t('action.saved'),
    title: i18n.t('correct.title'),
    asker: i18n.t('find.asker'),
    day: i18n.t('find.day'),
    status: i18n.t('editor.status'),
    portal: i18n.t('find.portal'),
    passages: i18n.t('find.passages'),
    words: i18n.t('find.words'),
    marked: i18n.t('find.marked'),
  })[column];
