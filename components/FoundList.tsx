import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundQuestion } from '../lib/questions/question';
import type { Library } from '../lib/store/library';
import { findSaved } from '../lib/store/questions';
import './found-list.css';
import { Icon } from './Icon';
import { AnswerState } from './QuestionHead';
import { useWatched } from './use-watched';

interface FoundListProps {
  library: Library;
  questions: FoundQuestion[];
  /** The name of each, see `useQuestionNames`. */
  names: string[];
  /** The name of the question from which a person came back: it gets the focus. */
  focused: string | null;
  onPick: (name: string) => void;
  /** The person wants to mark the parts in the page. */
  onTeach: () => void;
}

/** The questions of a page that holds several, by title and asker; picking one opens it. */
export function FoundList({ library, questions, names, focused, onPick, onTeach }: FoundListProps) {
  const saved = useWatched(async () => {
    const found = await Promise.all(questions.map((question) => findSaved(library, question)));
    return new Set(names.filter((_, index) => found[index]?.reader.removedAt === null));
  }, [library, names.join('\n')]).value;
  const comeFrom = useRef<HTMLButtonElement>(null);
  useEffect(() => comeFrom.current?.focus(), []);

  return (
    <section class="found-list">
      <h1>{i18n.t('several.title', questions.length)}</h1>
      <p class="quiet-text">{i18n.t('several.pick')}</p>
      <ol>
        {questions.map((question, index) => {
          const name = names[index] ?? '';
          return (
            <li key={name}>
              <button ref={name === focused ? comeFrom : undefined} type="button" class="quiet" onClick={() => onPick(name)}>
                <bdi class="title" lang={question.language}>
                  {question.title ?? i18n.t('head.noTitle')}
                </bdi>
                <span class="about">
                  <bdi>{question.askers.map((asker) => asker.name).join(', ')}</bdi>
                  <AnswerState head={question} />
                  {saved?.has(name) && (
                    <span class="saved">
                      <Icon name="tick" />
                      {i18n.t('action.saved')}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" class="quiet teach" onClick={onTeach}>
        <Icon name="mark" />
        {i18n.t('teach.start')}
      </button>
    </section>
  );
}
