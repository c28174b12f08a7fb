import { i18n } from '#i18n';
import { MARK_ACTIONS, type MarkKeys } from '../../lib/questions/mark-keys';
import { actionWord, keyWord } from './mark-words';

/** Every key of marking, with what it does. */
export const KeySheet = ({ keys }: { keys: MarkKeys }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll is to be reached by keyboard
  <section class="key-sheet" aria-label={i18n.t('marking.keys')} tabIndex={0}>
    <dl>
      {MARK_ACTIONS.map((action) => [
        <dt key={`${action} key`}>
          <kbd>{keyWord(keys[action])}</kbd>
        </dt>,
        <dd key={action}>{actionWord(action)}</dd>,
      ])}
      <dt>
        <kbd>1</kbd>–<kbd>9</kbd>
      </dt>
      <dd>{i18n.t('marking.tags')}</dd>
      <dt>
        <kbd>⇧</kbd>
      </dt>
      <dd>{i18n.t('marking.extend')}</dd>
      <dt>
        <kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd>
      </dt>
      <dd>{i18n.t('marking.arrows')}</dd>
      <dt>
        <kbd>Esc</kbd>
      </dt>
      <dd>{i18n.t('marking.leave')}</dd>
    </dl>
  </section>
);
