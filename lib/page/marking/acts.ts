import type { Span } from '../../anchoring/page-text';
import type { MarkingActs } from '../../questions/change-passage';
import { dragged, nudged, startEdges, startSplit } from './adjusting';
import { blocksOfText, extended, moved, sentencesIn, wordsIn } from './blocks';
import { boxOfRange, isAt, offsetAt, rangeOfSpan } from './boxes';
import { changeByAct } from './change-by-act';
import type { Deeds } from './deeds';
import { spanNow, startHolding } from './held-words';
import { languageOf } from './language-of';
import type { Layer } from './layer';
import type { MarkingState } from './marking-state';
import type { MarkAct, MarkWord } from './marking-view';
import type { PagePassagesModel } from './page-passages';
import { selectedRange } from './selection';
import { startTurns } from './turns';
import { targetOf } from './view-of';

/** Space that is kept free for the status line at the bottom, in px. */
const BAR = 90;

/** What acts work with. */
interface ActsWorld {
  document: Document;
  view: Window & typeof globalThis;
  state: MarkingState;
  passages: PagePassagesModel;
  deeds: Deeds;
  layer: Pick<Layer, 'focus' | 'leave'>;
  show: () => void;
  paint: () => void;
  say: (word: MarkWord | null) => void;
}

/** What follows from what a person does. */
interface Acts {
  act: (doing: MarkAct) => void;
  /** The text was clicked at a point of the window. */
  click: (x: number, y: number) => void;
  /** The edge at hand was dragged to a point of the window. */
  drag: (x: number, y: number) => void;
  /** Gives whether there is anything to go through. */
  startBlockMode: () => boolean;
  bringIntoView: (span: Span | null) => void;
}

/** Changes the state as a person's acts ask, and has the extension store what is to be kept. */
export function actsOf({ document, view, state, passages, deeds, layer, show, paint, say }: ActsWorld): Acts {
  const text = () => passages.text();
  const rangeOf = (span: Span | null) => rangeOfSpan(document, text(), span);
  const target = () => targetOf(state, passages);
  const refresh = () => {
    paint();
    show();
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

  // A key may be pressed before what the last one asked for is stored: it waits, and is then about what there is.
  const turns = startTurns();
  const held = startHolding(state, passages);

  const after = async (deed: () => Promise<MarkWord | null>) => {
    const before = state.selected;
    const word = await turns.take(deed).catch((): MarkWord => 'not-stored');
    if (turns.isIdle()) held.forget();
    state.asksWhich = false;
    const isDone = word === 'marked' || word === 'cut' || word === 'attached';
    // Other words may have been selected meanwhile.
    if (isDone && isSameRange(before, selectedRange(document))) letSelectionGo();
    if (word === 'attached') state.attach = null;
    paint();
    say(word);
  };

  /** Marks the words at hand, or changes the passage that stands on them. */
  const markOrChange = (acts: Partial<MarkingActs>, note = false) => {
    const words = held.hold();
    const { attach } = state;
    if (words === null) return say('no-words');
    void after(async () => {
      const span = spanNow(words, text());
      if (attach !== null) return span ? deeds.attach(attach, span) : 'no-words';
      const there = held.placedOn(words)?.passage ?? held.madeOn(words);
      if (there) return changeByAct(deeds, there, acts, note);
      if (words.id !== null) return 'no-passage';
      if (span === null) return 'no-words';
      const wanted = { tags: [], answers: [], commitment: false, ...acts };
      const { word, id } = await deeds.mark(span, wanted, note);
      held.remember(words, id === null ? null : { id, ...wanted });
      return word;
    });
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
    if (kind === 'remove' || kind === 'join') {
      const words = held.hold();
      return void after(async () => {
        const there = words && held.placedOn(words);
        if (!there?.span) return 'no-passage';
        held.forget();
        return kind === 'remove' ? deeds.remove(there.passage.id) : deeds.join(there);
      });
    }
    const there = target()?.passage;
    if (!there?.span) return say('no-passage');
    const { id } = there.passage;
    state.adjust =
      kind === 'edges' ? startEdges(id, there.span) : startSplit(id, there.span, steps(there.span, 'sentence'), steps(there.span, 'word'));
    if (state.adjust === null) return say('cannot-split');
    refresh();
  };

  const finish = () => {
    const on = text();
    const { adjust } = state;
    if (adjust === null || on === null) return;
    state.adjust = null;
    if (state.block !== null && adjust.kind === 'edges') state.block = adjust.span;
    void after(async () => {
      const span = spanNow({ on, span: adjust.span }, text());
      if (span === null) return 'no-words';
      if (adjust.kind === 'edges') return deeds.attach(adjust.id, span);
      return deeds.split(adjust.id, span, span.start + adjust.cut - adjust.span.start);
    });
  };

  /** Copies at once: a browser lets only what follows from a key itself write to the clipboard, and nothing is stored. */
  const copy = async (span: Span) => say(await deeds.copy(span).catch((): MarkWord => 'cannot-copy'));

  const move = (doing: Extract<MarkAct, { kind: 'move' }>) => {
    const page = text();
    if (state.block === null || page === null) return;
    const blocks = blocksOfText(page, languageOf(document));
    letSelectionGo();
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
    if (state.selected !== null && state.block !== null) letSelectionGo();
    else if (state.showsKeys) state.showsKeys = false;
    else if (state.asksWhich) state.asksWhich = false;
    else if (state.adjust !== null) state.adjust = null;
    else if (state.card !== null) {
      state.card = null;
      if (state.block === null) layer.leave();
    } else if (state.block !== null) {
      state.block = null;
      state.attach = null;
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
        return at ? void copy(at.span) : say('no-words');
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
        return void after(() => {
          held.forget();
          return deeds.undo(doing.kind === 'redo');
        });
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
        state.grabbed = true;
        if (state.adjust) state.adjust = { ...state.adjust, edge: doing.edge };
        return;
      case 'done':
        return finish();
      case 'close':
        return close();
    }
  };

  const click = (x: number, y: number) => {
    const page = passages.placed().length === 0 ? null : text();
    const at = page && state.adjust === null ? offsetAt(document, page, x, y) : null;
    if (at === null) return;
    const there = passages
      .placed()
      .filter(({ span }) => span !== null && span.start <= at && at <= span.end && isAt(rangeOf(span), x, y))
      .sort((a, b) => (a.span?.end ?? 0) - (a.span?.start ?? 0) - ((b.span?.end ?? 0) - (b.span?.start ?? 0)))[0];
    if (there) openCard(there.passage.id);
    else if (state.card !== null) close();
  };

  const drag = (x: number, y: number) => {
    const page = text();
    const to = page && state.adjust ? offsetAt(document, page, x, y) : null;
    if (to === null || state.adjust === null) return;
    state.adjust = dragged(state.adjust, steps(state.adjust.span, 'word'), to);
    refresh();
  };

  return { act, click, drag, startBlockMode, bringIntoView };
}

/** Whether two ranges begin and end at the same places. */
const isSameRange = (a: Range | null, b: Range | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset);
