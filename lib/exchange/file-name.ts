/** What no file may be called on one system or another, and characters that are not seen. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu;

/** The most characters of a name, without its ending. */
const LONGEST = 80;

/** A name that a file can have everywhere, of words that may hold anything; `other` where nothing is left of them. */
export function fileName(words: string, other: string): string {
  const plain = words.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...plain].slice(0, LONGEST).join('');
  // Windows drops dots and spaces at the end, and keeps some names to itself.
  const kept = short.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
  return kept === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(kept) ? other : kept;
}
