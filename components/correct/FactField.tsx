import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface FactFieldProps {
  /** The id of the field itself; where there are several, they stand in a group of this name. */
  id: string;
  label: string;
  /** Several fields under one label. */
  group?: boolean;
  /** What the page says, in words, where that was corrected; null where it was not. */
  pageSays: string | null;
  /** What is wrong with what stands in the field; empty for nothing. */
  wrong?: string;
  onSetBack: () => void;
  children: ComponentChildren;
}

/** The ids of what is said of a field, for `aria-describedby`. */
export const saidOf = (id: string, wrong: string, pageSays: string | null): string | undefined =>
  [wrong && `${id}-wrong`, pageSays !== null && `${id}-corrected`].filter(Boolean).join(' ') || undefined;

/** A fact with its label; where it was corrected, what the page says, and the way back to it. */
export function FactField({ id, label, group = false, pageSays, wrong = '', onSetBack, children }: FactFieldProps) {
  const rest = (
    <>
      {children}
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong}
      </p>
      {pageSays !== null && (
        <p class="page-says">
          <span id={`${id}-corrected`}>
            {i18n.t('correct.corrected')} <bdi class="council">{pageSays || i18n.t('correct.nothing')}</bdi>
          </span>{' '}
          <button
            type="button"
            class="link"
            onClick={(event) => {
              const fact = event.currentTarget.closest('.fact');
              onSetBack();
              // The button goes with what it did.
              fact?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
            }}
          >
            {i18n.t('correct.setBack')}
            <span class="visually-hidden"> ({label})</span>
          </button>
        </p>
      )}
    </>
  );
  if (group) {
    return (
      <fieldset class="fact field" aria-describedby={saidOf(id, wrong, pageSays)}>
        <legend class="label">{label}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div class="fact field">
      <label for={id}>{label}</label>
      {rest}
    </div>
  );
}
