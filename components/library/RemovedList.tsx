import { i18n } from '#i18n';
import { shownHead } from '../../lib/questions/corrections';
import type { Library } from '../../lib/store/library';
import { listRemoved } from '../../lib/store/questions';
import { useWatched } from '../use-watched';
import { momentInWords, numberInWords } from '../words';

/** What was removed in the last thirty days, each to be brought back. Nothing where nothing was. */
export function RemovedList({ library, onRestore }: { library: Library; onRestore: (id: string) => void }) {
  const removed = useWatched(() => listRemoved(library), [library]).value ?? [];
  if (removed.length === 0) return null;
  return (
    <details class="removed-list">
      <summary>{i18n.t('library.removedList', removed.length, [numberInWords(removed.length)])}</summary>
      <ul>
        {removed
          .map((question) => ({ id: question.published.id, head: shownHead(question), reader: question.reader }))
          .map(({ id, head, reader }) => (
            <li key={id}>
              <bdi class="title" lang={head.language}>
                {head.title ?? i18n.t('head.noTitle')}
              </bdi>
              <span class="quiet-text">{reader.removedAt !== null && momentInWords(reader.removedAt, Date.now())}</span>
              <button
                type="button"
                class="link"
                aria-label={i18n.t('library.restoreThis', [head.title ?? i18n.t('head.noTitle')])}
                onClick={() => onRestore(id)}
              >
                {i18n.t('library.restore')}
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}
