import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import './notice.css';

/** Something to know before going on, said with a picture beside it. `wrong` for what could not be done. */
export const Notice = ({ children, wrong = false }: { children: ComponentChildren; wrong?: boolean }) => (
  <div class={`notice${wrong ? ' wrong' : ''}`} role={wrong ? 'alert' : 'note'}>
    <Icon name="warning" />
    <div>{children}</div>
  </div>
);
