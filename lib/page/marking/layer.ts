import { ownNode } from '../flash-part';
import { isEmpty, type MarkingView } from './marking-view';

/** What is drawn over a page. */
export interface Layer {
  show: (view: MarkingView) => void;
  /** Gives the focus to what is drawn, so that keys and screen readers are there. */
  focus: () => void;
  /** Gives the focus back to where it was in the page. */
  leave: () => void;
  isOurs: (event: Event) => boolean;
  isOnButton: () => boolean;
}

/**
 * Holds what is drawn in a closed shadow root of one element beside the body, which is there only while there is something to
 * draw. No page looks into it.
 */
export function startLayer(document: Document, draw: (root: ShadowRoot, view: MarkingView) => void, signal: AbortSignal): Layer {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let before: Element | null = null;

  const place = (): ShadowRoot => {
    if (host === null || root === null) {
      host = document.createElement('div');
      ownNode(host);
      host.style.setProperty('all', 'initial', 'important');
      root = host.attachShadow({ mode: 'closed' });
    }
    if (!host.isConnected) document.documentElement.append(host);
    return root;
  };

  const leave = () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };
  const start = () => root?.querySelector<HTMLElement>('[data-start]') ?? null;

  signal.addEventListener('abort', () => host?.remove());
  return {
    show: (view) => {
      const hadFocus = root !== null && root.activeElement !== null;
      if (!isEmpty(view)) draw(place(), view);
      else if (root !== null && host?.isConnected) {
        draw(root, view);
        host.remove();
      }
      // What had the focus may be gone: the focus is never left with nothing.
      if (!hadFocus || root?.activeElement) return;
      const next = start();
      if (host?.isConnected && next !== null) next.focus({ preventScroll: true });
      else leave();
    },
    focus: () => {
      if (document.activeElement !== host) before = document.activeElement;
      start()?.focus({ preventScroll: true });
    },
    leave,
    isOurs: (event) => host !== null && event.composedPath().includes(host),
    isOnButton: () => root?.activeElement?.localName === 'button',
  };
}
