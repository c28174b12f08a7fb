import type { FromMarking, ToMarking } from '../../messages';
import { DEFAULT_MARK_KEYS } from '../../questions/mark-keys';
import { ownNode } from '../flash-part';
import { sharedReading } from '../shared-reading';
import { actsOf } from './acts';
import { carriedOver } from './carry-over';
import { deedsOf } from './deeds';
import { listenToHands } from './hands';
import type { KeyPlace } from './key-acts';
import { languageOf } from './language-of';
import { startLayer } from './layer';
import { startState } from './marking-state';
import type { MarkAct, MarkingView, MarkWord } from './marking-view';
import { startPagePassages } from './page-passages';
import { startPainter } from './painter';
import { strokesOf } from './strokes';
import { viewOf } from './view-of';

/** What marking needs of whoever draws it, and of the extension. */
export interface MarkingWorld {
  document: Document;
  draw: (root: ShadowRoot, view: MarkingView) => void;
  tell: (fact: FromMarking) => Promise<unknown>;
  /** Whether a person did what an event tells of, and no script of the page. */
  isReal: (event: Event) => boolean;
  /** Whether the extension is still there: after an update or a disabling its scripts stay in the page. */
  isThere: () => boolean;
  /** Hears orders until the signal aborts; what the listener gives is the answer. */
  hear: (listener: (order: ToMarking) => unknown, signal: AbortSignal) => void;
}

/** How long a word stands there, and how often it is looked whether a page has cleared what was painted. In ms. */
const WORD_STAYS = 6_000;
const LOOKS_EVERY = 2_000;
/** How often what a page clears is painted anew before it is told that the page does not let us. */
const MOST_TRIES = 5;

/** Lets a person mark passages in the page that the session reads, for as long as it does; paints those there are. */
export function startMarking(world: MarkingWorld): void {
  const shared = sharedReading();
  let runs: AbortSignal | null = null;
  const start = () => {
    if (shared.life === null || shared.life.aborted || shared.life === runs) return;
    runs = shared.life;
    markIn(world, shared.life);
  };
  shared.listeners.add(start);
  if (shared.last !== null) start();
}

function markIn({ document, draw, tell: send, isReal, isThere, hear }: MarkingWorld, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const shared = sharedReading();
  const state = startState();
  const painter = startPainter(document, ownNode);
  const layer = startLayer(document, draw, signal);
  let wordTimer: number | undefined;
  let tries = 0;
  let again = false;

  /** Ends all in the page where the extension is gone: nothing could be stored any more. */
  const goesOn = (): boolean => {
    if (!signal.aborted && !isThere()) shared.end?.();
    return !signal.aborted;
  };
  const tell: typeof send = (fact) =>
    send(fact).catch((failure: unknown) => {
      goesOn();
      throw failure;
    });

  const act: (doing: MarkAct) => void = (doing) => {
    if (goesOn()) acts.act(doing);
  };
  const passages = startPagePassages({
    document,
    reading: () => shared.last,
    isSettled: () => shared.settled,
    tell,
    changed: () => passagesChanged(),
    isAtWork: () => keyPlace() !== null,
    textChanged: (text, carry) => {
      Object.assign(state, carriedOver(state, carry, text, languageOf(document)));
      if (keyPlace() !== null) show();
    },
    signal,
  });
  const deeds = deedsOf(document, passages, tell);
  const viewNow = () => ({ ...viewOf(document, state, passages, deeds, act), again });
  const show = () => {
    if (!signal.aborted) layer.show(viewNow());
  };

  const say = (word: MarkWord | null) => {
    if (signal.aborted) return;
    again = word !== null && word === state.word && !again;
    state.word = word;
    view.clearTimeout(wordTimer);
    if (word !== null) wordTimer = view.setTimeout(() => say(null), WORD_STAYS);
    show();
  };

  const paint = () => {
    if (signal.aborted || painter.paint(strokesOf(state, passages)) || tries > MOST_TRIES) return;
    tries = MOST_TRIES + 1;
    say('cannot-paint');
  };

  const passagesChanged = () => {
    if (passages.known()?.on === false) Object.assign(state, startState());
    if (state.card !== null && !passages.placed().some(({ passage }) => passage.id === state.card)) state.card = null;
    paint();
    show();
  };

  const acts = actsOf({ document, view, state, passages, deeds, layer, show, paint, say });

  const keyPlace = (): KeyPlace | null => {
    if (state.adjust !== null) return 'adjust';
    if (state.card !== null) return 'card';
    if (state.block !== null) return 'block';
    return state.selected === null ? null : 'selection';
  };

  const hands: Parameters<typeof listenToHands>[1] = {
    isReal,
    isOurs: layer.isOurs,
    isOnButton: layer.isOnButton,
    keyPlace: () => {
      const place = goesOn() ? keyPlace() : null;
      return place && { place, keys: passages.known()?.keys ?? DEFAULT_MARK_KEYS, offer: viewNow().offer };
    },
    act,
    select: (range) => {
      if (passages.known()?.on === false || (range === null && state.selected === null)) return;
      state.selected = range;
      if (range !== null) state.card = null;
      state.asksWhich = false;
      show();
    },
    click: acts.click,
    drag: acts.drag,
    isGrabbed: () => state.grabbed,
    letGo: () => {
      state.grabbed = false;
    },
    moved: show,
  };
  listenToHands(document, hands, signal);

  hear((order) => {
    switch (order.type) {
      case 'look-again':
        void passages.ask();
        return true;
      case 'show-passage': {
        const found = passages.placed().find(({ passage }) => passage.id === order.id);
        if (!found?.span) return false;
        state.shown = order.id;
        paint();
        acts.bringIntoView(found.span);
        return true;
      }
      case 'start-block-mode':
        return acts.startBlockMode();
      case 'attach-here':
        state.attach = order.id;
        acts.startBlockMode();
        say('choose-words');
        return true;
    }
  }, signal);

  // The page's own scripts share the registry, and nobody is told when they clear it.
  const timer = view.setInterval(() => {
    if (!goesOn() || painter.isWhole() || document.visibilityState !== 'visible' || tries > MOST_TRIES) return;
    tries += 1;
    if (tries > MOST_TRIES) say('cannot-paint');
    else paint();
  }, LOOKS_EVERY);

  shared.listeners.add(passages.wasRead);
  view.addEventListener('pageshow', ({ persisted }) => persisted && void passages.ask(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void passages.ask(), { signal });
  signal.addEventListener('abort', () => {
    shared.listeners.delete(passages.wasRead);
    view.clearTimeout(wordTimer);
    view.clearInterval(timer);
    painter.clear();
  });
  passages.wasRead();
}
