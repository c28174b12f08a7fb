import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { StorageFailure, type StorageFailureKind, toStorageFailure } from './failures';

describe('naming a failure of the store', () => {
  test.each<[string, unknown, StorageFailureKind]>([
    ['a full disk', new DOMException('no room', 'QuotaExceededError'), 'full'],
    ['a full disk inside an aborted write', new Dexie.AbortError('aborted', new DOMException('no room', 'QuotaExceededError')), 'full'],
    ['a full disk for one of many writes', new Dexie.BulkError('1 of 3 failed', [new DOMException('', 'QuotaExceededError')]), 'full'],
    ['a full disk in Firefox', { name: 'NS_ERROR_FILE_NO_DEVICE_SPACE' }, 'full'],
    ['a newer library', new DOMException('', 'VersionError'), 'newer'],
    ['no IndexedDB', new Dexie.MissingAPIError(), 'unavailable'],
    ['a private window', new DOMException('', 'InvalidStateError'), 'unavailable'],
    ['site data switched off', new DOMException('', 'SecurityError'), 'unavailable'],
    ['a broken profile', new Dexie.OpenFailedError(new DOMException('', 'UnknownError')), 'unavailable'],
    ['a connection given up for a newer version', new Dexie.DatabaseClosedError(), 'outdated'],
    ['a mistake of ours', new TypeError('x is undefined'), 'unknown'],
    ['a thrown text', 'oops', 'unknown'],
    ['nothing', undefined, 'unknown'],
    ['a name that every object has', { name: 'constructor' }, 'unknown'],
  ])('%s', (_what, error, kind) => {
    const failure = toStorageFailure(error);
    expect([failure.kind, failure.cause]).toEqual([kind, error]);
  });

  test('leaves a failure that has a name as it is', () => {
    const failure = new StorageFailure('newer');
    expect(toStorageFailure(failure)).toBe(failure);
  });

  test('comes to an end for an error that contains itself', () => {
    const error = new Error('round');
    error.cause = error;
    expect(toStorageFailure(error).kind).toBe('unknown');
  });
});
