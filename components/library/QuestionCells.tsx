import { i18n } from '#i18n';
import { correctedFacts, shownHead } from '../../lib/questions/corrections';
import { dayOf } from '../../lib/questions/day-of';
import { textOfPart } from '../../lib/questions/text';
import { sentenceWithHit, shownPhrases } from '../../lib/search/hits';
import type { QuestionOfRow } from '../../lib/store/library-rows';
import { AnswerState } from '../QuestionHead';
import { dayInWords, numberInWords, statusWord } from '../words';
import { Cell } from './Cell';
import { Hits } from './Hits';
import { RowLink } from './RowLink';
import { TagList } from './TagList';

/** As many characters of a note as a row shows. */
const START_OF_NOTE = 160;

interface QuestionCellsProps {
  row: QuestionOfRow;
  query: string;
  tabIndex: number;
  isChosen: boolean;
  onOpen: (id: string) => void;
}

/** The cells of a saved question: its title with the hit in its sentence, or else the start of its note, and its facts. */
export function QuestionCells({ row: { saved, version, passages }, query, tabIndex, isChosen, onOpen }: QuestionCellsProps) {
  const { published, reader } = saved;
  const head = shownHead(saved);
  const day = dayOf(head);
  const phrases = shownPhrases(query);
  const hit =
    phrases.length > 0
      ? sentenceWithHit([reader.note, ...(version?.question.parts ?? []).map(textOfPart), head.title ?? ''], phrases, head.language)
      : null;
  return (
    <>
      <Cell kind="main-cell">
        <RowLink
          href={`#question=${encodeURIComponent(published.id)}`}
          tabIndex={tabIndex}
          isChosen={isChosen}
          onOpen={() => onOpen(published.id)}
        >
          <bdi lang={head.language}>{head.title ?? i18n.t('head.noTitle')}</bdi>
        </RowLink>
        <p class="facts">
          {head.reference && <bdi>{head.reference}</bdi>}
          <bdi>{head.portal.name}</bdi>
          <AnswerState head={head} />
          {passages > 0 && <span>{i18n.t('find.passagesIn', passages, [numberInWords(passages)])}</span>}
          {correctedFacts(published.head, reader.corrections).length > 0 && <span>{i18n.t('correct.mark')}</span>}
          {reader.backOn && <span>{i18n.t('library.backOn', [dayInWords(reader.backOn, 'short')])}</span>}
        </p>
        <p class="context" dir="auto">
          {hit ? <Hits stretches={hit} /> : reader.note.slice(0, START_OF_NOTE)}
        </p>
      </Cell>
      <Cell>
        <bdi>{head.askers.map(({ name }) => name).join(', ')}</bdi>
      </Cell>
      <Cell>{day && dayInWords(day, 'short')}</Cell>
      <Cell>{statusWord(reader.status)}</Cell>
      <TagList tags={reader.tags} />
    </>
  );
}
