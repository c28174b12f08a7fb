// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { undoKey } from './undo-keys';

afterEach(() => document.body.replaceChildren());

/** What a key press in an element asks for. */
function pressed(key: string, keys: KeyboardEventInit, element: HTMLElement = document.body): string | null {
  let asked: string | null = null;
  const listen = (event: KeyboardEvent) => {
    asked = undoKey(event);
  };
  window.addEventListener('keydown', listen);
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...keys }));
  window.removeEventListener('keydown', listen);
  return asked;
}

test.each<[string, KeyboardEventInit, string | null]>([
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['z', {}, null],
  ['z', { ctrlKey: true, altKey: true }, null],
  ['x', { ctrlKey: true }, null],
])('%s with %j asks for %s', (key, keys, asked) => {
  expect(pressed(key, keys)).toBe(asked);
});

test('in a text field the keys are the browser’s own; at a checkbox or a button they are not', () => {
  const element = (name: string, type?: string) => {
    const made = document.createElement(name);
    if (type) made.setAttribute('type', type);
    document.body.append(made);
    return made;
  };
  const asked = [element('textarea'), element('input'), element('input', 'checkbox'), element('button')].map((at) =>
    pressed('z', { ctrlKey: true }, at),
  );
  expect(asked).toEqual([null, null, 'undo', 'undo']);
});
