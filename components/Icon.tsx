/** Strokes on a grid of 16 by 16. */
const PATHS = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  plus: 'M8 3.5v9M3.5 8h9',
  pen: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
  cross: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  arrow: 'M3 8h9.5M9 4.5 12.5 8 9 11.5',
  outside: 'M9.5 3H13v3.5M13 3 7.5 8.5M6.5 4H3.5v8.5H12V9.5',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  library: 'M3.5 3v10M6.5 3v10M9.5 3.4l3 9.4',
  open: 'M8 5v3.5L10.2 10M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  answered: 'M2.5 3.5h11v7.5H7.5L4.5 13.5V11h-2zM5.5 7.2 7.3 9 10.5 5.6',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3h.01',
  mark: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 6.5h5M5.5 9.5h3',
  undo: 'M6 3.5 2.5 7 6 10.5M2.5 7h7a4 4 0 0 1 0 7H7',
  redo: 'M10 3.5 13.5 7 10 10.5M13.5 7h-7a4 4 0 0 0 0 7H9',
  moved: 'M3 4.5h6.5a3 3 0 0 1 0 6H4M6.5 8 4 10.5 6.5 13',
  bin: 'M3.5 4.5h9M6.5 4.5v-2h3v2M5 4.5l.5 9h5l.5-9',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, never instead of one: hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} stroke-width={name === 'more' ? 2.4 : undefined} />
  </svg>
);
