import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a form when the button that was pressed goes away with what it did, as Undo and Remove do: it then
 * goes to the form's last line of actions, or else to its first field. `moment` is any text that changes when that happens.
 */
export function useFocusKept(moment: string): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const last = useRef(moment);
  useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    const next = form.current?.querySelector<HTMLElement>('.save-state button, footer button, textarea');
    next?.focus();
  }, [moment]);
  return form;
}
