import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { fromOwnPage } from '../../exchange/page-message';
import type { FromMarking, PagePassage, PagePassages, ToMarking } from '../../messages';
import { DEFAULT_MARK_KEYS } from '../../questions/mark-keys';
import { readPage } from '../../reading/read-page';
import { sharedReading } from '../shared-reading';
import { startMarking } from './marking';
import type { MarkingView } from './marking-view';

const HTML = `<nav>Menu van de stad</nav><main><h1>Mondelinge vraag van raadslid Mira Verhoeven: Verlichting</h1><p>Nummer: 2026_MV_00042</p>
  <h2>Omschrijving van de vraag</h2><p>Wanneer brandt de <b>verlichting</b> weer?</p>
  <h2>Antwoord</h2><p>Morgen brandt ze weer. De stad be\u00adtaalt alles.</p>
  <table><tr><td>Lampen</td><td>twaalf</td></tr></table>
  <ul><li>In mei komt 🙂 een nieuwe paal.</li></ul><details><summary>Meer</summary><p>Een café\u0301 blijft open.</p></details></main>`;

let main: HTMLElement;
let life: AbortController;
let stored: PagePassage[];
let told: FromMarking[];
let view: MarkingView | null;
let order: (message: ToMarking) => unknown;
/** What the background waits for before it answers what is stored, and how often it is not there at all. */
let isReady: Promise<unknown>;
let absences: number;
/** Whether what these tests dispatch counts as done by a person. */
let byPerson: boolean;
/** Whether the extension is there, and not updated or disabled. */
let isThere: boolean;
/** What the background waits for before it stores. */
let stores: Promise<void>;

/** What a background would store; checks each message as it does. */
async function tell(fact: FromMarking): Promise<unknown> {
  const sender = { id: 'own', tab: { id: 1 }, frameId: 0, url: location.href };
  const checked = fromOwnPage(JSON.parse(JSON.stringify(fact)), sender, 'own');
  expect(checked, `${fact.type} passes at the door`).not.toBeNull();
  told.push(fact);
  if (fact.type === 'passages-were-asked') {
    await isReady;
    if (absences-- > 0) throw new Error('There is no receiving end');
  }
  if (fact.type === 'passages-were-asked')
    return { on: true, passages: stored, tags: ['belofte', 'cijfers'], keys: DEFAULT_MARK_KEYS, origins: {} } satisfies PagePassages;
  await stores;
  if (fact.type === 'passage-was-marked') {
    const id = `p${stored.length + 1}`;
    const question = fact.question === null ? null : 0;
    stored = [...stored, { id, question, anchor: fact.anchor, ...fact.acts, hasNote: false }];
    return { done: true, id };
  }
  return { done: true, id: null };
}

const read = (isSettled = true) => {
  const shared = sharedReading();
  shared.last = readPage(document, new URL(location.href));
  shared.settled = isSettled;
  for (const hear of shared.listeners) hear();
};

const start = () => {
  const shared = sharedReading();
  shared.listeners.clear();
  shared.life = life.signal;
  const own = life;
  shared.end = () => own.abort();
  read();
  startMarking({
    document,
    tell,
    isThere: () => isThere,
    isReal: ({ isTrusted }) => isTrusted || byPerson,
    draw: (_, drawn) => {
      view = drawn;
    },
    hear: (listener) => {
      order = listener;
    },
  });
};

beforeEach(() => {
  life = new AbortController();
  stored = [];
  told = [];
  isReady = Promise.resolve();
  absences = 0;
  view = null;
  byPerson = true;
  isThere = true;
  stores = Promise.resolve();
  main = document.body.appendChild(document.createElement('div'));
  main.innerHTML = HTML;
  start();
});

afterEach(() => {
  life.abort();
  getSelection()?.removeAllRanges();
  main.remove();
});

const textNode = (words: string): Text => {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node.nodeValue?.includes(words)) return node as Text;
  throw new Error(`There is no “${words}”.`);
};

/** Selects from the first words to the end of the last, and waits until that is noticed. */
async function select(from: string, to = from): Promise<void> {
  const first = textNode(from);
  const last = textNode(to);
  const range = document.createRange();
  range.setStart(first, first.data.indexOf(from));
  range.setEnd(last, last.data.indexOf(to) + to.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  await expect.poll(() => view?.toolbar ?? null).not.toBeNull();
}

const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

const painted = (): string[] => {
  const words = [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString().replace(/\s+/g, ' ');
    }),
  );
  return [...new Set(words)].sort();
};

const added = () => [...document.documentElement.children].filter((each) => each !== document.head && each !== document.body);

