import type { MarkKeys } from '../../questions/mark-keys';
import { actOfKey, type KeyPlace } from './key-acts';
import type { MarkAct, OfferView } from './marking-view';
import { isTyping, nodeOf, selectedRange, takesKeys } from './selection';

/** How long a selection must be still before the toolbar comes, in ms. */
const STILL = 120;

/** What a page does something with when it is clicked. */
const CONTROLS = 'a, button, summary, label, [role="button"]';

/** What keys, pointer and selection are told to. */
interface Hands {
  /** Whether a person did it: a page's scripts can make events too, and are not to press our keys. */
  isReal: (event: Event) => boolean;
  /** Whether an event happened on what is drawn over the page. */
  isOurs: (event: Event) => boolean;
  /** What keys act on now; null where they are the page's. */
  keyPlace: () => { place: KeyPlace; keys: MarkKeys; offer: OfferView } | null;
  /** Whether a button of ours has the focus: Enter and Space are the button's. */
  isOnButton: () => boolean;
  act: (act: MarkAct) => void;
  select: (range: Range | null) => void;
  /** The pointer was clicked at a point of the window, on the page's text. */
  click: (x: number, y: number) => void;
  /** The pointer moved while an edge was grabbed. */
  drag: (x: number, y: number) => void;
  isGrabbed: () => boolean;
  letGo: () => void;
  moved: () => void;
}

/** Takes what keys, pointer and selection mean for marking before the page does, until `signal` aborts. All else stays with the page. */
export function listenToHands(document: Document, hands: Hands, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const first = { capture: true, signal };
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  let taken: string | null = null;
  const onKey = (event: KeyboardEvent) => {
    // The picker of parts has the keys and the pointer while it is there.
    if (globalThis.kanttekeningPicks || !hands.isReal(event)) return;
    // The page is not to see the end of a key whose beginning it did not see.
    if (event.type !== 'keydown') {
      if (event.key !== taken) return;
      if (event.type === 'keyup') taken = null;
      return take(event);
    }
    const where = hands.keyPlace();
    if (where === null || (takesKeys(nodeOf(event)) && !hands.isOurs(event))) return;
    if (hands.isOnButton() && hands.isOurs(event) && ['Enter', ' ', 'Tab'].includes(event.key)) return;
    const doing = actOfKey(event, where.place, where.keys, where.offer);
    if (doing === null) return;
    taken = event.key;
    take(event);
    if (!event.repeat || doing.kind === 'move' || doing.kind === 'nudge') hands.act(doing);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, onKey, first);

  let isPressed = false;
  let timer: number | undefined;
  const look = () => {
    if (!isPressed && !signal.aborted && !globalThis.kanttekeningPicks) hands.select(selectedRange(document));
  };
  const lookSoon = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(look, STILL);
  };
  document.addEventListener('selectionchange', lookSoon, { signal });
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (hands.isReal(event)) isPressed = !hands.isOurs(event);
    },
    first,
  );
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const)
    view.addEventListener(
      type,
      (event) => {
        if (!hands.isReal(event)) return;
        isPressed = false;
        if (hands.isGrabbed()) hands.letGo();
        lookSoon();
      },
      first,
    );
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!hands.isGrabbed() || !hands.isReal(event)) return;
      take(event);
      hands.drag(event.clientX, event.clientY);
    },
    first,
  );
  view.addEventListener(
    'click',
    (event) => {
      if (!hands.isReal(event)) return;
      const node = nodeOf(event);
      const isControl = event.composedPath().some((each) => each instanceof Element && each.matches(CONTROLS));
      if (globalThis.kanttekeningPicks || event.button !== 0 || hands.isOurs(event) || isControl || isTyping(node)) return;
      if (document.getSelection()?.isCollapsed !== false) hands.click(event.clientX, event.clientY);
    },
    first,
  );

  let isDue = false;
  const movedSoon = () => {
    if (isDue) return;
    isDue = true;
    view.requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) hands.moved();
    });
  };
  for (const type of ['scroll', 'resize'] as const) view.addEventListener(type, movedSoon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => view.clearTimeout(timer));
}
