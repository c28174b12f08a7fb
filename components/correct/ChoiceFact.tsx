import { useId } from 'preact/hooks';
import { FactField, saidOf } from './FactField';

interface ChoiceFactProps<T extends string> {
  label: string;
  value: T;
  choices: readonly T[];
  word: (choice: T) => string;
  pageSays: string | null;
  onChoose: (choice: T) => void;
  onSetBack: () => void;
}

/** A fact that is one of a few. */
export function ChoiceFact<T extends string>({ label, value, choices, word, pageSays, onChoose, onSetBack }: ChoiceFactProps<T>) {
  const id = useId();
  return (
    <FactField id={id} label={label} pageSays={pageSays} onSetBack={onSetBack}>
      <select
        id={id}
        value={value}
        aria-describedby={saidOf(id, '', pageSays)}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {word(choice)}
          </option>
        ))}
      </select>
    </FactField>
  );
}
