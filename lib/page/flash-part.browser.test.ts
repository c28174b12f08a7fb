import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flashPart, isOwnNode } from './flash-part';

let main: HTMLElement;
let part: { first: Element; last: Element };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  main = document.createElement('main');
  main.innerHTML =
    '<h2 id="label">Antwoord</h2><p>De rekken worden <b>in mei</b> verplaatst.</p><p id="end">Tot dan blijft alles zo.</p><p>Stemming</p>';
  document.body.append(main);
  part = { first: main.querySelector('#label') as Element, last: main.querySelector('#end') as Element };
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  main.remove();
});

const added = (): Element[] =>
  [...document.documentElement.children].filter((element) => element !== document.head && element !== document.body);

test('a part flashes by one element beside the body, which is taken away again', () => {
  flashPart(part);
  expect(added()).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(added()).toEqual([]);
});

test('the page can reach nothing of what is drawn', () => {
  flashPart(part);
  const [host] = added();
  expect(host?.shadowRoot).toBeNull();
  expect(host?.childNodes).toHaveLength(0);
  expect(host?.textContent).toBe('');
  expect(host?.getAttributeNames()).toEqual([]);
});

test("what is drawn is known as Kanttekening's own, and the page's nodes are not", () => {
  flashPart(part);
  const [host] = added();
  expect(isOwnNode(host as Element)).toBe(true);
  expect(isOwnNode(part.first)).toBe(false);
});

test('what is drawn takes no click from the page', () => {
  flashPart(part);
  const { left, top } = part.first.getBoundingClientRect();
  const [host] = added();
  expect(document.elementsFromPoint(left + 2, top + 2)).not.toContain(host);
});

test("the page's own nodes stay as they are", async () => {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  flashPart(part);
  vi.advanceTimersByTime(10_000);
  await Promise.resolve();
  observer.disconnect();
  expect(seen).toEqual([]);
});

test('a part is brought into view', () => {
  const scrolled = vi.spyOn(part.first, 'scrollIntoView');
  flashPart(part);
  expect(scrolled).toHaveBeenCalledOnce();
});

test('a part that starts with a text is brought into view by the element that holds it', () => {
  const text = part.first.firstChild as Text;
  const scrolled = vi.spyOn(part.first, 'scrollIntoView');
  flashPart({ first: text, last: part.last });
  expect(scrolled).toHaveBeenCalledOnce();
  expect(added()).toHaveLength(1);
});

test('a part that the page has taken away meanwhile does not flash', () => {
  part.last.remove();
  flashPart(part);
  expect(added()).toEqual([]);
});
