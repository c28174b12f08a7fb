import { i18n } from '#i18n';
import { refreshToolbar } from '../lib/browser/tab-findings';
import type { FoundQuestion } from '../lib/questions/question';
import type { Library } from '../lib/store/library';
import { CorrectForm } from './correct/CorrectForm';
import { useCorrecting } from './correct/use-correcting';
import { MoreMenu } from './MoreMenu';
import { Outline } from './Outline';
import { QuestionEditor } from './QuestionEditor';
import { QuestionHead } from './QuestionHead';
import { useEditor } from './use-editor';

/** A question found on the page: its head, the outline of its parts, and the editor of what the reader makes of it. */
export function PageQuestion({
  library,
  question,
  onShowPart,
  onTeach,
  onTeachNone,
}: {
  library: Library;
  question: FoundQuestion;
  onShowPart: (part: number) => void;
  /** The person wants to mark the parts in the page. */
  onTeach: () => void;
  /** The person says that this is no question. */
  onTeachNone: () => void;
}) {
  const editor = useEditor(library, { found: question }, () => void refreshToolbar(library));
  const { correcting, action, done } = useCorrecting();
  if (correcting) return <CorrectForm editor={editor} onDone={done} />;
  return (
    <>
      <QuestionHead head={editor.head ?? question} corrected={editor.corrected}>
        <MoreMenu
          label={i18n.t('action.more')}
          actions={[
            action,
            { label: i18n.t('teach.title'), icon: 'mark', onChoose: onTeach },
            { label: i18n.t('teach.none'), icon: 'cross', onChoose: onTeachNone },
            ...(editor.state === 'saved' ? [{ label: i18n.t('action.remove'), icon: 'bin' as const, onChoose: editor.remove }] : []),
          ]}
        />
      </QuestionHead>
      <Outline parts={question.parts} onChoose={onShowPart} />
      <QuestionEditor library={library} editor={editor} />
    </>
  );
}
