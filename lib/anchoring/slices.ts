/** What work in slices needs of the world. */
export interface World {
  /** Milliseconds from any moment on. */
  now(): number;
  /** Lets others work; back when it is this one's turn again. */
  rest(): Promise<void>;
  /** Aborted when nobody waits for the result any more. */
  signal: { readonly aborted: boolean };
}

/** How long a slice may last, in milliseconds; the step that crosses it is finished first. */
const SLICE_MS = 5;

/** Does the work in slices so short that a page does not notice. Null where it was given up. */
export async function inSlices<Result>(work: Generator<void, Result>, { now, rest, signal }: World): Promise<Result | null> {
  let end = now() + SLICE_MS;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() < end) continue;
    await rest();
    if (signal.aborted) return null;
    end = now() + SLICE_MS;
  }
}

/** Does the work at once. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
