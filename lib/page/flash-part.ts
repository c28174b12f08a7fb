import type { Place } from '../reading/read-page';

const FLASH_MS = 1_200;
// Set through the CSSOM and the animation API, since a page's content policy may forbid style elements.
const FRAME: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  pointerEvents: 'none',
  zIndex: '2147483647',
  boxSizing: 'border-box',
  border: '2px solid oklch(0.45 0.09 210)',
  borderRadius: '6px',
  background: 'oklch(0.75 0.1 210 / 0.18)',
};

declare global {
  /** The elements that the extension's scripts have put into a page, each in the same isolated world. */
  var kanttekeningNodes: WeakSet<Node> | undefined;
}

/** The elements that Kanttekening itself has put into a page, so that the watcher can leave them out. */
const own = (): WeakSet<Node> => {
  globalThis.kanttekeningNodes ??= new WeakSet();
  return globalThis.kanttekeningNodes;
};

/** Makes a node known as Kanttekening's own, before it is put into a page. */
export const ownNode = (node: Node): void => void own().add(node);

/** Whether a node is Kanttekening's own. */
export const isOwnNode = (node: Node): boolean => own().has(node);

/**
 * Scrolls a part into view and draws a frame over it for a moment. The frame stands in a closed shadow root of one element
 * beside the page's body, which is taken away again; the page's own nodes are not touched.
 */
export function flashPart(place: Place, document: Document = place.first.ownerDocument ?? window.document): void {
  const view = document.defaultView;
  if (!view || !place.first.isConnected || !place.last.isConnected) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const start = place.first instanceof view.Element ? place.first : place.first.parentElement;
  start?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });

  const range = document.createRange();
  range.setStartBefore(place.first);
  range.setEndAfter(place.last);

  const host = document.createElement('div');
  ownNode(host);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  Object.assign(frame.style, FRAME);
  root.append(frame);
  document.documentElement.append(host);

  const follow = () => {
    const box = range.getBoundingClientRect();
    Object.assign(frame.style, {
      left: `${box.left - 8}px`,
      top: `${box.top - 6}px`,
      width: `${box.width + 16}px`,
      height: `${box.height + 12}px`,
    });
    if (host.isConnected) view.requestAnimationFrame(follow);
  };
  follow();
  if (!calm) frame.animate([{ opacity: 1 }, { opacity: 1, offset: 0.6 }, { opacity: 0 }], FLASH_MS);
  view.setTimeout(() => host.remove(), FLASH_MS);
}
