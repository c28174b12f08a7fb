/** How long pieces are made before the page may do something else, in ms. */
const AT_A_TIME = 40;

/** Makes all pieces of a file, without keeping the page from answering; stops where the signal says so. */
export async function gather(pieces: Iterable<BlobPart>, signal: AbortSignal): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - since < AT_A_TIME) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  return parts;
}
