import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_MARK_KEYS } from '../../questions/mark-keys';
import { startLayer } from './layer';
import type { MarkingView } from './marking-view';

const view = (changes: Partial<MarkingView> = {}): MarkingView => ({
  toolbar: null,
  card: null,
  block: null,
  adjust: null,
  markers: [],
  offer: { subQuestions: [], tags: [], inQuestion: false, asksWhich: false, attaching: false },
  keys: DEFAULT_MARK_KEYS,
  showsKeys: false,
  word: null,
  act: () => {},
  ...changes,
});

let life: AbortController;
let root: ShadowRoot | null;
let buttons: string[];

beforeEach(() => {
  life = new AbortController();
  root = null;
});

afterEach(() => life.abort());

/** A layer that draws the buttons that are wanted, the first as the place where the focus goes. */
const start = () =>
  startLayer(
    document,
    (into) => {
      root = into;
      into.replaceChildren(
        ...buttons.map((name, index) => {
          const button = Object.assign(document.createElement('button'), { id: name });
          if (index === 0) button.dataset.start = 'true';
          return button;
        }),
      );
    },
    life.signal,
  );

test('the focus goes to what is drawn instead of what had it, and back to the page where nothing is', () => {
  const own = document.body.appendChild(document.createElement('button'));
  onTestFinished(() => own.remove());
  own.focus();
  const layer = start();
  buttons = ['note', 'edges'];
  layer.show(view({ showsKeys: true }));
  expect(document.activeElement).toBe(own);
  layer.focus();
  expect(root?.activeElement?.id).toBe('note');
  buttons = ['move'];
  layer.show(view({ showsKeys: true }));
  expect(root?.activeElement?.id).toBe('move');
  buttons = [];
  layer.show(view());
  expect(document.activeElement).toBe(own);
});
