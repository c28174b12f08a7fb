import { i18n } from '#i18n';
import { correctedFacts, shownHead } from '../../lib/questions/corrections';
import { dayOf } from '../../lib/questions/day-of';
import type { SavedQuestion } from '../../lib/questions/saved-question';
import { AnswerState } from '../QuestionHead';
import { dayInWords, statusWord } from '../words';

/** As many characters of a note as a row shows. */
const START_OF_NOTE = 160;

/** A saved question as a row of the library's list. */
export function QuestionRow({ question, chosen, onChoose }: { question: SavedQuestion; chosen: boolean; onChoose: (id: string) => void }) {
  const { published, reader } = question;
  const head = shownHead(question);
  const day = dayOf(head);
  return (
    <li class="question-row" data-id={published.id}>
      <a
        href={`#question=${encodeURIComponent(published.id)}`}
        aria-current={chosen ? 'true' : undefined}
        class="title"
        onClick={(event) => {
          // With a key held down the browser opens a tab or window of its own.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onChoose(published.id);
        }}
      >
        <bdi lang={head.language}>{head.title ?? i18n.t('head.noTitle')}</bdi>
      </a>
      <p class="facts">
        {head.reference && <bdi>{head.reference}</bdi>}
        {head.askers.length > 0 && <bdi>{head.askers.map(({ name }) => name).join(', ')}</bdi>}
        {day && <span>{dayInWords(day, 'short')}</span>}
        <span>{head.portal.name}</span>
        <AnswerState head={head} />
      </p>
      {reader.note && (
        <p class="note-start" dir="auto">
          {reader.note.slice(0, START_OF_NOTE)}
        </p>
      )}
      <p class="marks">
        <span>{statusWord(reader.status)}</span>
        {correctedFacts(published.head, reader.corrections).length > 0 && <span>{i18n.t('correct.mark')}</span>}
        {reader.backOn && <span>{i18n.t('library.backOn', [dayInWords(reader.backOn, 'short')])}</span>}
        {reader.tags.map((tag) => (
          <bdi key={tag} class="tag">
            {tag}
          </bdi>
        ))}
      </p>
    </li>
  );
}
