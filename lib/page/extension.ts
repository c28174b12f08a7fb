import type { FromPage, Sender } from '../messages';

/** Hears a message; `answer` gives the answer at once. */
export type Listener = (raw: unknown, sender: Sender, answer: (value: unknown) => void) => void;

/** The three things that a content script needs of the browser. */
export interface ExtensionRuntime {
  /** Undefined once the extension was updated or disabled. */
  readonly id?: string | undefined;
  sendMessage(message: FromPage): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/**
 * The extension as a content script sees it. Both browsers give these calls alike, so this script, which every council page
 * loads, does without the polyfill.
 */
export function extensionRuntime(): ExtensionRuntime | undefined {
  const { browser, chrome } = globalThis as { browser?: { runtime?: ExtensionRuntime }; chrome?: { runtime?: ExtensionRuntime } };
  return (browser ?? chrome)?.runtime;
}
