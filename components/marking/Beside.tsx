import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, beside } from '../../lib/page/marking/boxes';

interface BesideProps {
  box: Box;
  /** Changes when what stands in it takes another size. */
  size: string;
  class: string;
  role: 'toolbar' | 'dialog';
  label: string;
  children: ComponentChildren;
}

/** Stands beside a box of the window without covering it. */
export function Beside({ box, size, class: name, role, label, children }: BesideProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (!frame.current) return;
    const { width, height } = frame.current.getBoundingClientRect();
    setAt(beside(box, { width, height }, { width: document.documentElement.clientWidth, height: window.innerHeight }));
  }, [box.left, box.top, box.bottom, size]);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that it may have take a name
    <div ref={frame} class={name} role={role} aria-label={label} style={{ left: `${at.left}px`, top: `${at.top}px` }}>
      {children}
    </div>
  );
}
