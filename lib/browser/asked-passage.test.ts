import { expect, test, vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** As much of a browser as is asked of it: a store for the session that tells of its changes. */
const fake = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  return {
    listeners,
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (items: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(items)) {
            session.set(key, newValue);
            for (const listener of listeners) listener({ [key]: { newValue } }, 'session');
          }
        },
        remove: async (key: string) => {
          session.delete(key);
          for (const listener of listeners) listener({ [key]: {} }, 'session');
        },
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const { askForPassage, takeAskedPassage, watchAskedPassage } = await import('./asked-passage');

test('a passage that was asked for is taken once, and by a view of its own tab', async () => {
  await askForPassage({ tabId: 7, id: 'p' });
  expect(await takeAskedPassage(8)).toBeNull();
  expect(await takeAskedPassage(7)).toBe('p');
  expect(await takeAskedPassage(7)).toBeNull();
});

test('an open view is told that a passage is asked for, and not that it was taken', async () => {
  const onAsked = vi.fn();
  const end = watchAskedPassage(onAsked);
  await askForPassage({ tabId: 7, id: 'p' });
  await takeAskedPassage(7);
  expect(onAsked).toHaveBeenCalledTimes(1);
  end();
  expect(fake.listeners.size).toBe(0);
});
