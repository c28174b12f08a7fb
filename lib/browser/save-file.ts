import { browser } from 'wxt/browser';

const SAVING = { permissions: ['downloads' as const] };

/** Whether the person allowed files to be saved without being asked for each. */
export const maySaveFiles = (): Promise<boolean> => browser.permissions.contains(SAVING);

/**
 * Asks the browser to allow files to be saved, and gives whether the person did. Browsers take it only in the very turn of a
 * click or key, so it awaits nothing first.
 */
export const askToSaveFiles = (): Promise<boolean> => browser.permissions.request(SAVING);

/** Gives that permission back. */
export const giveUpSavingFiles = (): Promise<boolean> => browser.permissions.remove(SAVING);

/** Saves a file below the folder of downloads, under another name where its own is taken. */
export async function saveFile(path: string, file: Blob): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    await browser.downloads.download({ url, filename: path, saveAs: false, conflictAction: 'uniquify' });
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
