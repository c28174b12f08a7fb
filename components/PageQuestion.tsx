import { i18n } from '#i18n';
import { refreshOpenPages } from '../lib/browser/open-pages';
import { showPassage } from '../lib/browser/passages-in-tab';
import type { FoundQuestion } from '../lib/questions/question';
import type { Library } from '../lib/store/library';
import { CorrectForm } from './correct/CorrectForm';
import { useCorrecting } from './correct/use-correcting';
import { MoreMenu } from './MoreMenu';
import { Outline } from './Outline';
import { attachIn } from './passages/attach-in';
import { QuestionPassages } from './passages/QuestionPassages';
import type { Asked } from './passages/use-asked-passage';
import { usePassagesOnPage } from './passages/use-passages';
import { place } from './place';
import { QuestionEditor } from './QuestionEditor';
import { QuestionHead } from './QuestionHead';
import { UndoBar } from './undo/UndoBar';
import { useEditor } from './use-editor';
import { Versions } from './versions/Versions';

/** A question found on the page: its head, the outline of its parts, and the editor of what the reader makes of it. */
export function PageQuestion({
  library,
  question,
  onShowPart,
  tabId,
  asked,
  onTeach,
  onTeachNone,
  onBlockMode,
}: {
  library: Library;
  question: FoundQuestion;
  onShowPart: (part: number) => void;
  /** The tab in which the page stands. */
  tabId: number;
  /** The passage whose note was asked for; null where none was. */
  asked: Asked | null;
  /** The person wants to mark the parts in the page. */
  onTeach: () => void;
  /** The person says that this is no question. */
  onTeachNone: () => void;
  /** The person wants to go through the page and mark by keyboard. */
  onBlockMode: () => void;
}) {
  const editor = useEditor(library, { found: question }, () => void refreshOpenPages(library));
  const known = usePassagesOnPage(library, editor.state === 'saved' ? editor.reader?.id : undefined);
  const { correcting, action, done } = useCorrecting();
  if (correcting) return <CorrectForm editor={editor} onDone={done} />;
  return (
    <>
      <QuestionHead head={editor.head ?? question} corrected={editor.corrected}>
        <MoreMenu
          label={i18n.t('action.more')}
          actions={[
            { label: i18n.t('marking.blockMode'), icon: 'pen', onChoose: onBlockMode },
            action,
            { label: i18n.t('teach.title'), icon: 'mark', onChoose: onTeach },
            { label: i18n.t('teach.none'), icon: 'cross', onChoose: onTeachNone },
            ...(editor.state === 'saved' ? [{ label: i18n.t('action.remove'), icon: 'bin' as const, onChoose: editor.remove }] : []),
          ]}
        />
      </QuestionHead>
      <Outline parts={question.parts} passages={known.passages} onChoose={onShowPart} />
      <QuestionEditor library={library} editor={editor} />
      <UndoBar library={library} />
      {editor.state === 'saved' && (
        <QuestionPassages
          library={library}
          known={known}
          parts={question.parts}
          asked={asked}
          onShow={(id) => showPassage(tabId, id)}
          onAttach={(id) => void attachIn(tabId, id)}
        />
      )}
      {place() === 'panel' && editor.state === 'saved' && editor.reader && <Versions library={library} questionId={editor.reader.id} />}
    </>
  );
}
