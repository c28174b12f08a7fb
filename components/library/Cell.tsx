import type { ComponentChildren } from 'preact';

/** A cell of the list, which is no table element: its rows stand where they are put, not where a table would have them. */
export const Cell = ({ kind, children }: { kind?: string; children?: ComponentChildren }) => (
  // biome-ignore lint/a11y/useSemanticElements: see above
  <div role="gridcell" class={kind} tabIndex={-1}>
    {children}
  </div>
);
