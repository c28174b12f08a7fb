import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Passage } from '../../lib/questions/passage';
import type { Library } from '../../lib/store/library';
import { allTags } from '../../lib/store/questions';
import { FailureNotice } from '../FailureNotice';
import { Icon } from '../Icon';
import { NoteField } from '../NoteField';
import { TagField } from '../TagField';
import { useTypedTag } from '../use-typed-tag';
import { useWatched } from '../use-watched';
import type { Asked } from './use-asked-passage';
import { usePassageEditor } from './use-passage-editor';

interface PassageEditorProps {
  library: Library;
  passage: Passage;
  /** The numbers of the question's sub-questions; none for words beside every question. */
  subQuestions: string[];
  /** Its note was asked for: the focus goes there at once. */
  asked: Asked | null;
}

/** What the reader makes of a passage: tags, note, which sub-questions it answers, whether it promises something. */
export function PassageEditor({ library, passage, subQuestions, asked }: PassageEditorProps) {
  const { note, failure, typeNote, change, remove, retry } = usePassageEditor(library, passage);
  const [inTags, setInTags] = useState(false);
  const known = useWatched(async () => (inTags ? allTags(library) : []), [library, inTags]).value ?? [];
  const typedTag = useTypedTag(`passage ${passage.id}`);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(asked ? 'textarea' : 'input');
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  }, [asked]);
  // What was said to be answered stays to be seen, also where the page no longer numbers it so.
  const numbers = [...new Set([...subQuestions, ...passage.answers])];

  return (
    <form ref={form} class="passage-editor" onSubmit={(event) => event.preventDefault()}>
      {failure && <FailureNotice failed={failure} text={note} onRetry={retry} />}
      <TagField
        label={i18n.t('passages.tags')}
        tags={passage.tags}
        known={known}
        typed={typedTag.typed}
        onType={typedTag.type}
        onAdd={(tag) => {
          const stored = change({ kind: 'add-tag', tag });
          typedTag.clearAfter(stored);
          return stored;
        }}
        onRemove={(tag) => void change({ kind: 'remove-tag', tag })}
        onEnter={() => setInTags(true)}
      />
      <NoteField label={i18n.t('passages.note')} text={note} onType={typeNote} />
      {numbers.length > 0 && (
        <fieldset>
          <legend class="label">{i18n.t('passages.answers')}</legend>
          {numbers.map((number) => (
            <label key={number}>
              <input
                type="checkbox"
                checked={passage.answers.includes(number)}
                onChange={(event) => void change({ kind: 'answers', subQuestion: number, yes: event.currentTarget.checked })}
              />
              {number}
            </label>
          ))}
        </fieldset>
      )}
      <label>
        <input
          type="checkbox"
          checked={passage.commitment}
          onChange={(event) => void change({ kind: 'commitment', yes: event.currentTarget.checked })}
        />
        {i18n.t('passages.commitment')}
      </label>
      <button type="button" class="quiet remove" onClick={remove}>
        <Icon name="bin" />
        {i18n.t('passages.remove')}
      </button>
    </form>
  );
}
