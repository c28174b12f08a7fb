import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MarkAct, MarkingView } from '../../lib/page/marking/marking-view';
import { DEFAULT_MARK_KEYS } from '../../lib/questions/mark-keys';
import en from '../../locales/en.json';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...values: unknown[]) => {
      type Messages = { [name: string]: string | Messages };
      const found = key.split('.').reduce<string | Messages>((tree, name) => (tree as Messages)[name] as Messages, en as Messages);
      const words = typeof found === 'string' ? found : String((found as Messages)[values[0] === 1 ? '1' : 'n']);
      return [values.flat()].flat().reduce<string>((text, value, index) => text.replaceAll(`$${index + 1}`, String(value)), words);
    },
  },
}));
const { MarkingLayer } = await import('./MarkingLayer');
const { drawingPlace, styleRoot } = await import('../style-root');
const { default: own } = await import('./marking.css?inline');

const acts: MarkAct[] = [];
const nothing: MarkingView = {
  toolbar: null,
  card: null,
  block: null,
  adjust: null,
  markers: [],
  offer: { subQuestions: ['1', '2'], tags: ['belofte', 'cijfers'], inQuestion: true, asksWhich: false, attaching: false },
  keys: DEFAULT_MARK_KEYS,
  showsKeys: false,
  word: null,
  act: (act) => acts.push(act),
};
const box = { left: 200, top: 100, right: 400, bottom: 120 };
const card: MarkingView['card'] = {
  box,
  id: 'p1',
  words: 'Tegen 1 juni komt er een tweede rek.',
  tags: ['belofte'],
  state: 'changed',
  answers: ['2'],
  commitment: true,
  hasNote: true,
};
const block: MarkingView['block'] = {
  box,
  words: 'Morgen brandt ze weer.',
  role: 'answer',
  subQuestion: null,
  paragraph: { at: 3, of: 11 },
  sentence: { at: 1, of: 4 },
  passage: { tags: ['belofte'], hasNote: false },
};

const VIEWS: [name: string, view: Partial<MarkingView>][] = [
  ['the toolbar', { toolbar: { box } }],
  ['the toolbar that asks which sub-question is answered', { toolbar: { box }, offer: { ...nothing.offer, asksWhich: true } }],
  ['the toolbar for attaching anew', { toolbar: { box }, offer: { ...nothing.offer, attaching: true } }],
  ['the card', { card, markers: [{ left: 20, top: 100, count: 3, id: 'p1' }] }],
  ['block mode with its keys', { block, showsKeys: true }],
  ['moving edges', { adjust: { kind: 'edges', edge: 'end', start: box, end: box, cut: null, words: 'Tegen 1 juni' } }],
  ['a word', { word: 'removed' }],
];

let host: HTMLElement;
let root: ShadowRoot;
/** Draws as the marking script does, but in a root that axe sees. */
const draw = (view: Partial<MarkingView>) => {
  styleRoot(root, 'marking', own);
  render(
    <div class="marking">
      <MarkingLayer view={{ ...nothing, ...view }} />
    </div>,
    drawingPlace(root),
  );
};

beforeEach(() => {
  acts.length = 0;
  host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'open' });
});

afterEach(() => {
  render(null, drawingPlace(root));
  host.remove();
});

test.each(VIEWS)('axe finds nothing in %s', async (_, view) => {
  draw(view);
  // What is said of a whole page is not to be said of what is drawn over one.
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('the toolbar stands beside the selection and not over it, and has at most five actions', async () => {
  draw({ toolbar: { box } });
  await expect.poll(() => root.querySelector('.selection-toolbar')?.getBoundingClientRect().top ?? 0).toBeGreaterThan(box.bottom);
  expect(root.querySelectorAll('.selection-toolbar .acts button')).toHaveLength(5);
  draw({ toolbar: { box: { ...box, top: innerHeight - 40, bottom: innerHeight - 20 } } });
  await expect
    .poll(() => root.querySelector('.selection-toolbar')?.getBoundingClientRect().bottom ?? innerHeight)
    .toBeLessThan(innerHeight - 40);
});

test('what was done, and where the keys are, is spoken once the place of what is spoken is there', async () => {
  const spoken = () => root.querySelector('[role="status"]')?.textContent;
  draw({ block });
  expect(spoken()).toBe('');
  await expect.poll(spoken).toBe('Answer · Paragraph 3 of 11 · Sentence 1 of 4 · Marked: belofte. Morgen brandt ze weer.');
  draw({ block, word: 'undone' });
  await expect.poll(spoken).toBe('Undone.');
});

test('the same that is said a second time is spoken a second time', async () => {
  const spoken = () => root.querySelector('[role="status"]')?.textContent;
  draw({ word: 'undone' });
  await expect.poll(spoken).toBe('Undone.');
  draw({ word: 'undone', again: true });
  await expect.poll(spoken).toBe('Undone.\u00a0');
});

test('every action of the card shows its key and is done by a press', () => {
  draw({ card });
  const remove = [...root.querySelectorAll('button')].find(({ title }) => title === 'Remove (⌦)');
  remove?.click();
  expect(acts).toEqual([{ kind: 'remove' }]);
});
