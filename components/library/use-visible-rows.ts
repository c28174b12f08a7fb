import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn above and below what is seen, and by which the drawn stretch moves: it is drawn anew only every so many rows. */
const AROUND = 8;

/** The rows of a long list that are drawn: from the first on, up to and without the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** The rows that stand in the window, with some around them, as the person scrolls. `frame` holds all rows, `height` px each. */
export function useVisibleRows(frame: RefObject<HTMLElement | null>, total: number, height: number): Stretch {
  const [stretch, setStretch] = useState<Stretch>({ from: 0, to: 4 * AROUND });
  useEffect(() => {
    const look = () => {
      const top = frame.current ? -frame.current.getBoundingClientRect().top : 0;
      const first = Math.floor(Math.max(0, top) / height / AROUND) * AROUND;
      const rows = Math.ceil(window.innerHeight / height / AROUND) * AROUND;
      const from = Math.max(0, first - AROUND);
      const to = first + rows + 2 * AROUND;
      setStretch((last) => (last.from === from && last.to === to ? last : { from, to }));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [height, total]);
  return { from: Math.min(stretch.from, Math.max(0, total - 1)), to: Math.min(stretch.to, total) };
}
