import { useId, useRef } from 'preact/hooks';
import { FactField, saidOf } from './FactField';
import { useDraft } from './use-draft';

interface TextFactProps {
  label: string;
  value: string | null;
  /** As it stands on the page, where that was corrected; null where it was not. */
  pageSays: string | null;
  /** Whether it may take more than a line. */
  long?: boolean;
  onType: (text: string) => void;
  onSetBack: () => void;
}

/** A fact that is a text of one line, which may be a long one. */
export function TextFact({ label, value, pageSays, long = false, onType, onSetBack }: TextFactProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const [shown, setDraft] = useDraft(value ?? '', long ? area : line);
  const said = saidOf(id, '', pageSays);
  const type = (text: string) => {
    setDraft(text);
    onType(text);
  };
  return (
    <FactField
      id={id}
      label={label}
      pageSays={pageSays}
      onSetBack={() => {
        setDraft(null);
        onSetBack();
      }}
    >
      {long ? (
        <textarea
          ref={area}
          id={id}
          rows={2}
          dir="auto"
          value={shown}
          aria-describedby={said}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && event.preventDefault()}
        />
      ) : (
        <input
          ref={line}
          id={id}
          dir="auto"
          autocomplete="off"
          value={shown}
          aria-describedby={said}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </FactField>
  );
}
