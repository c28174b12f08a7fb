import { browser } from 'wxt/browser';

const KEY = 'asked-passage';

/** A passage whose note a person wants to write, and the tab in which it stands. */
export interface AskedPassage {
  tabId: number;
  id: string;
}

/** Asks for a passage to be opened, at its note, in the popup or the panel: the one that is open, or that opens next. */
export const askForPassage = (asked: AskedPassage): Promise<void> => browser.storage.session.set({ [KEY]: asked });

/** The id of the passage of this tab that was asked for; it is then asked for no more. Null where none was. */
export async function takeAskedPassage(tabId: number): Promise<string | null> {
  const { [KEY]: asked } = (await browser.storage.session.get(KEY)) as { [KEY]?: AskedPassage };
  if (asked?.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return asked.id;
}

/** Calls back whenever a passage is asked for. Gives a function that ends it. */
export function watchAskedPassage(onAsked: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) onAsked();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
