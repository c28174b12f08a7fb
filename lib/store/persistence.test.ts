import { expect, test, vi } from 'vitest';
import { askForPersistence } from './persistence';

const storage = (persisted: () => Promise<boolean>, persist: () => Promise<boolean>) =>
  ({ persisted, persist }) as unknown as StorageManager;
const yes = async () => true;
const no = async () => false;

test('a browser that keeps the library already is not asked again', async () => {
  const persist = vi.fn(yes);
  expect(await askForPersistence(storage(yes, persist))).toBe(true);
  expect(persist).not.toHaveBeenCalled();
});

test.each([
  ['promises', storage(no, yes), true],
  ['refuses', storage(no, no), false],
  ['throws', storage(no, () => Promise.reject(new TypeError())), false],
  ['cannot be asked', undefined, false],
  ['knows no persistence', {} as StorageManager, false],
])('a browser that %s', async (_what, manager, expected) => {
  expect(await askForPersistence(manager)).toBe(expected);
});
