import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedQuestion } from '../../lib/questions/saved-question';
import { QuestionRow } from './QuestionRow';

/** Rows that are shown at first and added at a time, so that a library of thousands opens at once. */
const ROWS = 100;

/** The saved questions that were found, newest first. */
export function QuestionList({
  questions,
  filtered,
  chosen,
  onChoose,
}: {
  questions: SavedQuestion[] | undefined;
  filtered: boolean;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const [shown, setShown] = useState(ROWS);
  if (!questions) return <p class="empty quiet-text">{i18n.t('library.opening')}</p>;
  if (questions.length === 0) {
    return (
      <div class="empty">
        <h2>{filtered ? i18n.t('library.noneFoundTitle') : i18n.t('library.emptyTitle')}</h2>
        <p class="quiet-text">{filtered ? i18n.t('library.noneFound') : i18n.t('library.empty')}</p>
      </div>
    );
  }
  return (
    <>
      <ol class="question-list" aria-label={i18n.t('library.list')}>
        {questions.slice(0, shown).map((question) => (
          <QuestionRow key={question.published.id} question={question} chosen={question.published.id === chosen} onChoose={onChoose} />
        ))}
      </ol>
      {questions.length > shown && (
        <button type="button" class="more-rows" onClick={() => setShown(shown + ROWS)}>
          {i18n.t('library.more', Math.min(ROWS, questions.length - shown))}
        </button>
      )}
    </>
  );
}
