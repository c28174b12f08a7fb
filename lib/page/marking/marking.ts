import type { Span } from '../../anchoring/page-text';
import type { FromMarking, MarkActs, ToMarking } from '../../messages';
import { DEFAULT_MARK_KEYS } from '../../questions/mark-keys';
import { looksOf } from '../../questions/tag-look';
import { sameTag } from '../../questions/tags';
import { ownNode } from '../flash-part';
import { sharedReading } from '../shared-reading';
import { dragged, nudged, startEdges, startSplit } from './adjusting';
import { blocksOfText, extended, moved, sentencesIn, wordsIn } from './blocks';
import { boxOfRange, isAt, offsetAt, rangeOfSpan } from './boxes';
import { deedsOf } from './deeds';
import { listenToHands } from './hands';
import { SHARED_LOOK, SHOWN_LOOK } from './highlight-style';
import type { KeyPlace } from './key-acts';
import { languageOf } from './language-of';
import { startLayer } from './layer';
import { startState } from './marking-state';
import type { MarkAct, MarkingView, MarkWord } from './marking-view';
import { overlapsOf } from './overlaps';
import { startPagePassages } from './page-passages';
import { startPainter } from './painter';
import { targetOf, viewOf } from './view-of';

/** What marking needs of whoever draws it, and of the extension. */
export interface MarkingWorld {
  document: Document;
  draw: (root: ShadowRoot, view: MarkingView) => void;
  tell: (fact: FromMarking) => Promise<unknown>;
  /** Hears orders until the signal aborts; what the listener gives is the answer. */
  hear: (listener: (order: ToMarking) => unknown, signal: AbortSignal) => void;
}

/** How long a word stands there, in ms. */
const WORD_STAYS = 6_000;
/** Space that is kept free for the status line at the bottom, in px. */
const BAR = 90;

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

