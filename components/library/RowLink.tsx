import type { ComponentChildren } from 'preact';

interface RowLinkProps {
  href: string;
  tabIndex: number;
  isChosen: boolean;
  onOpen: () => void;
  children: ComponentChildren;
}

/** The link of a row, which the whole row is the target of. */
export const RowLink = ({ href, tabIndex, isChosen, onOpen, children }: RowLinkProps) => (
  <a
    href={href}
    class="row-link"
    tabIndex={tabIndex}
    aria-current={isChosen ? 'true' : undefined}
    onClick={(event) => {
      // With a key held down the browser opens a tab or window of its own.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen();
    }}
  >
    {children}
  </a>
);
