import { describe, markable } from '../../anchoring/describe';
import { partAt, type Span } from '../../anchoring/page-text';
import { citationOf, citationOfPage } from '../../exchange/citation';
import { asMarkAnswer, type FromMarking, type MarkActs, type ToMarking } from '../../messages';
import { canonicalAddress } from '../../questions/canonical-address';
import type { Language } from '../../questions/question';
import { looksOf } from '../../questions/tag-look';
import { ownNode } from '../flash-part';
import { sharedReading } from '../shared-reading';
import { copyCitation } from './clipboard';
import { SHARED_LOOK, SHOWN_LOOK } from './highlight-style';
import { keyOfToolbar } from './keys';
import type { MarkAct, MarkingView, MarkWord } from './marking-view';
import { overlapsOf } from './overlaps';
import { startPagePassages } from './page-passages';
import { type Strokes, startPainter } from './painter';
import { boxOfRange, isTyping, MOST_MARKED, selectedRange } from './selection';

/** What marking needs of whoever draws it, and of the extension. */
export interface MarkingWorld {
  document: Document;
  draw: (root: ShadowRoot, view: MarkingView) => void;
  tell: (fact: FromMarking) => Promise<unknown>;
  /** Hears orders until the signal aborts; what the listener gives is the answer. */
  hear: (listener: (order: ToMarking) => unknown, signal: AbortSignal) => void;
}

