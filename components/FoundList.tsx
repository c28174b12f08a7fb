import { i18n } from '#i18n';
import type { FoundQuestion } from '../lib/questions/question';
import type { Library } from '../lib/store/library';
import { findSaved } from '../lib/store/questions';
import './found-list.css';
import { Icon } from './Icon';
import { AnswerState } from './QuestionHead';
import { useWatched } from './use-watched';

/** The questions of a page that holds several, by title and asker; picking one opens it. */
export function FoundList({
  library,
  questions,
  onPick,
}: {
  library: Library;
  questions: FoundQuestion[];
  onPick: (question: FoundQuestion) => void;
}) {
  const saved = useWatched(() => Promise.all(questions.map((question) => findSaved(library, question))), [questions]).value;
  return (
    <section class="found-list">
      <h1>{i18n.t('several.title', questions.length)}</h1>
      <p class="quiet-text">{i18n.t('several.pick')}</p>
      <ol>
        {questions.map((question, index) => (
          <li key={index}>
            <button type="button" class="quiet" onClick={() => onPick(question)}>
              <bdi class="title" lang={question.language}>
                {question.title ?? i18n.t('head.noTitle')}
              </bdi>
              <span class="about">
                <bdi>{question.askers.map(({ name }) => name).join(', ')}</bdi>
                <AnswerState head={question} />
                {saved?.[index]?.reader.removedAt === null && (
                  <span class="saved">
                    <Icon name="tick" />
                    {i18n.t('action.saved')}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
