import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SETTINGS } from '../../lib/browser/places';
import { refreshToolbar } from '../../lib/browser/tab-findings';
import { type StorageFailure, toStorageFailure } from '../../lib/store/failures';
import type { Library } from '../../lib/store/library';
import { removeQuestion, restoreQuestion } from '../../lib/store/questions';
import { FailureNotice } from '../FailureNotice';
import { UndoBar } from '../undo/UndoBar';
import { numberInWords } from '../words';
import { ImportAndExport } from './ImportAndExport';
import { QuestionDetail } from './QuestionDetail';
import { QuestionList } from './QuestionList';
import { RemovedList } from './RemovedList';
import { RemovedNotice } from './RemovedNotice';
import { useChosenQuestion } from './use-chosen-question';
import { useSearch } from './use-search';

/** The last question that was removed here, so that it can be taken back. */
interface Removed {
  id: string;
  title: string | null;
}

/** Everything saved: search, list, and the chosen question beside it. */
export function LibraryView({ library }: { library: Library }) {
  const [query, setQuery] = useState('');
  const { questions, total, failure, again } = useSearch(library, query);
  const [chosen, choose] = useChosenQuestion();
  const [removed, setRemoved] = useState<Removed | null>(null);

  const [undone, setUndone] = useState<StorageFailure | null>(null);

  const attempt = async (work: () => Promise<unknown>, then: () => void) => {
    try {
      await work();
      setUndone(null);
      then();
      await refreshToolbar(library);
    } catch (error) {
      setUndone(toStorageFailure(error));
    }
  };
  const remove = (id: string, title: string | null) =>
    attempt(
      () => removeQuestion(library, id, Date.now()),
      () => {
        setRemoved({ id, title });
        choose(null);
      },
    );
  const restore = (id: string) =>
    attempt(
      () => restoreQuestion(library, id, Date.now()),
      () => {
        setRemoved(null);
        choose(id);
      },
    );
  const focusSearch = () => document.getElementById('search')?.focus();
  const leave = (id: string) => {
    choose(null);
    const row = document.querySelector<HTMLAnchorElement>(`[data-id="${CSS.escape(id)}"] a`);
    if (row) row.focus();
    else focusSearch();
  };

  return (
    <div class={`library${chosen ? ' with-detail' : ''}`}>
      <header class="library-head">
        <h1 tabIndex={-1}>{i18n.t('library.title')}</h1>
        <p class="quiet-text">{total !== undefined && i18n.t('library.saved', total, [numberInWords(total)])}</p>
        <ImportAndExport library={library} />
        <UndoBar library={library} />
        <a href={SETTINGS}>{i18n.t('settings.title')}</a>
      </header>
      <search>
        <label class="visually-hidden" for="search">
          {i18n.t('library.search')}
        </label>
        <input
          id="search"
          type="search"
          placeholder={i18n.t('library.searchPlaceholder')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="quiet-text" role="status">
          {query.trim() !== '' && questions && i18n.t('library.found', questions.length, [numberInWords(questions.length)])}
        </p>
      </search>
      <div class="notices">
        {failure && <FailureNotice failed={{ tried: 'read', failure }} onRetry={again} />}
        {undone && <FailureNotice failed={{ tried: 'save', failure: undone }} />}
        {removed && (
          <RemovedNotice
            title={removed.title}
            onUndo={() => void restore(removed.id)}
            onClose={() => {
              setRemoved(null);
              focusSearch();
            }}
          />
        )}
      </div>
      <main>
        {(questions || !failure) && (
          <QuestionList key={query} questions={questions} filtered={query.trim() !== ''} chosen={chosen} onChoose={choose} />
        )}
        <RemovedList library={library} onRestore={(id) => void restore(id)} />
      </main>
      {chosen && (
        <QuestionDetail
          key={chosen}
          library={library}
          id={chosen}
          onRemove={(id, title) => void remove(id, title)}
          onClose={() => leave(chosen)}
        />
      )}
    </div>
  );
}
