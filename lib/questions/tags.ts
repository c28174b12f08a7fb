import { fold } from './fold';

/** A tag and the number of questions that carry it. */
export interface TagCount {
  tag: string;
  count: number;
}

/**
 * A tag as it is kept: composed (NFC), white space folded to single spaces, none at the ends; null where nothing is left.
 * Everything else stays as it was typed.
 */
export function cleanTag(text: string): string | null {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim() || null;
}

const caseFolded = (tag: string): string => tag.normalize('NFC').toLowerCase();

/** Whether two tags differ in case at most. Accents make another tag. */
export const sameTag = (a: string, b: string): boolean => caseFolded(a) === caseFolded(b);

/** Tags that the first list holds, then those of the second that it lacks. */
export function uniteTags(mine: readonly string[], theirs: readonly string[]): string[] {
  const united = [...mine];
  for (const tag of theirs) if (!united.some((known) => sameTag(known, tag))) united.push(tag);
  return united;
}

/** How well a tag fits what was typed: 0 its start, 1 the start of a word in it, 2 anywhere; null where it does not fit. */
function closeness(tag: string, typed: string): number | null {
  const at = tag.indexOf(typed);
  if (at === 0) return 0;
  if (at < 0) return null;
  const wordStarts = [...tag.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].some(({ index }) => tag.startsWith(typed, index));
  return wordStarts ? 1 : 2;
}

/**
 * At most `limit` tags to offer for what was typed, those already chosen left out. Case and accents are no matter. Tags
 * that start with it come first, then those with a word that does, then the rest that hold it; the most used first.
 */
export function suggestTags(all: readonly TagCount[], typed: string, chosen: readonly string[], limit: number): TagCount[] {
  const wanted = fold(typed);
  const taken = new Set(chosen.map(caseFolded));
  return all
    .filter(({ tag }) => !taken.has(caseFolded(tag)))
    .flatMap((entry) => {
      const folded = fold(entry.tag);
      const rank = closeness(folded, wanted);
      return rank === null ? [] : [{ entry, folded, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.entry.count - a.entry.count || (a.folded < b.folded ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}
