import { i18n } from '#i18n';
import { currentAnchor, type Finding, type Passage } from '../../lib/questions/passage';
import type { Library } from '../../lib/store/library';
import { Icon } from '../Icon';
import { WordDifference } from '../WordDifference';
import { PassageEditor } from './PassageEditor';
import { findingIcon, findingWord } from './passage-words';
import type { Asked } from './use-asked-passage';

/** As many characters of a quotation as name a passage. */
const FIRST_WORDS = 60;

/** As many characters of a note as the list shows. */
const START_OF_NOTE = 160;

/** What can be done with the passages of a list. */
export interface PassageActions {
  /** Shows a passage on the page, and tells whether it stands there; absent where there is no page. */
  onShow?: ((id: string) => Promise<boolean>) | undefined;
  /** Attaches a lost passage to other words of the page; absent where there is no page. */
  onAttach?: ((id: string) => void) | undefined;
}

interface PassageItemProps extends Pick<PassageActions, 'onAttach'> {
  onShow: (() => void) | undefined;
  library: Library;
  passage: Passage;
  finding: Finding | undefined;
  subQuestions: string[];
  open: boolean;
  /** Its note was asked for. */
  asked: Asked | null;
  onToggle: () => void;
}

/** A passage: its words, what became of them, what the reader made of it; and its editor where it is open. */
export function PassageItem({ library, passage, finding, subQuestions, open, asked, onToggle, onShow, onAttach }: PassageItemProps) {
  const { exact } = currentAnchor(passage).quote;
  const firstWords = exact.length > FIRST_WORDS ? `${exact.slice(0, FIRST_WORDS)}…` : exact;
  const words = finding?.state === 'changed' && finding.text !== null ? <WordDifference before={exact} after={finding.text} /> : exact;
  return (
    <li class="passage">
      <blockquote class="council" dir="auto">
        {onShow && finding?.state !== 'lost' ? (
          <button type="button" class="quiet" title={i18n.t('passages.show')} onClick={onShow}>
            <span>{words}</span>
          </button>
        ) : (
          words
        )}
      </blockquote>
      <p class="marks">
        {finding && (
          <span class={`finding ${finding.state}`}>
            <Icon name={findingIcon(finding.state)} />
            {findingWord(finding.state)}
          </span>
        )}
        {passage.commitment && <span>{i18n.t('passages.commitment')}</span>}
        {passage.answers.length > 0 && <span>{i18n.t('passages.answersThese', [passage.answers.join(', ')])}</span>}
        {passage.tags.map((tag) => (
          <bdi key={tag} class="tag">
            {tag}
          </bdi>
        ))}
      </p>
      {!open && passage.note && (
        <p class="note-start" dir="auto">
          {passage.note.slice(0, START_OF_NOTE)}
        </p>
      )}
      <div class="actions">
        <button type="button" class="quiet" aria-expanded={open} aria-label={i18n.t('passages.editThis', [firstWords])} onClick={onToggle}>
          <Icon name="pen" />
          {open ? i18n.t('passages.close') : i18n.t('passages.edit')}
        </button>
        {onAttach && finding?.state === 'lost' && (
          <button type="button" class="quiet" aria-label={i18n.t('passages.attachThis', [firstWords])} onClick={() => onAttach(passage.id)}>
            <Icon name="mark" />
            {i18n.t('passages.attach')}
          </button>
        )}
      </div>
      {open && <PassageEditor library={library} passage={passage} subQuestions={subQuestions} asked={asked} />}
    </li>
  );
}
