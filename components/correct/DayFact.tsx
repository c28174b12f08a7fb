import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FactField, saidOf } from './FactField';

interface DayFactProps {
  label: string;
  /** `YYYY-MM-DD`; null for none. */
  day: string | null;
  pageSays: string | null;
  /** The day on the page. */
  pageDay: string | null;
  onChoose: (day: string | null) => void;
  onSetBack: () => void;
}

/** Earlier days are years half typed: the browser tells of 0202 on the way to 2026. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** A fact that is a calendar day. What is no day is said to be none, and changes nothing. */
export function DayFact({ label, day, pageSays, pageDay, onChoose, onSetBack }: DayFactProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const wrong = isWrong ? i18n.t('correct.badDay') : '';
  const show = (shown: string | null) => {
    if (field.current) field.current.value = shown ?? '';
    setWrong(false);
  };
  useLayoutEffect(() => {
    if (field.current !== document.activeElement) show(day);
  }, [day]);
  const setBack = () => {
    onSetBack();
    show(pageDay);
  };
  return (
    <FactField id={id} label={label} pageSays={pageSays} wrong={wrong} onSetBack={setBack}>
      <input
        ref={field}
        id={id}
        type="date"
        min={FIRST_DAY}
        max={LAST_DAY}
        aria-invalid={isWrong}
        aria-describedby={saidOf(id, wrong, pageSays)}
        onInput={({ currentTarget: { validity, value } }) => {
          if (!validity.valid) return;
          setWrong(false);
          onChoose(value || null);
        }}
        onBlur={({ currentTarget }) => setWrong(!currentTarget.validity.valid)}
      />
    </FactField>
  );
}
