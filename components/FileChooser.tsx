import { useRef } from 'preact/hooks';

interface FileChooserProps {
  /** What the button says. */
  label: string;
  /** What the field behind it is called. */
  field: string;
  /** What kinds of files are offered; all where it is empty. */
  accept?: string;
  onChoose: (file: File) => void;
}

/** A button by which a person chooses a file of theirs, a JSON file unless said otherwise; the same file may be chosen again. */
export function FileChooser({ label, field, accept = '.json,application/json', onChoose }: FileChooserProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        aria-label={field}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
