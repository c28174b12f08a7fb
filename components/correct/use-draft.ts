import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * What stands in a field while a person is in it: exactly what was typed, whatever is made of it when it is stored. When the
 * stored value changes while nobody is in the field, that value is shown.
 */
export function useDraft<T>(value: T, holder: RefObject<HTMLElement | null>): [shown: T, setDraft: (draft: T | null) => void] {
  const [draft, setDraft] = useState<T | null>(null);
  const told = JSON.stringify(value);
  useEffect(() => {
    if (!holder.current?.contains(document.activeElement)) setDraft(null);
  }, [told]);
  return [draft ?? value, setDraft];
}