describe('marking words of a page', () => {
  test.each([
    ['verlichting weer?', 'verlichting', ' weer?'],
    ['twaalf', 'twaalf', 'twaalf'],
    ['In mei komt 🙂 een', 'In mei', '🙂 een'],
    ['De stad be\u00adtaalt', 'De stad', 'taalt'],
  ])('paints %s, and leaves every node as it was', async (words, from, to) => {
    const before = document.body.outerHTML;
    await select(from, to);
    press('m');
    await expect.poll(painted).toEqual([words]);
    expect(document.body.outerHTML).toBe(before);
    expect([...CSS.highlights.keys()].join()).not.toMatch(/belofte|p1/);
  });

  test('adds a tag by its number, and says which part and question the words stand in', async () => {
    await select('Morgen brandt ze weer.');
    press('1');
    await expect.poll(painted).toEqual(['Morgen brandt ze weer.']);
    expect(stored[0]).toMatchObject({ question: 0, tags: ['belofte'], anchor: { part: { role: 'answer' } } });
  });

  test('does not do what the scripts of the page press and click', async () => {
    await select('Morgen brandt ze weer.');
    byPerson = false;
    // The page gets its own event unhindered.
    expect(press('m')).toBe(true);
    expect(press('1')).toBe(true);
    byPerson = true;
    press('m');
    await expect.poll(() => stored).toHaveLength(1);
    expect(stored[0]?.tags).toEqual([]);
    byPerson = false;
    await expect.poll(painted).toEqual(['Morgen brandt ze weer.']);
    const box = textNode('Morgen').parentElement?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: box.left + 5, clientY: box.top + box.height / 2, bubbles: true };
    document.body.dispatchEvent(new MouseEvent('click', at));
    expect(view?.card).toBeNull();
    byPerson = true;
    document.body.dispatchEvent(new MouseEvent('click', at));
    expect(view?.card).not.toBeNull();
  });

  test('adds a second tag to the passage that is just being stored', async () => {
    let store = () => {};
    stores = new Promise((done) => {
      store = done;
    });
    // More is selected than what is marked: the white space at the end is not.
    await select('Morgen brandt ze weer. ');
    press('1');
    press('2');
    store();
    await expect.poll(() => told.map(({ type }) => type)).toContain('passage-was-changed');
    expect(told.filter(({ type }) => type === 'passage-was-marked')).toHaveLength(1);
    expect(told.find(({ type }) => type === 'passage-was-changed')).toMatchObject({
      id: 'p1',
      change: { kind: 'add-tag', tag: 'cijfers' },
    });
  });

  test('leaves keys to a field, also deep in a part of the page that is a shadow tree', async () => {
    await select('Morgen brandt ze weer.');
    const field = (mode: ShadowRootMode) => {
      const host = document.body.appendChild(document.createElement(mode === 'open' ? 'div' : 'x-search'));
      onTestFinished(() => host.remove());
      return host.attachShadow({ mode }).appendChild(document.createElement('input'));
    };
    const typed = { key: 'm', bubbles: true, cancelable: true, composed: true };
    for (const mode of ['open', 'closed'] as const) expect(field(mode).dispatchEvent(new KeyboardEvent('keydown', typed))).toBe(true);
    expect(stored).toEqual([]);
  });

  test('takes words beside every question as words of the page', async () => {
    await select('Menu van');
    press('m');
    await expect.poll(() => stored[0]?.question).toBeNull();
  });

  test('keeps to the part that most of a selection stands in, and says so', async () => {
    await select('Mondelinge', 'De stad');
    press('m');
    await expect.poll(() => view?.word).toBe('cut');
    expect(stored[0]?.anchor.part).not.toBeNull();
  });

  test('refuses a selection of a megabyte with a word, and stores nothing', async () => {
    const long = main.appendChild(document.createElement('p'));
    long.textContent = `begin ${'woord '.repeat(170_000)}einde`;
    read();
    await select('begin', 'einde');
    press('m');
    await expect.poll(() => view?.word).toBe('too-long');
    expect(stored).toEqual([]);
  });

  test('leaves no trace when it ends', async () => {
    await select('Morgen');
    press('m');
    await expect.poll(painted).toEqual(['Morgen']);
    life.abort();
    expect(painted()).toEqual([]);
    expect(added()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('leaves no trace once the extension is gone, on a page that is still as well', async () => {
    await select('Morgen');
    press('m');
    await expect.poll(painted).toEqual(['Morgen']);
    isThere = false;
    await expect.poll(painted, { timeout: 8_000 }).toEqual([]);
    expect(added()).toEqual([]);
  });

  test('takes no key once the extension is gone', async () => {
    await select('Morgen');
    isThere = false;
    expect(press('m')).toBe(true);
    expect(added()).toEqual([]);
    expect(stored).toEqual([]);
  });
});

describe('passages of a page that', () => {
  beforeEach(async () => {
    await select('Morgen brandt ze weer.');
    press('m');
    await expect.poll(painted).toEqual(['Morgen brandt ze weer.']);
  });

  test('renders its part anew are painted on the new words', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      main.innerHTML = HTML;
      read();
      await expect.poll(painted).toEqual(['Morgen brandt ze weer.']);
    }
  });

  test('gets a paragraph before them stay on their words', async () => {
    textNode('Morgen').parentElement?.before(Object.assign(document.createElement('p'), { textContent: 'Geacht raadslid.' }));
    read();
    await expect.poll(painted).toEqual(['Morgen brandt ze weer.']);
  });

  test('gets a paragraph before them while their edges are moved has the edges on the same words', async () => {
    view?.act({ kind: 'card', id: 'p1' });
    view?.act({ kind: 'edges' });
    textNode('Morgen').parentElement?.before(Object.assign(document.createElement('p'), { textContent: 'Geacht raadslid.' }));
    read();
    expect(view?.adjust?.words).toBe('Morgen brandt ze weer.');
    view?.act({ kind: 'nudge', size: 'word', by: 1 });
    view?.act({ kind: 'done' });
    await expect
      .poll(() => told.findLast(({ type }) => type === 'passage-was-changed'))
      .toMatchObject({ change: { anchor: { quote: { exact: 'Morgen brandt ze weer. De' } } } });
  });

  test('takes the words away whose edges are moved lets the edges go', async () => {
    view?.act({ kind: 'card', id: 'p1' });
    view?.act({ kind: 'edges' });
    textNode('Morgen').data = 'Gisteren brandde ze nog.';
    read();
    expect(view?.adjust).toBeNull();
  });

  test('changes in block mode keeps to the words, and goes to the nearest where they are gone', async () => {
    order({ type: 'start-block-mode' });
    const words = () => view?.block?.words ?? '';
    for (let most = 20; most > 0 && !words().startsWith('Morgen'); most -= 1)
      view?.act({ kind: 'move', size: 'paragraph', by: 1, extend: false });
    const before = words();
    expect(before).toMatch(/^Morgen/);
    textNode('Morgen').parentElement?.before(Object.assign(document.createElement('p'), { textContent: 'Geacht raadslid.' }));
    read();
    expect(words()).toBe(before);
    textNode('Morgen').parentElement?.remove();
    read();
    expect(words()).not.toBe('');
    expect(main.innerText).toContain(words());
  });

  test('takes them away are told as lost, and nothing is painted', async () => {
    textNode('Morgen').parentElement?.remove();
    read();
    await expect
      .poll(() => told.findLast(({ type }) => type === 'passages-were-found'))
      .toMatchObject({ findings: [{ state: 'lost', text: null }] });
    expect(painted()).toEqual([]);
  });

  test('gives way to another in the same app are not looked for there', async () => {
    const [good] = stored as [PagePassage];
    let goOn: (value?: unknown) => void = () => {};
    isReady = new Promise((resolve) => {
      goOn = resolve;
    });
    told = [];
    main.innerHTML = HTML.replace('2026_MV_00042', '2026_MV_00043').replace('Morgen', 'Nooit');
    read();
    read();
    await new Promise(requestAnimationFrame);
    stored = [{ ...good, id: 'p2' }];
    goOn();
    const found = () => told.flatMap((fact) => (fact.type === 'passages-were-found' ? fact.findings : []));
    await expect.poll(() => found().length).toBeGreaterThan(0);
    expect(new Set(found().map(({ passageId }) => passageId))).toEqual(new Set(['p2']));
  });

  test('is still changing are found, and told of when it is still', async () => {
    told = [];
    textNode('Morgen').parentElement?.remove();
    read(false);
    await expect.poll(painted).toEqual([]);
    expect(told.some(({ type }) => type === 'passages-were-found')).toBe(false);
    read();
    await expect.poll(() => told.some(({ type }) => type === 'passages-were-found')).toBe(true);
  });

  test('gets no answer are asked for again', async () => {
    stored = [];
    absences = 1;
    order({ type: 'look-again' });
    await expect.poll(painted, { timeout: 8_000 }).toEqual([]);
  });

  test('clears the registry are painted again', async () => {
    CSS.highlights.clear();
    await expect.poll(painted, { timeout: 8_000 }).toEqual(['Morgen brandt ze weer.']);
  });

  test('sets other sheets of its own get their looks again', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    await expect.poll(() => document.adoptedStyleSheets.length, { timeout: 8_000 }).toBe(2);
    expect(document.adoptedStyleSheets[0]).toBe(own);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== own);
  });

  test('does not let the registry be written are kept, and a word says so', async () => {
    const { set } = CSS.highlights;
    CSS.highlights.set = () => {
      throw new TypeError('No');
    };
    try {
      order({ type: 'look-again' });
      await expect.poll(() => view?.word).toBe('cannot-paint');
      expect(stored).toHaveLength(1);
    } finally {
      CSS.highlights.set = set;
    }
  });

  test('come with broken offsets do not break the others', async () => {
    const [good] = stored as [PagePassage];
    const { quote } = good.anchor;
    stored = [
      good,
      {
        ...good,
        id: 'p9',
        anchor: { ...good.anchor, quote: { ...quote, exact: 'nergens te vinden' }, position: { start: 9e9, end: 9e9 + 5 } },
      },
    ];
    order({ type: 'look-again' });
    await expect
      .poll(() => told.findLast(({ type }) => type === 'passages-were-found'))
      .toMatchObject({ findings: [{ state: 'exact' }, { state: 'lost' }] });
    expect(painted()).toEqual(['Morgen brandt ze weer.']);
  });

  test('are marked a second time overlap readably: what they share has a line of its own', async () => {
    await select('ze weer.', 'De stad');
    press('m');
    await expect.poll(painted).toEqual(['Morgen brandt ze weer.', 'ze weer.', 'ze weer. De stad']);
  });
});
