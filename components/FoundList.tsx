import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { correctedHead } from '../lib/questions/corrections';
import type { FoundQuestion, QuestionHead } from '../lib/questions/question';
import type { Library } from '../lib/store/library';
import { findSaved } from '../lib/store/questions';
import { FailureNotice } from './FailureNotice';
import './found-list.css';
import { Icon } from './Icon';
import { AnswerState } from './QuestionHead';
import { useSaveSeveral } from './use-save-several';
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

/** The questions of a page that holds several, by title and asker; picking one opens it, and several are saved at once. */
export function FoundList({ library, questions, names, focused, onPick, onTeach }: FoundListProps) {
  const known = useWatched(async () => {
    const found = await Promise.all(questions.map((question) => findSaved(library, question)));
    return new Map(names.map((name, index) => [name, found[index]?.reader]));
  }, [library, names.join('\n')]).value;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const several = useSaveSeveral(library);
  const comeFrom = useRef<HTMLButtonElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => comeFrom.current?.focus(), []);

  const isSaved = (name: string) => known?.get(name)?.removedAt === null;
  const unsaved = names.filter((name) => !isSaved(name));
  const selected = unsaved.filter((name) => ticked.has(name));
  const wanted = selected.length > 0 ? selected : unsaved;
  const tick = (name: string, on: boolean) => setTicked(new Set(on ? [...ticked, name] : [...ticked].filter((other) => other !== name)));
  const saveWanted = async () => {
    if (wanted.length > 0 && (await several.save(questions.filter((_, index) => wanted.includes(names[index] ?? '')))))
      setTicked(new Set());
  };
  const undo = async () => {
    // The button goes with what it did.
    if (await several.undo()) save.current?.focus();
  };

  return (
    <section class="found-list">
      <h1>{i18n.t('several.title', questions.length)}</h1>
      <p class="quiet-text">{i18n.t('several.pick')}</p>
      {several.failed && <FailureNotice failed={several.failed} onRetry={several.retry} />}
      <ol>
        {questions.map((question, index) => {
          const name = names[index] ?? '';
          const head = correctedHead(question, known?.get(name)?.corrections ?? {});
          return (
            <li key={name}>
              {isSaved(name) ? (
                <span class="tick">
                  <Icon name="tick" />
                </span>
              ) : (
                <input
                  class="tick"
                  type="checkbox"
                  aria-label={i18n.t('several.select', [head.title ?? i18n.t('head.noTitle')])}
                  checked={ticked.has(name)}
                  onChange={(event) => tick(name, event.currentTarget.checked)}
                />
              )}
              <FoundRow head={head} saved={isSaved(name)} button={name === focused ? comeFrom : undefined} onPick={() => onPick(name)} />
            </li>
          );
        })}
      </ol>
      <button type="button" class="quiet teach" onClick={onTeach}>
        <Icon name="mark" />
        {i18n.t('teach.start')}
      </button>
      <footer>
        <button
          ref={save}
          type="button"
          class="primary"
          aria-disabled={known === undefined || unsaved.length === 0}
          onClick={() => known && void saveWanted()}
        >
          {known && unsaved.length === 0 && <Icon name="tick" />}
          {unsaved.length === 0
            ? i18n.t('several.allSaved')
            : selected.length > 0
              ? i18n.t('several.selected', [selected.length])
              : i18n.t('several.all', [unsaved.length])}
        </button>
        <p role="status">
          {several.justSaved > 0 && i18n.t('several.saved', several.justSaved)}
          {several.isUndone && i18n.t('several.undone')}
        </p>
        {several.justSaved > 0 && (
          <button type="button" class="link" onClick={() => void undo()}>
            {i18n.t('action.undo')}
          </button>
        )}
      </footer>
    </section>
  );
}

interface FoundRowProps {
  head: QuestionHead;
  saved: boolean;
  button: { current: HTMLButtonElement | null } | undefined;
  onPick: () => void;
}

/** One of the questions: its title, who asks, whether it is answered and saved. */
const FoundRow = ({ head, saved, button, onPick }: FoundRowProps) => (
  <button ref={button} type="button" class="quiet" onClick={onPick}>
    <bdi class="title" lang={head.language}>
      {head.title ?? i18n.t('head.noTitle')}
    </bdi>
    <span class="about">
      <bdi>{head.askers.map((asker) => asker.name).join(', ')}</bdi>
      <AnswerState head={head} />
      {saved && <span class="saved">{i18n.t('action.saved')}</span>}
    </span>
  </button>
);
