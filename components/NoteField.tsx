import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import './note-field.css';

/** Where a caret goes when the text around it is replaced: it stays with the words before it, or with those after it. */
function caretAfter(caret: number, before: string, after: string): number {
  if (after.startsWith(before.slice(0, caret))) return caret;
  const behind = before.slice(caret);
  return after.endsWith(behind) ? after.length - behind.length : Math.min(caret, after.length);
}

/** Where the browser cannot size a field by its content itself, its height is set to what the text takes. */
function fitHeight(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + 2}px`;
}

/**
 * The note. It grows with its text up to eight lines and then scrolls. When another window changes the text, the caret
 * stays with the words it stood at.
 */
export function NoteField({ text, onType, label }: { text: string; onType: (text: string) => void; label?: string }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    if (field.value === text) return fitHeight(field);
    const { selectionStart, selectionEnd, value } = field;
    field.value = text;
    if (field.ownerDocument.activeElement === field)
      field.setSelectionRange(caretAfter(selectionStart, value, text), caretAfter(selectionEnd, value, text));
    fitHeight(field);
  }, [text]);

  return (
    <div class="note-field">
      <label for={id}>{label ?? i18n.t('editor.note')}</label>
      <textarea ref={area} id={id} rows={3} dir="auto" onInput={(event) => onType(event.currentTarget.value)} />
    </div>
  );
}
