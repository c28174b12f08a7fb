import { useId, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import { FactField } from './FactField';
import { useDraft } from './use-draft';

/** A person as two texts: the name, and what stands beside it (the party of who asks, the office of who answers). */
export interface PersonLine {
  name: string;
  beside: string;
}

interface PeopleFactProps {
  label: string;
  people: PersonLine[];
  pageSays: string | null;
  /** The words of the columns, of a field of the nth line, and of what can be done. */
  words: {
    name: string;
    beside: string;
    nameOf: (line: number) => string;
    besideOf: (line: number) => string;
    remove: (line: number) => string;
    add: string;
  };
  onChange: (people: PersonLine[]) => void;
  onSetBack: () => void;
}

/** A fact that is a list of people, a line each. */
export function PeopleFact({ label, people, pageSays, words, onChange, onSetBack }: PeopleFactProps) {
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const [lines, setDraft] = useDraft(people, holder);
  const change = (next: PersonLine[]) => {
    setDraft(next);
    onChange(next);
  };
  const set = (index: number, part: Partial<PersonLine>) => change(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const focusLine = (index: number) =>
    requestAnimationFrame(() => {
      const names = holder.current?.querySelectorAll<HTMLElement>('input[data-name]');
      (names?.[index] ?? holder.current?.querySelector<HTMLElement>('.add'))?.focus();
    });
  return (
    <FactField
      id={id}
      label={label}
      group
      pageSays={pageSays}
      onSetBack={() => {
        setDraft(null);
        onSetBack();
      }}
    >
      <div ref={holder} class="people-lines">
        {lines.length > 0 && (
          <p class="columns quiet-text" aria-hidden="true">
            <span>{words.name}</span>
            <span>{words.beside}</span>
          </p>
        )}
        {lines.map((line, index) => (
          <div key={index} class="person">
            <input
              data-name
              dir="auto"
              autocomplete="off"
              aria-label={words.nameOf(index + 1)}
              value={line.name}
              onInput={(event) => set(index, { name: event.currentTarget.value })}
            />
            <input
              dir="auto"
              autocomplete="off"
              aria-label={words.besideOf(index + 1)}
              value={line.beside}
              onInput={(event) => set(index, { beside: event.currentTarget.value })}
            />
            <button
              type="button"
              class="quiet square"
              aria-label={words.remove(index + 1)}
              title={words.remove(index + 1)}
              onClick={() => {
                change(lines.filter((_, at) => at !== index));
                focusLine(Math.max(0, Math.min(index, lines.length - 2)));
              }}
            >
              <Icon name="cross" />
            </button>
          </div>
        ))}
        <button
          type="button"
          class="quiet add"
          onClick={() => {
            setDraft([...lines, { name: '', beside: '' }]);
            focusLine(lines.length);
          }}
        >
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
    </FactField>
  );
}
