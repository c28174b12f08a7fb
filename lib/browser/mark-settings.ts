import { browser } from 'wxt/browser';
import { type MarkKeys, markKeysFrom } from '../questions/mark-keys';

const KEY = 'marking';

/** How a person wants to mark. */
export interface MarkSettings {
  /** Whether marks are shown on pages, and can be made there. */
  on: boolean;
  keys: MarkKeys;
}

/** The settings as they are stored; what is missing or broken is as it was at first. */
export async function markSettings(): Promise<MarkSettings> {
  const stored: unknown = await browser.storage.local.get(KEY).then(
    ({ [KEY]: found }) => found,
    () => undefined,
  );
  const { on, keys } = (typeof stored === 'object' && stored !== null ? stored : {}) as { on?: unknown; keys?: unknown };
  return { on: on !== false, keys: markKeysFrom(keys) };
}

/** Stores the settings. */
export const keepMarkSettings = (settings: MarkSettings): Promise<void> => browser.storage.local.set({ [KEY]: settings });
