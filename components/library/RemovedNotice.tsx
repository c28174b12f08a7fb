import { i18n } from '#i18n';
import { Icon } from '../Icon';

/** Says what was removed and offers to take it back. */
export const RemovedNotice = ({ title, onUndo, onClose }: { title: string | null; onUndo: () => void; onClose: () => void }) => (
  <div class="removed-notice" role="status">
    <p>{i18n.t('library.removed', [title ?? i18n.t('head.noTitle')])}</p>
    <button type="button" onClick={onUndo}>
      {i18n.t('action.undo')}
    </button>
    <button type="button" class="quiet square" aria-label={i18n.t('action.close')} onClick={onClose}>
      <Icon name="cross" />
    </button>
  </div>
);
