/** How many looks there are for tags: hues of Okabe and Ito's palette, each with an underline of its own. */
const TAG_LOOKS = 8;

/** The look of a passage without a tag. */
export const PLAIN_LOOK: number = TAG_LOOKS;

/**
 * The look of a tag, from 0 below `TAG_LOOKS`: the same on every page and in every browser, whatever its case. FNV-1a over its
 * code units (Fowler, Noll, Vo: draft-eastlake-fnv, 32 bit).
 */
export function lookOfTag(tag: string): number {
  let hash = 0x811c9dc5;
  for (const unit of tag.normalize('NFC').toLowerCase()) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % TAG_LOOKS;
}

/** The looks of a passage: one for each tag, no two alike; the plain one where it has none. */
export function looksOf(tags: readonly string[]): number[] {
  return tags.length === 0 ? [PLAIN_LOOK] : [...new Set(tags.map(lookOfTag))];
}
