import type { FromPage } from '../messages';
import { NOTHING_TAUGHT, type TaughtRole } from '../questions/teaching';
import { type Lesson, lessonFrom } from '../reading/lesson';
import type { BarView, Frame } from './bar-view';
import { type Block, blocksOf, boxOf } from './blocks';
import { isOwnNode, ownNode } from './flash-part';
import { listenToHands } from './listen-to-hands';
import { chosen, isMarked, type KeyAct, moveTo, type Picking, pick, startPicking, stretches } from './picking';

declare global {
  /** Whether a person is picking in this page; in the extension's isolated world. */
  var kanttekeningPicks: boolean | undefined;
}

/** What the picker needs of whoever draws it, and of the extension. */
export interface PickerWorld {
  document: Document;
  draw: (root: ShadowRoot, bar: BarView, frames: Frame[]) => void;
  tell: (fact: FromPage) => Promise<unknown>;
}

/** Whether this is a page of the extension's own, where the tests let axe look at the bar: nothing is to be hidden there. */
const isExtensionPage = ({ protocol }: Location): boolean => !/^(?:https?|file):$/.test(protocol);

/** Space that is kept free for the bar at the bottom, and for a frame's word at the top, in px. */
const BAR = 230;
const WORD = 40;
/** How long a page must be still before its blocks are gathered anew, in ms. */
const STILL = 150;

/**
 * Lets a person pick blocks of the page and say what they are, until they are done or leave it. The page's nodes are not
 * touched: all that is drawn stands in a closed shadow root of one element beside the body, and goes with it.
 */
export function startPicker({ document, draw, tell }: PickerWorld): void {
  const view = document.defaultView;
  if (!view || globalThis.kanttekeningPicks) return;
  globalThis.kanttekeningPicks = true;
  const life = new AbortController();
  const { signal } = life;
  const focused = document.activeElement;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;

  const host = document.createElement('div');
  ownNode(host);
  host.tabIndex = -1;
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: isExtensionPage(document.location) ? 'open' : 'closed' });
  document.documentElement.append(host);

  let blocks: Block[] = blocksOf(document);
  let picking: Picking = startPicking(blocks.length, firstInView(blocks));
  let lesson: Lesson | null = null;
  let hovered: number | null = null;
  let state: BarView['state'] = 'picking';
  let showsKeys = false;

  const bar = (): BarView => ({
    at: picking.at + 1,
    count: blocks.length,
    chosen: chosen(picking).length,
    words: blocks[picking.at]?.words ?? '',
    role: picking.marks.get(picking.at) ?? null,
    hasMarks: picking.marks.size > 0,
    parts: lesson?.reading.reading.questions.flatMap(({ parts }) => parts) ?? [],
    lesson,
    state,
    showsKeys,
    act,
  });

  const frames = (): Frame[] => {
    const frame = (kind: Frame['kind'], first: number, last = first): Frame[] => {
      const box = boxOf(blocks[first], blocks[last]);
      return box === null ? [] : [{ box, kind }];
    };
    const all = chosen(picking);
    return [
      ...(hovered === null || all.includes(hovered) ? [] : frame('hovered', hovered)),
      ...frame('chosen', all[0] ?? 0, all.at(-1)),
      ...stretches(picking.marks).flatMap(({ role, first, last }) => frame(role, first, last)),
    ];
  };

  const show = () => draw(root, bar(), frames());
  let isDue = false;
  const showSoon = () => {
    if (isDue) return;
    isDue = true;
    view.requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) show();
    });
  };

  const bringIntoView = () => {
    const box = boxOf(blocks[picking.at], blocks[picking.at]);
    if (box === null || (box.top >= WORD && box.bottom <= view.innerHeight - BAR)) return;
    const element = blocks[picking.at]?.lines[0]?.first.parentElement;
    element?.scrollIntoView({ block: box.height > view.innerHeight - BAR ? 'start' : 'center', behavior: isCalm ? 'auto' : 'smooth' });
  };

  const picks = (): Map<Node, TaughtRole> =>
    new Map([...picking.marks].flatMap(([block, role]) => (blocks[block]?.lines ?? []).map(({ first }) => [first, role] as const)));

  const learn = () => {
    const { rules } = globalThis.kanttekeningTaught ?? NOTHING_TAUGHT;
    lesson = lessonFrom(document, new URL(document.location.href), picks(), rules);
  };

  const finish = async () => {
    if (lesson === null || state === 'saving') return;
    const isNone = [...picking.marks.values()].every((role) => role === 'none');
    state = isNone || lesson.reading.reading.questions.length > 0 ? 'saving' : 'no-question';
    show();
    if (state === 'no-question') return;
    try {
      const kept = await tell({ type: 'page-was-taught', address: document.location.href, rules: lesson.rules });
      if (!kept) throw new Error('Nobody kept it.');
      life.abort();
    } catch {
      state = 'failed';
      show();
    }
  };

  function act(doing: KeyAct): void {
    if (state === 'saving') return;
    switch (doing.kind) {
      case 'done':
        void finish();
        return;
      case 'cancel':
        if (!showsKeys) {
          life.abort();
          return;
        }
        showsKeys = false;
        break;
      case 'keys':
        showsKeys = !showsKeys;
        break;
      default:
        // The same again takes the mark away.
        picking = pick(picking, doing.kind === 'mark' && isMarked(picking, doing.role) ? { kind: 'unmark' } : doing);
        state = 'picking';
        if (doing.kind === 'mark' || doing.kind === 'unmark') learn();
        else if (doing.kind === 'move') bringIntoView();
    }
    show();
  }

  /** Gathers the blocks of a page that has changed; marks stay on the blocks that are still there. */
  const gather = () => {
    if (signal.aborted) return;
    const before = blocks;
    blocks = blocksOf(document);
    const places = new Map(blocks.flatMap(({ lines }, index) => lines.map(({ first }) => [first, index] as const)));
    const { marks } = picking;
    picking = moveTo(picking, blocks.length, (block) =>
      before[block]?.lines.map(({ first }) => places.get(first)).find((place) => place !== undefined),
    );
    hovered = null;
    if (marks.size > 0) learn();
    if (picking.marks.size < marks.size) state = 'lost';
    show();
  };
  let timer: number | undefined;
  const observer = new MutationObserver((records) => {
    if (records.every(({ addedNodes, removedNodes, type }) => type === 'childList' && [...addedNodes, ...removedNodes].every(isOwnNode)))
      return;
    view.clearTimeout(timer);
    timer = view.setTimeout(gather, STILL);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });

  const blockAt = (x: number, y: number): number | null => {
    const index = blocks.findIndex((block) => {
      const box = boxOf(block, block);
      return box !== null && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    });
    return index < 0 ? null : index;
  };
  const hover = (block: number | null) => {
    if (block === hovered) return;
    hovered = block;
    show();
  };
  listenToHands(view, { host, root, act, blockAt, hover }, signal);
  for (const type of ['scroll', 'resize'] as const) view.addEventListener(type, showSoon, { capture: true, passive: true, signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    host.remove();
    globalThis.kanttekeningPicks = undefined;
    if (focused instanceof view.HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  });
  show();
  (root.querySelector<HTMLElement>('[data-start]') ?? host).focus({ preventScroll: true });
}

/** The first block that is seen in the window. */
const firstInView = (blocks: readonly Block[]): number =>
  Math.max(
    0,
    blocks.findIndex((block) => (boxOf(block, block)?.bottom ?? 0) > 0),
  );
