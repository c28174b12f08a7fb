import { describe, expect, test } from 'vitest';
import { emptyLibrary } from '../../tests/store/library-in-memory';
import { newReaderHalf } from '../questions/reader-half';
import { type Library, transact } from './library';

/** Work that waits for a native promise before it comes to the library, which Dexie follows only in part. */
const inTwoSteps = async (library: Library, fail: boolean): Promise<string> => {
  await null;
  await library.reader.put(newReaderHalf('een', 1));
  await library.reader.put(newReaderHalf('twee', 1));
  if (fail) throw new DOMException('no room', 'QuotaExceededError');
  return 'done';
};

describe('a piece of work on the library', () => {
  test('gives what it gives, by a native promise', async () => {
    const library = emptyLibrary();
    const work = transact(library, 'rw', () => inTwoSteps(library, false));
    expect(work.constructor).toBe(Promise);
    expect(await work).toBe('done');
    expect(await library.reader.count()).toBe(2);
  });

  test('that fails leaves nothing behind and is named', async () => {
    const library = emptyLibrary();
    await expect(transact(library, 'rw', () => inTwoSteps(library, true))).rejects.toMatchObject({ name: 'StorageFailure', kind: 'full' });
    expect(await library.reader.count()).toBe(0);
  });
});
