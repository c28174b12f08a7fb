// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_MARK_KEYS } from '../../lib/questions/mark-keys';

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  storage: {
    local: {
      get: async (key: string) => ({ [key]: fake.stored[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(fake.stored, items),
    },
  },
  tabs: { query: vi.fn(async () => [{ id: 7 }]), sendMessage: vi.fn(async () => true) },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') } }));
const { MarkSettingsView } = await import('./MarkSettingsView');

let place: HTMLElement;
beforeEach(async () => {
  fake.stored = {};
  fake.tabs.sendMessage.mockClear();
  place = document.body.appendChild(document.createElement('div'));
  await act(async () => render(<MarkSettingsView />, place));
  await vi.waitFor(() => expect(place.querySelector('li')).not.toBeNull());
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const button = (action: string): HTMLButtonElement => {
  const row = [...place.querySelectorAll('li')].find(({ textContent }) => textContent?.startsWith(action));
  return row?.querySelector('button') as HTMLButtonElement;
};
const choose = async (action: string, key: string) => {
  await act(async () => button(action).click());
  await act(async () => void button(action).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
};
const said = () => place.querySelector('[role="status"]')?.textContent;

test('a key is changed by pressing another, is kept, and open pages are told', async () => {
  await choose('marking.mark', 'X');
  expect(button('marking.mark').textContent).toBe('X');
  expect(said()).toBe('markSettings.now marking.mark X');
  expect(fake.stored.marking).toEqual({ on: true, keys: { ...DEFAULT_MARK_KEYS, mark: 'x' } });
  await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'look-again' }, { frameId: 0 }));
});

test('a key that another action has is refused, and it is said which', async () => {
  await choose('marking.mark', 'n');
  expect(said()).toBe('markSettings.taken N marking.note');
  expect(fake.stored.marking).toBeUndefined();
});

test('a key that always does the same is refused, and Escape leaves all as it was', async () => {
  await choose('marking.mark', '4');
  expect(said()).toBe('markSettings.cannot');
  await choose('marking.mark', 'Escape');
  expect(said()).toBe('');
  expect(button('marking.mark').textContent).toBe('M');
});

test('all keys are put back at once', async () => {
  await choose('marking.mark', 'x');
  const reset = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'markSettings.reset');
  await act(async () => reset?.click());
  expect(button('marking.mark').textContent).toBe('M');
});

test('marks on pages are switched off and stay so', async () => {
  const box = place.querySelector('input') as HTMLInputElement;
  await act(async () => box.click());
  await vi.waitFor(() => expect(fake.stored.marking).toMatchObject({ on: false }));
});
