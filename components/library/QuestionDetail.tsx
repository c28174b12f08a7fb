import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { refreshOpenPages } from '../../lib/browser/open-pages';
import type { Library } from '../../lib/store/library';
import { currentVersion, savedById } from '../../lib/store/questions';
import { CorrectForm } from '../correct/CorrectForm';
import { useCorrecting } from '../correct/use-correcting';
import { FollowUp } from '../exchange/FollowUp';
import { Icon } from '../Icon';
import { MoreMenu } from '../MoreMenu';
import { QuestionPassages } from '../passages/QuestionPassages';
import { usePassagesOfText } from '../passages/use-passages';
import { QuestionEditor } from '../QuestionEditor';
import { QuestionHead } from '../QuestionHead';
import { useEditor } from '../use-editor';
import { useWatched } from '../use-watched';
import { Versions } from '../versions/Versions';
import { PartsView } from './PartsView';

interface QuestionDetailProps {
  library: Library;
  id: string;
  /** The id of the passage that was chosen in it; null for none. */
  passage: string | null;
  onRemove: (id: string, title: string | null) => void;
  onClose: () => void;
}

/** A saved question beside the list: its head, the editor, its text as last seen, and the way to its source. */
export function QuestionDetail({ library, id, passage, onRemove, onClose }: QuestionDetailProps) {
  const editor = useEditor(library, { id }, () => void refreshOpenPages(library));
  const version = useWatched(() => currentVersion(library, id), [library, id]).value;
  const passages = usePassagesOfText(library, id);
  const saved = useWatched(() => savedById(library, id), [library, id]).value;
  const { correcting, action, done } = useCorrecting();
  const frame = useRef<HTMLElement>(null);
  const head = editor.head;

  useEffect(() => frame.current?.focus(), []);

  return (
    <aside ref={frame} class="question-detail" tabIndex={-1} aria-label={i18n.t('library.chosen')}>
      <div class="bar">
        <button type="button" class="quiet" onClick={onClose}>
          <Icon name="cross" />
          {i18n.t('action.close')}
        </button>
        {head && (
          <a href={head.address} target="_blank" rel="noreferrer">
            {i18n.t('library.openSource')}
            <Icon name="outside" />
          </a>
        )}
      </div>
      {correcting ? (
        <CorrectForm editor={editor} heading="h2" onDone={done} />
      ) : head ? (
        <>
          <QuestionHead head={head} heading="h2" corrected={editor.corrected}>
            <MoreMenu label={i18n.t('action.more')} actions={[action]} />
          </QuestionHead>
          <QuestionEditor library={library} editor={editor} inLibrary />
          {version && editor.state === 'saved' && <QuestionPassages library={library} known={passages} parts={version.question.parts} />}
          {saved && editor.state === 'saved' && <FollowUp question={saved} passages={passages.passages} />}
          {editor.state === 'saved' && <Versions library={library} questionId={id} />}
          {version && <PartsView parts={version.question.parts} lang={version.question.language} passages={passages} chosen={passage} />}
          <button type="button" class="quiet remove" onClick={() => onRemove(id, head.title)}>
            <Icon name="bin" />
            {i18n.t('action.remove')}
          </button>
        </>
      ) : (
        editor.asked && <p class="quiet-text">{i18n.t('library.gone')}</p>
      )}
    </aside>
  );
}
