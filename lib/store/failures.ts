/**
 * Why the library could not be read or written.
 * - `full`: no room left for the browser's data.
 * - `unavailable`: the browser gives no storage here: a private window, site data switched off, a broken profile.
 * - `newer`: the library was written by a newer version of the extension, and is left alone.
 * - `outdated`: a newer version of the extension has taken over; this window must be opened again.
 * - `unknown`: anything else, see `cause`.
 */
export type StorageFailureKind = 'full' | 'unavailable' | 'newer' | 'outdated' | 'unknown';

/** A failure of the store, named so that a view can say what a person can do. `cause` is the browser's own error. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';

  constructor(
    readonly kind: StorageFailureKind,
    cause?: unknown,
  ) {
    super(cause instanceof Error && cause.message ? `${kind}: ${cause.message}` : kind, { cause });
  }
}

// The names that browsers and Dexie give their errors. Firefox says a full disk by a name of its own.
const KIND_BY_NAME: Record<string, StorageFailureKind> = {
  QuotaExceededError: 'full',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'outdated',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  UnknownError: 'unavailable',
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The error itself, and whatever errors it wraps: Dexie keeps the true cause of an aborted or partly failed write inside. */
function* errorsWithin(error: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (!isObject(error) || depth > 5) return;
  const failures = Array.isArray(error.failures) ? error.failures : [];
  for (const inner of [error.inner, error.cause, ...failures.slice(0, 1)]) yield* errorsWithin(inner, depth + 1);
  yield error;
}

/** Names whatever went wrong in the store. A failure that has a name already stays as it is. */
export function toStorageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  for (const { name } of errorsWithin(error)) {
    const kind = typeof name === 'string' && Object.hasOwn(KIND_BY_NAME, name) ? KIND_BY_NAME[name] : undefined;
    if (kind) return new StorageFailure(kind, error);
  }
  return new StorageFailure('unknown', error);
}
