import { Dexie, type ObservabilitySet } from 'dexie';
import type { TagCount } from '../questions/tags';
import type { Library } from './library';
import { allTags } from './questions';

/** The indexes that `allTags` is counted by. */
const COUNTED = /\/(?:reader|passages)\/(?:tags|removedAt)$/;

let known: { library: Library; tags: Promise<TagCount[]> } | null = null;
let follows = false;

/** Forgets what was counted as soon as any window changes what it was counted by. */
const forget = (parts: ObservabilitySet): void => {
  const isTouched = Object.entries(parts).some(([key, ranges]) => COUNTED.test(key) && 'from' in ranges);
  if ('all' in parts || isTouched) known = null;
};

/** `allTags` for those who ask at every page that is opened: counted once for as long as nothing of it changes. */
export function offeredTags(library: Library): Promise<TagCount[]> {
  if (!follows) Dexie.on('storagemutated', forget);
  follows = true;
  if (known?.library === library) return known.tags;
  const counted = { library, tags: allTags(library) };
  known = counted;
  counted.tags.catch(() => {
    if (known === counted) known = null;
  });
  return counted.tags;
}
