import { actOfKey, type KeyAct } from './picking';

/** What keys and pointer are told to. */
interface Hands {
  /** The element that holds what is drawn, and its root. */
  host: HTMLElement;
  root: ShadowRoot;
  act: (act: KeyAct) => void;
  /** The block that stands at a point of the window; null for none. */
  blockAt: (x: number, y: number) => number | null;
  hover: (block: number | null) => void;
}

/**
 * Takes keys and pointer before the page does, until `signal` aborts: the page hears neither of what is picked. What happens
 * on the bar itself is the bar's, and what the page's scripts make up is the page's: they are not to pick.
 */
export function listenToHands(view: Window, { host, root, act, blockAt, hover }: Hands, signal: AbortSignal): void {
  const isOurs = (event: Event) => event.composedPath().includes(host);
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const doing = actOfKey(event);
    // On a button of the bar, Enter is the button's.
    const isOnButton = isOurs(event) && root.activeElement?.localName === 'button';
    if (doing === null || (doing.kind === 'done' && isOnButton)) return;
    take(event);
    if (event.type === 'keydown') act(doing);
  };

  let isDragging = false;
  const onPointer = (event: MouseEvent) => {
    if (!event.isTrusted || (isOurs(event) && !isDragging)) return;
    take(event);
    const under = blockAt(event.clientX, event.clientY);
    if (event.type === 'mousemove') {
      if (isDragging && under !== null) act({ kind: 'go', to: under, extend: true });
      else hover(under);
    } else if (event.type === 'mousedown' && event.button === 0) {
      isDragging = under !== null;
      if (under !== null) act({ kind: 'go', to: under, extend: event.shiftKey });
    } else if (event.type === 'mouseup') isDragging = false;
  };

  const first = { capture: true, signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, onKey, first);
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'] as const)
    view.addEventListener(type, onPointer, first);
  for (const type of ['pointerdown', 'pointerup'] as const)
    view.addEventListener(type, (event) => event.isTrusted && !isOurs(event) && event.stopImmediatePropagation(), first);
}
