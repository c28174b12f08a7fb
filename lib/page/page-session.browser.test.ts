import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { FromPage, PageAnswer, ToPage } from '../messages';
import type { Listener } from './extension';

/** As much of a browser as a content script takes. */
const fake = vi.hoisted(() => ({
  listeners: [] as unknown[],
  sent: [] as unknown[],
  /** Whether the background is there to hear what is sent. */
  hears: true,
  runtime: {
    id: 'kanttekening-id' as string | undefined,
    onMessage: {
      addListener: (listener: unknown) => fake.listeners.push(listener),
      removeListener: (listener: unknown) => fake.listeners.splice(fake.listeners.indexOf(listener), 1),
    },
    sendMessage: async (message: unknown) => {
      fake.sent.push(message);
      if (!fake.hears) throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  },
}));
vi.mock('./extension', () => ({ extensionRuntime: () => fake.runtime }));
const { startPageSession } = await import('./page-session');

const sent = () => fake.sent as Extract<FromPage, { type: 'page-was-read' }>[];
const order = (message: ToPage): unknown[] => {
  const answers: unknown[] = [];
  for (const listen of [...fake.listeners] as Listener[]) {
    listen(message, { id: 'kanttekening-id' }, (answer) => answers.push(answer));
  }
  return answers;
};
const ask = () => order({ type: 'read-page' }) as PageAnswer[];

/** Gives the document a property for the time of a test. */
const pretend = (name: 'prerendering' | 'contentType' | 'readyState', value: unknown) =>
  Object.defineProperty(document, name, { configurable: true, value });

let place: HTMLElement;
const show = (title: string) => {
  place.innerHTML = '';
  const heading = place.appendChild(document.createElement('h1'));
  heading.textContent = title;
};

beforeEach(() => {
  fake.sent.length = 0;
  fake.hears = true;
  fake.runtime.id = 'kanttekening-id';
  globalThis.kanttekeningWasAsked = true;
  globalThis.kanttekeningRuns = undefined;
  place = document.body.appendChild(document.createElement('main'));
  show('Over deze site');
});

afterEach(async () => {
  // The extension goes, and a page that changes then lets go.
  fake.runtime.id = undefined;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const isPdf = document.contentType === 'application/pdf';
  for (const name of ['prerendering', 'contentType', 'readyState']) Reflect.deleteProperty(document, name);
  if (!isPdf) await expect.poll(() => fake.listeners.length).toBe(0);
  place.remove();
});

describe('a page', () => {
  test('is told at once, and once more when it has settled', async () => {
    startPageSession();
    expect(sent().map(({ settled }) => settled)).toEqual([false]);
    await expect.poll(() => sent().map(({ settled }) => settled)).toEqual([false, true]);
    expect(sent()[1]?.reading).toEqual(sent()[0]?.reading);
  });

  test('that still loads has not settled, however still it is', async () => {
    pretend('readyState', 'interactive');
    startPageSession();
    history.replaceState(null, '', '#elders');
    place.append('meer');
    await expect.poll(() => sent().at(-1)?.reading.address).toContain('#elders');
    expect(sent().map(({ settled }) => settled)).toEqual([false, false]);
    Reflect.deleteProperty(document, 'readyState');
    dispatchEvent(new Event('load'));
    await expect.poll(() => sent().at(-1)?.settled).toBe(true);
  });

  test('is told again where nobody heard it', async () => {
    fake.hears = false;
    startPageSession();
    await expect.poll(() => sent().length).toBe(2);
    fake.hears = true;
    show('Over deze site');
    await expect.poll(() => sent().length).toBe(3);
  });

  test('that was built ahead is told when the person goes there, and not before', async () => {
    pretend('prerendering', true);
    startPageSession();
    startPageSession();
    expect(sent()).toEqual([]);
    pretend('prerendering', false);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(sent()).toHaveLength(1);
    expect(ask()).toHaveLength(1);
  });

  test('whose site is revoked falls silent, and one of another site pays no heed', async () => {
    startPageSession();
    await expect.poll(() => sent().length).toBe(2);
    expect(order({ type: 'fall-silent', hosts: ['elders.example'] })).toEqual([]);
    expect(fake.listeners).toHaveLength(1);
    expect(order({ type: 'fall-silent', hosts: ['elders.example', location.hostname] })).toEqual([true]);
    expect(fake.listeners).toEqual([]);
    show('Een ander opschrift');
    startPageSession();
    expect(fake.listeners, 'put in again without anybody’s asking').toEqual([]);
    globalThis.kanttekeningWasAsked = true;
    startPageSession();
    expect(fake.listeners, 'allowed anew').toHaveLength(1);
    await expect.poll(() => sent().at(-1)?.settled).toBe(true);
    expect(sent().map(({ settled }) => settled)).toEqual([false, true, false, true]);
  });

  test("that is the browser's viewer of a PDF says so, and is not read", async () => {
    // Such a session ends with the extension: it watches nothing by which it would notice.
    onTestFinished(() => void fake.listeners.splice(0));
    pretend('contentType', 'application/pdf');
    startPageSession();
    expect(ask()).toEqual([{ pdf: true }]);
    expect(sent()).toEqual([]);
  });
});
