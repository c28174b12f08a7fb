import type { Phrase } from '../questions/query';
import type { Language } from '../questions/question';
import { stem } from './stem';

/** From this length on a word is also found inside another: "pad" in "hoofdfietspad", as Dutch and German put words together. */
const INSIDE = 3;

/** Letters that two words must begin with in common to be forms of one: "boom" and "bomen" have no more. */
const COMMON = 2;

/** As many letters as one form may be longer than another. */
const LONGER = 4;

/** Tells whether a word of a text in some language answers what was asked. Both are folded. */
export type WordMatch = (word: string, language: Language | null) => boolean;

/** The very word. */
const exactly =
  (asked: string): WordMatch =>
  (word) =>
    word === asked;

/** A word that begins so. */
const beginsWith =
  (asked: string): WordMatch =>
  (word) =>
    word.startsWith(asked);

/** A word that begins so, holds it, or is another form of it. */
function freely(asked: string): WordMatch {
  if (asked.length < INSIDE) return beginsWith(asked);
  const start = asked.slice(0, COMMON);
  const stems = new Map<Language, string>();
  const stemIn = (language: Language): string => {
    const known = stems.get(language) ?? stem(asked, language);
    stems.set(language, known);
    return known;
  };
  return (word, language) => {
    if (word.includes(asked)) return true;
    if (language === null || Math.abs(word.length - asked.length) > LONGER || !word.startsWith(start)) return false;
    const wanted = stemIn(language);
    // The Dutch rules take the s of "fiets" for an ending, but not that of "fietsen".
    return word === wanted || stem(word, language) === wanted;
  };
}

/** What each word of a phrase must be, one after the other. */
export const stepsOf = ({ words, whole }: Phrase): WordMatch[] =>
  words.map((word, at) => {
    if (whole || at < words.length - 1) return exactly(word);
    return words.length === 1 ? freely(word) : beginsWith(word);
  });
