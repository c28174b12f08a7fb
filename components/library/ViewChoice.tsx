import { i18n } from '#i18n';
import type { View } from '../../lib/search/selection';

/** Whether questions are listed, or the passages in them. */
export const ViewChoice = ({ view, onView }: { view: View; onView: (view: View) => void }) => (
  <fieldset class="view-choice">
    <legend class="visually-hidden">{i18n.t('find.view')}</legend>
    <button type="button" aria-pressed={view === 'questions'} onClick={() => onView('questions')}>
      {i18n.t('find.questions')}
    </button>
    <button type="button" aria-pressed={view === 'passages'} onClick={() => onView('passages')}>
      {i18n.t('find.passages')}
    </button>
  </fieldset>
);