function markIn({ document, draw, tell, hear }: MarkingWorld, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const shared = sharedReading();
  const state = startState();
  const painter = startPainter(document, ownNode);
  const layer = startLayer(document, draw, signal);
  let wordTimer: number | undefined;
  let isGrabbed = false;

  const passages = startPagePassages({ document, reading: () => shared.last, tell, changed: () => passagesChanged(), signal });
  const deeds = deedsOf(document, passages, tell);
  const text = () => passages.text();
  const rangeOf = (span: Span | null) => rangeOfSpan(document, text(), span);
  const target = () => targetOf(state, passages);
  const show = () => layer.show(viewOf(document, state, passages, deeds, act));

  const say = (word: MarkWord | null) => {
    state.word = word;
    view.clearTimeout(wordTimer);
    if (word !== null) wordTimer = view.setTimeout(() => say(null), WORD_STAYS);
    show();
  };

  const paint = () => {
    const strokes = new Map<number, AbstractRange[]>();
    const add = (look: number, span: Span) => {
      const range = text()?.rangeOf(span);
      if (range) strokes.set(look, [...(strokes.get(look) ?? []), range]);
    };
    const spans: Span[] = [];
    for (const { passage, span: found } of passages.placed()) {
      const span = state.adjust?.id === passage.id ? state.adjust.span : found;
      if (span === null) continue;
      spans.push(span);
      for (const look of looksOf(passage.tags)) add(look, span);
      if (passage.id === (state.card ?? state.adjust?.id ?? state.shown)) add(SHOWN_LOOK, span);
    }
    for (const span of overlapsOf(spans)) add(SHARED_LOOK, span);
    if (!painter.paint(strokes)) say('cannot-paint');
  };

  const refresh = () => {
    paint();
    show();
  };

  const passagesChanged = () => {
    if (passages.known()?.on === false) Object.assign(state, startState());
    if (state.card !== null && !passages.placed().some(({ passage }) => passage.id === state.card)) state.card = null;
    refresh();
  };

  const bringIntoView = (span: Span | null) => {
    const range = rangeOf(span);
    const box = boxOfRange(range);
    if (!range || (box && box.top >= 0 && box.bottom <= view.innerHeight - BAR)) return;
    const start = range.startContainer;
    (start instanceof view.Element ? start : start.parentElement)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  /** Takes the selection away, so that what was marked is seen. */
  const letSelectionGo = () => {
    if (state.selected === null) return;
    state.selected = null;
    document.getSelection()?.removeAllRanges();
  };

  const after = async (deed: Promise<MarkWord | null>) => {
    const word = await deed;
    state.asksWhich = false;
    if (word === 'marked' || word === 'cut' || word === 'attached') letSelectionGo();
    if (word === 'attached') state.attach = null;
    paint();
    say(word);
  };

  /** Marks the words at hand, or changes the passage that stands on them. */
  const markOrChange = (acts: Partial<MarkActs>, note = false) => {
    const at = target();
    if (at === null) return say('no-words');
    if (state.attach !== null) return void after(deeds.attach(state.attach, at.span));
    const there = at.passage?.passage;
    if (!there) return void after(deeds.mark(at.span, { tags: [], answers: [], commitment: false, ...acts }, note));
    if (note) return void after(deeds.note(there.id));
    const [tag] = acts.tags ?? [];
    const [subQuestion] = acts.answers ?? [];
    if (tag !== undefined) {
      const has = there.tags.some((known) => sameTag(known, tag));
      return void after(deeds.change(there.id, { kind: has ? 'remove-tag' : 'add-tag', tag }));
    }
    if (subQuestion !== undefined)
      return void after(deeds.change(there.id, { kind: 'answers', subQuestion, yes: !there.answers.includes(subQuestion) }));
    if (acts.commitment) return void after(deeds.change(there.id, { kind: 'commitment', yes: !there.commitment }));
    say('marked');
  };

  /** The words and sentences among which edges move. */
  const steps = (span: Span, size: 'word' | 'sentence'): Span[] => {
    const page = text();
    if (page === null) return [];
    const part = page.parts.find(({ start, end }) => start <= span.start && span.end <= end) ?? { start: 0, end: page.text.length };
    return (size === 'word' ? wordsIn : sentencesIn)(page.text, part, languageOf(document));
  };

  /** Does something with the passage at hand. */
  const withPassage = (kind: 'remove' | 'join' | 'edges' | 'split') => {
    const there = target()?.passage;
    if (!there?.span) return say('no-passage');
    const { id } = there.passage;
    if (kind === 'remove') return void after(deeds.remove(id));
    if (kind === 'join') return void after(deeds.join(there));
    state.adjust =
      kind === 'edges' ? startEdges(id, there.span) : startSplit(id, there.span, steps(there.span, 'sentence'), steps(there.span, 'word'));
    if (state.adjust === null) return say('cannot-split');
    refresh();
  };

  const finish = () => {
    const { adjust } = state;
    if (adjust === null) return;
    state.adjust = null;
    if (state.block !== null && adjust.kind === 'edges') state.block = adjust.span;
    void after(adjust.kind === 'edges' ? deeds.attach(adjust.id, adjust.span) : deeds.split(adjust.id, adjust.span, adjust.cut));
  };

  const move = (doing: Extract<MarkAct, { kind: 'move' }>) => {
    const page = text();
    if (state.block === null || page === null) return;
    const blocks = blocksOfText(page, languageOf(document));
    state.block = (doing.extend ? extended : moved)(blocks, state.block, doing.size, doing.by);
    state.word = null;
    bringIntoView(state.block);
    show();
  };

  const startBlockMode = (): boolean => {
    const page = text();
    if (page === null || passages.known()?.on === false) return false;
    const { paragraph } = blocksOfText(page, languageOf(document));
    const inView = paragraph.find((span) => (boxOfRange(rangeOf(span))?.top ?? -1) >= 0);
    state.block ??= inView ?? paragraph[0] ?? null;
    state.card = null;
    letSelectionGo();
    bringIntoView(state.block);
    show();
    layer.focus();
    return state.block !== null;
  };

  const close = () => {
    if (state.showsKeys) state.showsKeys = false;
    else if (state.asksWhich) state.asksWhich = false;
    else if (state.adjust !== null) state.adjust = null;
    else if (state.card !== null) {
      state.card = null;
      if (state.block === null) layer.leave();
    } else if (state.block !== null) {
      state.block = null;
      layer.leave();
    } else if (state.selected !== null) state.selected = null;
    else state.attach = null;
    state.shown = null;
    paint();
    say(null);
  };

  const openCard = (id: string | undefined) => {
    const at = state.block;
    const here = at && passages.placed().find(({ span }) => span !== null && span.start < at.end && at.start < span.end);
    state.card = id ?? target()?.passage?.passage.id ?? here?.passage.id ?? null;
    if (state.card === null) return say('no-passage');
    refresh();
    layer.focus();
  };

  const act: (doing: MarkAct) => void = (doing) => {
    switch (doing.kind) {
      case 'mark':
        return markOrChange({});
      case 'note':
        return markOrChange({}, true);
      case 'tag':
        return markOrChange({ tags: [doing.tag] });
      case 'answers':
        return markOrChange({ answers: [doing.subQuestion] });
      case 'commitment':
        return markOrChange({ commitment: true });
      case 'copy': {
        const at = target();
        return at ? void after(deeds.copy(at.span)) : say('no-words');
      }
      case 'card':
        return openCard(doing.id);
      case 'remove':
      case 'join':
      case 'edges':
      case 'split':
        return withPassage(doing.kind);
      case 'undo':
      case 'redo':
        return void after(deeds.undo(doing.kind === 'redo'));
      case 'which-answered':
      case 'keys':
        if (doing.kind === 'keys') state.showsKeys = !state.showsKeys;
        else state.asksWhich = true;
        return show();
      case 'move':
        return move(doing);
      case 'nudge':
        if (state.adjust) state.adjust = nudged(state.adjust, steps(state.adjust.span, doing.size), doing.by);
        return refresh();
      case 'switch-edge':
        if (state.adjust) state.adjust = { ...state.adjust, edge: state.adjust.edge === 'end' ? 'start' : 'end' };
        return show();
      case 'grab':
        isGrabbed = true;
        if (state.adjust) state.adjust = { ...state.adjust, edge: doing.edge };
        return;
      case 'done':
        return finish();
      case 'close':
        return close();
    }
  };

  const keyPlace = (): KeyPlace | null => {
    if (state.adjust !== null) return 'adjust';
    if (state.card !== null) return 'card';
    if (state.block !== null) return 'block';
    return state.selected === null ? null : 'selection';
  };

  const click = (x: number, y: number) => {
    const page = text();
    const at = page && state.adjust === null ? offsetAt(document, page, x, y) : null;
    if (at === null) return;
    const there = passages
      .placed()
      .filter(({ span }) => span !== null && span.start <= at && at <= span.end && isAt(rangeOf(span), x, y))
      .sort((a, b) => (a.span?.end ?? 0) - (a.span?.start ?? 0) - ((b.span?.end ?? 0) - (b.span?.start ?? 0)))[0];
    if (there) openCard(there.passage.id);
    else if (state.card !== null) close();
  };

  listenToHands(
    document,
    {
      isOurs: layer.isOurs,
      isOnButton: layer.isOnButton,
      keyPlace: () => {
        const place = keyPlace();
        const { offer } = viewOf(document, state, passages, deeds, act);
        return place && { place, keys: passages.known()?.keys ?? DEFAULT_MARK_KEYS, offer };
      },
      act,
      select: (range) => {
        if (passages.known()?.on === false || (range === null && state.selected === null)) return;
        state.selected = range;
        if (range !== null) state.card = null;
        state.asksWhich = false;
        show();
      },
      click,
      drag: (x, y) => {
        const page = text();
        const to = page && state.adjust ? offsetAt(document, page, x, y) : null;
        if (to === null || state.adjust === null) return;
        state.adjust = dragged(state.adjust, steps(state.adjust.span, 'word'), to);
        refresh();
      },
      isGrabbed: () => isGrabbed,
      letGo: () => {
        isGrabbed = false;
      },
      moved: show,
    },
    signal,
  );

  hear((order) => {
    switch (order.type) {
      case 'look-again':
        void passages.ask();
        return true;
      case 'show-passage': {
        const found = passages.placed().find(({ passage }) => passage.id === order.id);
        if (!found?.span) return false;
        state.shown = order.id;
        refresh();
        bringIntoView(found.span);
        return true;
      }
      case 'start-block-mode':
        return startBlockMode();
      case 'attach-here':
        state.attach = order.id;
        say('choose-words');
        return true;
    }
  }, signal);

  shared.listeners.add(passages.wasRead);
  view.addEventListener('pageshow', ({ persisted }) => persisted && void passages.ask(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void passages.ask(), { signal });
  signal.addEventListener('abort', () => {
    shared.listeners.delete(passages.wasRead);
    view.clearTimeout(wordTimer);
    painter.clear();
  });
  passages.wasRead();
}
