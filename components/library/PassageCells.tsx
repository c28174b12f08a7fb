import { i18n } from '#i18n';
import { shownHead } from '../../lib/questions/corrections';
import { dayOf } from '../../lib/questions/day-of';
import { currentAnchor } from '../../lib/questions/passage';
import { shownPhrases, withHits } from '../../lib/search/hits';
import type { PassageOfRow } from '../../lib/store/library-rows';
import { Icon } from '../Icon';
import { dayInWords, momentInWords } from '../words';
import { Cell } from './Cell';
import { Hits } from './Hits';
import { RowLink } from './RowLink';
import { TagList } from './TagList';

/** As many characters as a row shows of a passage, of which there may be a whole page. */
const SHOWN = 400;

interface PassageCellsProps {
  row: PassageOfRow;
  query: string;
  tabIndex: number;
  isChosen: boolean;
  onOpen: (row: { question: string | null; passage: string | null }) => void;
}

/** The cells of a passage: its words with what stands around them, its note, and the question that it stands in. */
export function PassageCells({ row: { passage, finding, question }, query, tabIndex, isChosen, onOpen }: PassageCellsProps) {
  const head = question && shownHead(question);
  const { quote } = currentAnchor(passage);
  const phrases = shownPhrases(query);
  const language = head?.language ?? null;
  const day = head && dayOf(head);
  const open = () => onOpen({ question: passage.questionId, passage: passage.id });
  const href = passage.questionId === null ? (passage.page?.address ?? '#') : `#question=${passage.questionId}&passage=${passage.id}`;
  return (
    <>
      <Cell kind="main-cell">
        <RowLink href={href} tabIndex={tabIndex} isChosen={isChosen} onOpen={open}>
          <bdi class="council" lang={language ?? undefined}>
            <Hits stretches={withHits(quote.exact.slice(0, SHOWN), phrases, language)} />
          </bdi>
        </RowLink>
        <p class="around council" dir="auto">
          {quote.prefix && <>… {quote.prefix}</>}
          <span aria-hidden="true"> ◆ </span>
          {quote.suffix && <>{quote.suffix} …</>}
        </p>
        <p class="context" dir="auto">
          {finding?.state === 'lost' && (
            <span class="lost">
              <Icon name="warning" />
              {i18n.t('find.lostOne')}
            </span>
          )}
          <Hits stretches={withHits(passage.note.slice(0, SHOWN), phrases, language)} />
        </p>
      </Cell>
      <Cell kind="of-question">
        <bdi lang={language ?? undefined}>{head ? (head.title ?? i18n.t('head.noTitle')) : (passage.page?.title ?? '')}</bdi>
      </Cell>
      <Cell>{day && dayInWords(day, 'short')}</Cell>
      <Cell>{momentInWords(passage.madeAt, Date.now())}</Cell>
      <TagList tags={passage.tags} />
    </>
  );
}
