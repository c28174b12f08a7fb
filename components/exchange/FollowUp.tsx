import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { fileName } from '../../lib/exchange/file-name';
import { followUpDraft } from '../../lib/questions/follow-up';
import { currentAnchor, type Passage } from '../../lib/questions/passage';
import type { Language } from '../../lib/questions/question';
import type { SavedQuestion } from '../../lib/questions/saved-question';
import { download } from '../download';
import { Icon } from '../Icon';
import { languageWord } from '../words';
import './exchange.css';

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];

interface FollowUpProps {
  question: SavedQuestion;
  /** The passages that can be chosen. */
  passages: readonly Passage[];
}

/** A button that opens a draft of a follow-up question, made of passages. */
export function FollowUp({ question, passages }: FollowUpProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (passages.length === 0) return null;
  return (
    <>
      <button type="button" class="follow-up-button" onClick={() => setIsOpen(true)}>
        <Icon name="pen" />
        {i18n.t('followUp.open')}
      </button>
      {isOpen && <FollowUpDialog question={question} passages={passages} onClose={() => setIsOpen(false)} />}
    </>
  );
}

/** The draft, with the passages and the language that it is made of; copied or saved to be finished elsewhere. */
function FollowUpDialog({ question, passages, onClose }: FollowUpProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [language, setLanguage] = useState<Language>(question.published.head.language);
  const [said, setSaid] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const chosen = passages.filter(({ id }) => !left.has(id));
  const draft = followUpDraft(
    chosen.map((passage) => ({ passage, question })),
    language,
  );
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
    setSaid('');
  };
  const copy = () =>
    navigator.clipboard.writeText(draft).then(
      () => setSaid(i18n.t('followUp.copied')),
      () => setSaid(i18n.t('followUp.notCopied')),
    );
  const save = () => download(`${fileName(/^# (.*)$/m.exec(draft)?.[1] ?? '', 'follow-up')}.md`, [draft], 'text/markdown;charset=utf-8');
  return (
    <dialog ref={dialog} class="follow-up" onClose={onClose} aria-labelledby="follow-up">
      <div>
        <h2 id="follow-up">{i18n.t('followUp.title')}</h2>
        <p class="quiet-text">{i18n.t('followUp.about')}</p>
        <fieldset>
          <legend>{i18n.t('followUp.passages')}</legend>
          {passages.map((passage) => (
            <label key={passage.id} class="tick">
              <input type="checkbox" checked={!left.has(passage.id)} onChange={() => toggle(passage.id)} />
              <bdi class="council">{currentAnchor(passage).quote.exact.slice(0, 120)}</bdi>
            </label>
          ))}
        </fieldset>
        <label>
          {i18n.t('correct.language')}
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {languageWord(one)}
              </option>
            ))}
          </select>
        </label>
        <textarea readOnly rows={12} aria-label={i18n.t('followUp.draft')} lang={language} value={draft} />
        <div class="actions">
          <button type="button" class="primary" onClick={() => void copy()}>
            {i18n.t('followUp.copy')}
          </button>
          <button type="button" onClick={save}>
            {i18n.t('followUp.save')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {i18n.t('action.close')}
          </button>
          <span role="status">{said}</span>
        </div>
      </div>
    </dialog>
  );
}
