import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openLibraryTab, openSidePanel } from '../lib/browser/places';
import { STATUSES, type Status } from '../lib/questions/saved-question';
import type { Library } from '../lib/store/library';
import { allTags } from '../lib/store/questions';
import { FailureNotice } from './FailureNotice';
import { Icon } from './Icon';
import { NoteField } from './NoteField';
import './question-editor.css';
import { place } from './place';
import { SaveState } from './SaveState';
import { TagField } from './TagField';
import type { Editor } from './use-editor';
import { useFocusKept } from './use-focus-kept';
import { useTypedTag } from './use-typed-tag';
import { useWatched } from './use-watched';
import { useWindowId } from './use-window-id';
import { statusWord } from './words';

/** Where the reader stands, as a list to choose from. */
function StatusField({ status, onChoose }: { status: Status; onChoose: (status: Status) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{i18n.t('editor.status')}</label>
      <select id={id} value={status} onChange={(event) => onChoose(event.currentTarget.value as Status)}>
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {statusWord(each)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Earlier days are years half typed: the browser tells of 0202 on the way to 2026. */
const FIRST_DAY = '2000-01-01';

/** The day to come back to a question. While the person is in the field its value is theirs alone. */
function BackOnField({ day, onChoose }: { day: string | null; onChoose: (day: string | null) => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = day ?? '';
  }, [day]);
  return (
    <div class="field">
      <label for={id}>{i18n.t('editor.backOn')}</label>
      <input
        ref={field}
        id={id}
        type="date"
        min={FIRST_DAY}
        max="9999-12-31"
        onChange={({ currentTarget: { validity, value } }) => validity.valid && onChoose(value || null)}
        onBlur={({ currentTarget }) => {
          if (!currentTarget.validity.valid) currentTarget.value = day ?? '';
        }}
      />
    </div>
  );
}

/** The reader's half of a question: tags, note, status and the day to come back, kept from the first keystroke. */
export function QuestionEditor({ library, editor, inLibrary = false }: { library: Library; editor: Editor; inLibrary?: boolean }) {
  const [inTags, setInTags] = useState(false);
  const known = useWatched(async () => (inTags ? allTags(library) : []), [library, inTags]).value ?? [];
  const typedTag = useTypedTag(editor.name);
  const { reader, state } = editor;
  const saved = state === 'saved' && editor.failure === null;
  const form = useFocusKept(`${state} ${editor.failure === null}`);

  return (
    <form ref={form} class="question-editor" onSubmit={(event) => event.preventDefault()} inert={!editor.asked}>
      {editor.failure && <FailureNotice failed={editor.failure} text={editor.note} onRetry={editor.retry} />}
      <TagField
        tags={reader?.tags ?? []}
        known={known}
        typed={typedTag.typed}
        onType={typedTag.type}
        onAdd={(tag) => {
          const stored = editor.change({ kind: 'add-tag', tag });
          typedTag.clearAfter(stored);
          return stored;
        }}
        onRemove={(tag) => void editor.change({ kind: 'remove-tag', tag })}
        onEnter={() => setInTags(true)}
      />
      <NoteField text={editor.note} onType={editor.typeNote} />
      <div class="side-by-side">
        <StatusField status={reader?.status ?? 'to-read'} onChoose={(status) => editor.change({ kind: 'status', status })} />
        <BackOnField day={reader?.backOn ?? null} onChoose={(day) => editor.change({ kind: 'back-on', day })} />
      </div>
      <footer>
        {!inLibrary && (
          <button
            type="button"
            class="primary"
            title={saved ? undefined : i18n.t('action.saveKey')}
            aria-disabled={saved}
            onClick={() => !saved && (editor.failure ? editor.retry() : editor.save())}
          >
            {saved && <Icon name="tick" />}
            {saved ? i18n.t('action.saved') : i18n.t('action.save')}
          </button>
        )}
        <SaveState editor={editor} />
        {!inLibrary && <Elsewhere questionId={state === 'saved' ? reader?.id : undefined} />}
      </footer>
    </form>
  );
}

/** The two other places where the same question can be worked on. */
function Elsewhere({ questionId }: { questionId: string | undefined }) {
  const windowId = useWindowId();
  const openPanel = () => {
    // Refused only where the browser has no such panel; the popup then stays.
    if (windowId !== undefined) openSidePanel(windowId).then(window.close, () => undefined);
  };
  return (
    <div class="elsewhere">
      {place() === 'popup' && (
        <button
          type="button"
          class="quiet square"
          aria-label={i18n.t('action.openSidePanel')}
          title={i18n.t('action.openSidePanelKey')}
          onClick={openPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      <button
        type="button"
        class="quiet square"
        aria-label={i18n.t('action.openLibrary')}
        title={i18n.t('action.openLibraryKey')}
        onClick={() => void openLibraryTab(questionId)}
      >
        <Icon name="library" />
      </button>
    </div>
  );
}
