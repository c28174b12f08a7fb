/** How the bytes of a file were read as text. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** A text, and the encoding in which its file was written as far as can be told. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/** How many bytes tell whether a file without a mark is UTF-16. */
const TELLING_BYTES = 1000;

/**
 * Reads bytes as text in the encoding that they are in: by their mark; without one as UTF-16 where every second byte is
 * nought, as UTF-8 where they are valid, and else as Windows' Western European, in which any byte is a character.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16In(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, TELLING_BYTES);
  const noughts = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  // European text in UTF-16 has nought in nearly every second byte; text in UTF-8 has none at all.
  if (odd > start.length / 4 && even < odd / 4) return 'utf-16le';
  return even > start.length / 4 && odd < even / 4 ? 'utf-16be' : null;
}
