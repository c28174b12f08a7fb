import { i18n } from '#i18n';
import type { Editor } from './use-editor';
import { momentInWords } from './words';

/**
 * Says what became of the last change, to eyes and to screen readers, and offers to take a removal back. That saving takes
 * its time is said to eyes alone, and only when it does: a screen reader would else be told of every keystroke.
 */
export function SaveState({ editor }: { editor: Editor }) {
  const { state, reader, isSaving, failure } = editor;
  return (
    <div class="save-state">
      <p role="status">
        {failure?.tried === 'save' && i18n.t('editor.notSaved')}
        {!failure && state === 'saved' && reader && i18n.t('editor.savedAt', [momentInWords(reader.changedAt, Date.now())])}
        {!failure && state === 'removed' && i18n.t('editor.removed')}
      </p>
      {isSaving && (
        <span class="saving" aria-hidden="true">
          {i18n.t('editor.saving')}
        </span>
      )}
      {state === 'removed' && (
        <button type="button" class="link" onClick={editor.restore}>
          {i18n.t('action.undo')}
        </button>
      )}
    </div>
  );
}
