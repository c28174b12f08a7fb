import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { refreshToolbar } from '../../lib/browser/tab-findings';
import type { Library } from '../../lib/store/library';
import { removeQuestion, restoreQuestion } from '../../lib/store/questions';
import { FailureNotice } from '../FailureNotice';
import { numberInWords } from '../words';
import { ImportAndExport } from './ImportAndExport';
import { QuestionDetail } from './QuestionDetail';
import { QuestionList } from './QuestionList';
import { RemovedNotice } from './RemovedNotice';
import { useChosenQuestion } from './use-chosen-question';
import { useFoundQuestions } from './use-found-questions';

/** The last question that was removed here, so that it can be taken back. */
interface Removed {
  id: string;
  title: string | null;
}

/** Everything saved: search, list, and the chosen question beside it. */
export function LibraryView({ library }: { library: Library }) {
  const [query, setQuery] = useState('');
  const { questions, total, failure } = useFoundQuestions(library, query);
  const [chosen, choose] = useChosenQuestion();
  const [removed, setRemoved] = useState<Removed | null>(null);

  const remove = async (id: string, title: string | null) => {
    await removeQuestion(library, id, Date.now());
    setRemoved({ id, title });
    choose(null);
    await refreshToolbar(library);
  };
  const leave = (id: string) => {
    choose(null);
    document.querySelector<HTMLAnchorElement>(`[data-id="${CSS.escape(id)}"] a`)?.focus();
  };
  const restore = async ({ id }: Removed) => {
    await restoreQuestion(library, id);
    setRemoved(null);
    choose(id);
    await refreshToolbar(library);
  };

  return (
    <div class={`library${chosen ? ' with-detail' : ''}`}>
      <header class="library-head">
        <h1>{i18n.t('library.title')}</h1>
        <p class="quiet-text">{total !== undefined && i18n.t('library.saved', total, [numberInWords(total)])}</p>
        <ImportAndExport library={library} />
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
      {failure && <FailureNotice failure={failure} />}
      {removed && <RemovedNotice title={removed.title} onUndo={() => void restore(removed)} onClose={() => setRemoved(null)} />}
      <main>
        <QuestionList key={query} questions={questions} filtered={query.trim() !== ''} chosen={chosen} onChoose={choose} />
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
