import { fold } from './fold';

/** Characters that are there for the typesetter and stand within words: the soft hyphen, joiners, and spaces without width. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A stretch of letters, digits and the accents that stand on them. */
const RAW_WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as they stand in it, for whoever folds each spelling only once. */
export const rawWordsOf = (text: string): string[] => text.replace(UNSEEN, '').match(RAW_WORD) ?? [];

/** What a raw word is searched by: mostly one folded word; "½" and the like fold to several. */
export const foldedWords = (raw: string): string[] => fold(raw).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that a text is searched by: letters and digits alone, folded (`fold`), in the order of the text. */
export const wordsOf = (text: string): string[] => rawWordsOf(text).flatMap(foldedWords);
