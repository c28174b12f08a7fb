/** Characters that cannot be seen and divide nothing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** A letter with its accents, or any other character. */
const CHARACTER = /\P{M}\p{M}*|\p{M}/gu;

/** A text as a person reads it: white space single, accents in one form, nothing unseen; and where each of its units comes from. */
interface AsRead {
  text: string;
  from: number[];
}

function asRead(text: string): AsRead {
  let read = '';
  const from: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    if (UNSEEN.test(character)) continue;
    const shown = /^\s/.test(character) ? ' ' : character.normalize('NFC');
    if (shown === ' ' && read.endsWith(' ')) continue;
    for (let i = 0; i < shown.length; i += 1) from.push(index);
    read += shown;
  }
  from.push(text.length);
  return { text: read, from };
}

/** The text as a person reads it. */
export const readable = (text: string): string => asRead(text).text;

/** Looks for words as a person reads them in a text. */
export function wordsIn(
  text: string,
): (words: { exact: string; prefix?: string; occurrence?: number }) => { start: number; end: number } | null {
  const page = asRead(text);
  return ({ exact, prefix = '', occurrence }) => {
    const words = readable(exact).trim();
    const before = readable(prefix).trimStart();
    if (words === '') return null;
    const all: number[] = [];
    for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) all.push(at);
    const isBehind = (at: number): boolean => before === '' || page.text.slice(0, at).trimEnd().endsWith(before.trimEnd());
    // Counted among all of them; a prefix that says otherwise is believed.
    const counted = all[(occurrence ?? 1) - 1];
    const behind = all.filter(isBehind);
    const place =
      counted !== undefined && isBehind(counted) ? counted : before === '' ? undefined : (behind[(occurrence ?? 1) - 1] ?? behind[0]);
    if (place === undefined) return null;
    return { start: page.from[place] ?? 0, end: page.from[place + words.length] ?? text.length };
  };
}
