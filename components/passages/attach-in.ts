import { attachPassage } from '../../lib/browser/passages-in-tab';
import { place } from '../place';

/** Has the person choose the words in the page to which a lost passage is attached anew. The popup makes room for it; the panel may stay. */
export async function attachIn(tabId: number, id: string): Promise<void> {
  await attachPassage(tabId, id);
  if (place() === 'popup') window.close();
}
