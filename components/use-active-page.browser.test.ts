import { h, render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLibrary } from '../lib/store/library';

const noEvent = vi.hoisted(() => ({ addListener: () => {}, removeListener: () => {} }));

/** As much of a browser as following the active tab takes. No page answers before a script is put into it. */
const fake = vi.hoisted(() => ({
  front: 7,
  /** Lets the script into the page, and so ends the reading that a person asked for. */
  letIn: () => {},
  tabs: {
    query: async () => [{ id: fake.front, url: `https://raad.elders.example/${fake.front}`, status: 'complete' }],
    get: async (id: number) => ({ id, url: `https://raad.elders.example/${id}`, status: 'complete' }),
    sendMessage: async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
    onActivated: noEvent,
    onUpdated: noEvent,
  },
  scripting: {
    executeScript: () =>
      new Promise<void>((_, refuse) => {
        fake.letIn = () => refuse(new Error('Missing host permission for the tab'));
      }),
  },
  permissions: { getAll: async () => ({ origins: [] }) },
  runtime: { id: 'kanttekening-id', onMessage: noEvent },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));
const { useActivePage } = await import('./use-active-page');

/** The states that the view shows, and its way to read a page once. */
function showView() {
  const states: string[] = [];
  const view = { states, readOnce: (_: number) => {} };
  const View = () => {
    const { page, readOnce } = useActivePage(openLibrary());
    if (states.at(-1) !== page.state) states.push(page.state);
    view.readOnce = readOnce;
    return null;
  };
  const place = document.createElement('div');
  render(h(View, {}), place);
  onTestFinished(() => render(null, place));
  return view;
}

const turnOver = () => new Promise((done) => setTimeout(done));

test('a page that is read once is told where its tab is still in front', async () => {
  const { states, readOnce } = await shown();
  readOnce(7);
  fake.letIn();
  await expect.poll(() => states).toEqual(['asking', 'not-allowed', 'unreadable']);
});

test('a page that is read once says nothing of the tab that came to the front meanwhile', async () => {
  const { states, readOnce } = await shown();
  readOnce(7);
  fake.front = 8;
  onTestFinished(() => {
    fake.front = 7;
  });
  fake.letIn();
  await turnOver();
  await turnOver();
  expect(states).toEqual(['asking', 'not-allowed']);
});

async function shown() {
  const view = showView();
  await expect.poll(() => view.states).toEqual(['asking', 'not-allowed']);
  return view;
}
