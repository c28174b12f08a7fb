import { dutch } from './dutch';
import type { Wording } from './wording';

declare global {
  /** Set in the extension's isolated world before the reader comes: further languages that this page may be in. */
  var kanttekeningLanguages: readonly Wording[] | undefined;
}

/**
 * Every language that this page is read by; where a word belongs to several, the first decides. The portals that are read
 * unasked are Flemish, so their pages load Dutch alone; other sites are given the others besides (see `OTHER_LANGUAGES`).
 */
export const WORDINGS: readonly Wording[] = [dutch, ...(globalThis.kanttekeningLanguages ?? [])];