/** How long a selection must be still before the toolbar comes, and how long a word stands there. In ms. */
const STILL = 120;
const WORD_STAYS = 6_000;

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
  const painter = startPainter(document, ownNode);
  const first = { capture: true, signal };

  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let selected: Range | null = null;
  let word: MarkWord | null = null;
  let wordTimer: number | undefined;
  let shown: string | null = null;
  let asksWhich = false;

  const passages = startPagePassages({ document, reading: () => shared.last, tell, changed: () => paint(), signal });

  /** The element that holds what is drawn; there only while there is something to draw. */
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

  const toolbar = (): MarkingView['toolbar'] => {
    const box = selected && boxOfRange(selected);
    if (selected === null || box === null) return null;
    const span = passages.text()?.offsetsOf(selected) ?? null;
    const question = span === null ? null : questionAt(span);
    return {
      box,
      subQuestions: question === null ? [] : question.parts.flatMap(({ subQuestions }) => subQuestions.map(({ number }) => number)),
      tags: passages.known()?.tags ?? [],
      inQuestion: question !== null,
      asksWhich,
    };
  };

  const show = () => {
    const drawn: MarkingView = { toolbar: toolbar(), word, act };
    if (drawn.toolbar === null && drawn.word === null && host === null) return;
    if (drawn.toolbar === null && drawn.word === null) {
      if (root) draw(root, drawn);
      host?.remove();
      return;
    }
    draw(place(), drawn);
  };

  const say = (next: MarkWord | null) => {
    word = next;
    view.clearTimeout(wordTimer);
    if (next !== null) wordTimer = view.setTimeout(() => say(null), WORD_STAYS);
    show();
  };

  const paint = () => {
    const text = passages.text();
    const strokes = new Map<number, AbstractRange[]>();
    const add = (look: number, span: Span) => {
      const range = text?.rangeOf(span);
      if (range) strokes.set(look, [...(strokes.get(look) ?? []), range]);
    };
    const there = passages.placed().filter(({ span }) => span !== null);
    for (const { passage, span } of there) {
      if (span === null) continue;
      for (const look of looksOf(passage.tags)) add(look, span);
      if (passage.id === shown) add(SHOWN_LOOK, span);
    }
    for (const span of overlapsOf(there.flatMap(({ span }) => span ?? []))) add(SHARED_LOOK, span);
    if (!painter.paint(strokes satisfies Strokes)) say('cannot-paint');
  };

  const questionAt = (span: Span) => {
    const text = passages.text();
    const marked = text && markable(text, span);
    const part = text && marked ? partAt(text, marked.start) : null;
    return part === null ? null : (shared.last?.reading.questions[part.question] ?? null);
  };

  /** The words that are selected, as they can be marked; what is wrong with them where they cannot. */
  const chosen = (): Span | 'too-long' | 'no-words' => {
    const text = passages.text();
    const span = selected && text?.offsetsOf(selected);
    if (!span || !text) return 'no-words';
    if (span.end - span.start > MOST_MARKED) return 'too-long';
    return markable(text, span) ?? 'no-words';
  };

  const mark = async (acts: MarkActs, note: boolean) => {
    const span = chosen();
    if (typeof span === 'string') return say(span);
    const text = passages.text();
    const anchor = text && describe(text, span, { versionId: null, madeAt: Date.now() });
    if (!anchor) return say('no-words');
    const wasCut = selected !== null && isMuchLonger(selected.toString(), anchor.quote.exact);
    const { href } = document.location;
    const page = { address: canonicalAddress(href), title: document.title.slice(0, 1_000) };
    const answer = asMarkAnswer(
      await tell({ type: 'passage-was-marked', question: questionAt(span), page, anchor, acts, note }).catch(() => null),
    );
    if (!answer.done) return say('not-stored');
    letGo();
    say(wasCut ? 'cut' : 'marked');
    await passages.ask();
  };

  const copy = async () => {
    const span = chosen();
    if (typeof span === 'string') return say(span);
    const words = passages.text()?.text.slice(span.start, span.end) ?? '';
    const question = questionAt(span);
    const page = { title: document.title, address: canonicalAddress(document.location.href) };
    const citation = question ? citationOf(words, question) : citationOfPage(words, page, languageOf(document));
    say((await copyCitation(document, citation)) ? 'copied' : 'cannot-copy');
  };

  /** Takes the selection away, so that what was marked is seen. */
  const letGo = () => {
    selected = null;
    document.getSelection()?.removeAllRanges();
  };

  function act(doing: MarkAct): void {
    const acts: MarkActs = { tags: [], answers: [], commitment: false };
    switch (doing.kind) {
      case 'mark':
      case 'note':
        void mark(acts, doing.kind === 'note');
        break;
      case 'tag':
        void mark({ ...acts, tags: [doing.tag] }, false);
        break;
      case 'answers':
        void mark({ ...acts, answers: [doing.subQuestion] }, false);
        break;
      case 'commitment':
        void mark({ ...acts, commitment: true }, false);
        break;
      case 'copy':
        void copy();
        break;
      case 'which-answered':
        asksWhich = true;
        show();
        break;
      case 'close':
        if (asksWhich) asksWhich = false;
        else selected = null;
        say(null);
    }
  }

  let isPressed = false;
  let timer: number | undefined;
  const look = () => {
    if (isPressed || signal.aborted || passages.known()?.on === false) return;
    selected = selectedRange(document);
    asksWhich = false;
    show();
  };
  const lookSoon = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(look, STILL);
  };
  document.addEventListener('selectionchange', lookSoon, { signal });
  view.addEventListener('pointerdown', () => (isPressed = true), first);
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const)
    view.addEventListener(
      type,
      () => {
        isPressed = false;
        lookSoon();
      },
      first,
    );
  for (const type of ['scroll', 'resize'] as const)
    view.addEventListener(type, () => selected !== null && view.requestAnimationFrame(show), { capture: true, passive: true, signal });

  const onKey = (event: KeyboardEvent) => {
    const bar = selected === null ? null : toolbar();
    if (bar === null || isTyping(event.target as Node | null)) return;
    const doing = keyOfToolbar(event, bar);
    if (doing === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && !event.repeat) act(doing);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, onKey, first);

  hear((order) => {
    if (order.type === 'look-again') {
      void passages.ask();
      return true;
    }
    if (order.type === 'show-passage') {
      const found = passages.placed().find(({ passage }) => passage.id === order.id);
      const range = found?.span ? passages.text()?.rangeOf(found.span) : null;
      if (!found || !range) return false;
      shown = order.id;
      paint();
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return true;
    }
    return undefined;
  }, signal);

  shared.listeners.add(passages.wasRead);
  view.addEventListener('pageshow', ({ persisted }) => persisted && void passages.ask(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void passages.ask(), { signal });
  signal.addEventListener('abort', () => {
    shared.listeners.delete(passages.wasRead);
    view.clearTimeout(timer);
    view.clearTimeout(wordTimer);
    painter.clear();
    host?.remove();
  });
  passages.wasRead();
}

/** Whether a selection held a good deal more than was marked of it. */
const isMuchLonger = (selected: string, marked: string): boolean =>
  selected.replace(/\s+/g, '').length > marked.replace(/\s+/g, '').length + 2;

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];

/** The language that a page says it is in; English where it says none that is known. */
const languageOf = ({ documentElement }: Document): Language =>
  LANGUAGES.find((language) => documentElement.lang.toLowerCase().startsWith(language)) ?? 'en';
