import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PageWorld, WATCH, watchPage } from './watch-page';

/** A clock that stands still until it is told to go on. */
class Clock {
  time = 0;
  #timers = new Map<number, { due: number; run: () => void }>();
  #count = 0;

  get waiting(): number {
    return this.#timers.size;
  }

  setTimer = (run: () => void, ms: number): number => {
    this.#count += 1;
    this.#timers.set(this.#count, { due: this.time + ms, run });
    return this.#count;
  };

  clearTimer = (timer: number): void => {
    this.#timers.delete(timer);
  };

  /** Lets the observers hear what happened so far, and then goes on, running what falls due on the way. */
  async go(ms: number): Promise<void> {
    await Promise.resolve();
    const end = this.time + ms;
    for (;;) {
      const [next] = [...this.#timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
      if (!next) break;
      const [timer, { due, run }] = next;
      this.#timers.delete(timer);
      this.time = Math.max(this.time, due);
      run();
    }
    this.time = Math.max(this.time, end);
  }
}

let clock: Clock;
let life: AbortController;
let reads: number[];
/** Of each reading, whether the page was still. */
let still: boolean[];

beforeEach(() => {
  clock = new Clock();
  life = new AbortController();
  reads = [];
  still = [];
});
afterEach(() => life.abort());

interface Watched {
  document?: Document;
  address?: () => string;
  ignored?: (node: Node) => boolean;
  /** How long a reading takes, in ms. */
  takes?: number;
}

function start({ document = standalone, address = () => 'https://raad.voorbeeldstad.example/1', ignored, takes = 0 }: Watched = {}) {
  const world: PageWorld = { document, address, setTimer: clock.setTimer, clearTimer: clock.clearTimer, now: () => clock.time };
  const read = (isStill: boolean) => {
    still.push(isStill);
    reads.push(clock.time);
    clock.time += takes;
  };
  return watchPage(read, life.signal, ignored, world);
}

/** A document of its own, which nothing but the test changes. */
let standalone: Document;
beforeEach(() => {
  standalone = document.implementation.createHTMLDocument();
});

const paragraph = (text = 'Antwoord'): HTMLElement => {
  const element = standalone.createElement('p');
  element.textContent = text;
  return element;
};

describe('content', () => {
  test('that comes late wakes the watcher once, when the page is still', async () => {
    start();
    standalone.body.append(paragraph());
    await clock.go(WATCH.still - 1);
    standalone.body.append(paragraph());
    await clock.go(WATCH.still - 1);
    expect(reads).toEqual([]);
    await clock.go(1);
    expect(reads).toEqual([2 * WATCH.still - 1]);
    expect(still).toEqual([true]);
    await clock.go(60_000);
    expect(reads).toHaveLength(1);
  });

  test.each([
    ['text', (element: HTMLElement) => Object.assign(element.firstChild as Text, { data: 'Vraag' })],
    ['a removal', (element: HTMLElement) => element.remove()],
    ['a class', (element: HTMLElement) => element.classList.add('open')],
    ['a style', (element: HTMLElement) => element.style.setProperty('display', 'none')],
    ['being hidden', (element: HTMLElement) => element.toggleAttribute('hidden')],
  ])('that changes by %s wakes it', async (_, change) => {
    const element = standalone.body.appendChild(paragraph());
    start();
    change(element);
    await clock.go(WATCH.still);
    expect(reads).toHaveLength(1);
  });

  test('that stays the same does not wake it', async () => {
    standalone.body.append(paragraph());
    start();
    await clock.go(60_000);
    expect(reads).toEqual([]);
  });

  test('wakes it too where it is told to, when the page is still', async () => {
    const wake = start();
    wake();
    await clock.go(WATCH.still - 1);
    standalone.body.append(paragraph());
    await clock.go(WATCH.still - 1);
    expect(reads).toEqual([]);
    await clock.go(1);
    expect(still).toEqual([true]);
  });

  test("of Kanttekening's own does not wake it, but does not hide the page's either", async () => {
    const own = paragraph();
    start({ ignored: (node) => node === own });
    standalone.body.append(own);
    own.classList.add('shown');
    own.remove();
    await clock.go(60_000);
    expect(reads).toEqual([]);

    standalone.body.append(own, paragraph());
    await clock.go(WATCH.still);
    expect(reads).toHaveLength(1);
  });
});

describe('a page that changes 100 times a second', () => {
  const restless = async (seconds: number) => {
    for (let change = 0; change < seconds * 100; change += 1) {
      standalone.body.classList.toggle('blinking');
      await clock.go(10);
    }
  };

  test('is read all the same, though seldom', async () => {
    start();
    await restless(60);
    const gaps = reads.slice(1).map((time, index) => time - (reads[index] ?? 0));
    expect(reads.length).toBeGreaterThan(20);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(WATCH.atMost);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(WATCH.atMost + 20);
  });

  test('is still only when it stops', async () => {
    start();
    await restless(10);
    expect(still.length).toBeGreaterThan(2);
    expect(still).not.toContain(true);
    await clock.go(WATCH.still);
    expect(still.at(-1)).toBe(true);
  });

  test.each([50, 400])('is read for no more than a twentieth of the time when a reading takes %i ms', async (takes) => {
    start({ takes });
    await restless(60);
    expect(reads.length).toBeGreaterThan(1);
    const [first = 0] = reads;
    const last = reads.at(-1) ?? 0;
    expect(((reads.length - 1) * takes) / (last - first)).toBeLessThanOrEqual(1 / WATCH.restAfterReading);
  });
});

describe('the address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  /** Only the address is watched here: the test runner's own changes to its document are left out. */
  const startInWindow = () => start({ document, address: () => location.href, ignored: () => true });

  const heard = (target: EventTarget, event: string) => new Promise((done) => target.addEventListener(event, done, { once: true }));

  test("wakes the watcher when the page's own script changes it", async () => {
    startInWindow();
    const moved = heard((window as unknown as { navigation: EventTarget }).navigation, 'navigatesuccess');
    history.pushState(null, '', `${location.pathname}${location.search}#agendapunt-2`);
    await moved;
    await clock.go(WATCH.still);
    expect(reads).toHaveLength(1);
  });

  test('wakes it when only what follows the hash changes', async () => {
    startInWindow();
    const moved = heard(window, 'hashchange');
    location.hash = 'agendapunt-3';
    await moved;
    await clock.go(WATCH.still);
    expect(reads).toHaveLength(1);
  });

  test('wakes it when the page comes back from where the browser kept it, and not at its first showing', async () => {
    startInWindow();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await clock.go(WATCH.still);
    expect(reads).toEqual([]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await clock.go(WATCH.still);
    expect(reads).toHaveLength(1);
  });

  test('that is the same again does not wake it', async () => {
    startInWindow();
    window.dispatchEvent(new PopStateEvent('popstate'));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await clock.go(60_000);
    expect(reads).toEqual([]);
  });
});

describe('when the session ends', () => {
  test('nothing wakes the watcher any more', async () => {
    start({ document, address: () => `${clock.time}` });
    life.abort();
    const element = document.body.appendChild(document.createElement('p'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new PopStateEvent('popstate'));
    await clock.go(0);
    expect(clock.waiting).toBe(0);
    element.remove();
    await clock.go(60_000);
    expect(reads).toEqual([]);
  });

  test('what was about to be read is not', async () => {
    start();
    standalone.body.append(paragraph());
    await clock.go(WATCH.still - 1);
    expect(clock.waiting).toBe(1);
    life.abort();
    expect(clock.waiting).toBe(0);
    await clock.go(60_000);
    expect(reads).toEqual([]);
  });
});
