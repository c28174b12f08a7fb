import { i18n } from '#i18n';
import { isNarrowed } from '../../lib/search/place-in-library';
import type { Selection } from '../../lib/search/selection';

/** What stands in place of the list where there is nothing in it. `selection` is null while the library opens. */
export function NothingToList({ selection }: { selection: Selection | null }) {
  if (!selection) return <p class="empty quiet-text">{i18n.t('library.opening')}</p>;
  const [title, text] = isNarrowed(selection)
    ? [i18n.t('library.noneFoundTitle'), i18n.t('library.noneFound')]
    : selection.view === 'questions'
      ? [i18n.t('library.emptyTitle'), i18n.t('library.empty')]
      : [i18n.t('find.emptyTitle'), i18n.t('find.empty')];
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="quiet-text">{text}</p>
    </div>
  );
}
