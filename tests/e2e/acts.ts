/** What a person does again and again in these tests. */
import { setTimeout as pause } from 'node:timers/promises';
import { sampleAddress } from '../../sample/portal.mjs';
import type { ExtensionBrowser, View } from '../browsers/drivers';
import { expectThere } from './extension';

/** What was typed this long ago is stored, in ms: the most that may be lost with a popup or a browser. */
export const MOST_LOST = 300;

/** Opens a question of the sample portal and its popup, tags it and notes something, and waits until that is stored. */
export async function openSample(
  app: ExtensionBrowser,
  { page = 'answered', tag, note }: { page?: 'answered' | 'unanswered'; tag?: string; note?: string } = {},
): Promise<View> {
  await app.open(sampleAddress(page));
  const popup = await app.popup();
  await expectThere(popup, 'textbox', 'Note');
  if (tag) {
    await popup.tabTo('combobox', 'Tags');
    await popup.type(tag);
    await popup.press('Enter');
    await expectThere(popup, 'button', `Remove tag ${tag}`);
  }
  await popup.tabTo('textbox', 'Note');
  if (note) {
    await popup.type(note);
    await expectThere(popup, 'button', 'Saved');
    await pause(MOST_LOST);
  }
  return popup;
}

/** Opens a saved question in the library by keyboard. */
export async function openInLibrary(library: View, title = 'Deelfietsen aan het Noorderstation'): Promise<void> {
  await expectThere(library, 'link', title);
  await library.tabTo('link', title);
  await library.press('Enter');
}
