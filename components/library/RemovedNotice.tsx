import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../Icon';

/** Says what was removed and offers to take it back. The focus comes here: the button that removed it is gone. */
export function RemovedNotice({ title, onUndo, onClose }: { title: string | null; onUndo: () => void; onClose: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [title]);
  return (
    <div class="removed-notice" role="status">
      <p class="title">{i18n.t('library.removed', [title ?? i18n.t('head.noTitle')])}</p>
      <button ref={undo} type="button" onClick={onUndo}>
        {i18n.t('action.undo')}
      </button>
      <button type="button" class="quiet square" aria-label={i18n.t('action.close')} onClick={onClose}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
