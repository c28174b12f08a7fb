/** What is too long to be read, and why: a line, or all of them. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

const NEWLINE = 10;

/**
 * The lines of a stream of UTF-8, in stretches of whole lines without more than `longest` bytes to a line and `most` in all: what
 * unpacks to more than it should is let go before it fills the memory.
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { longest, most }: { longest: number; most: number },
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  let begun: Uint8Array<ArrayBuffer>[] = [];
  let begunSize = 0;
  let all = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      all += value.length;
      if (all > most) throw new TooLong();
      const end = value.lastIndexOf(NEWLINE) + 1;
      begun.push(value.subarray(0, end || value.length));
      begunSize += end || value.length;
      if (begunSize > longest + (end ? value.length : 0)) throw new TooLong();
      if (!end) continue;
      yield joined(begun, begunSize);
      begun = end < value.length ? [value.subarray(end)] : [];
      begunSize = value.length - end;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (begunSize > 0) yield joined(begun, begunSize);
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
