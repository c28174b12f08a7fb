/**
 * Asks the browser to keep the library also when disk space runs short. Gives whether it promised to; false where it
 * cannot be asked.
 */
export async function askForPersistence(storage: StorageManager | undefined): Promise<boolean> {
  try {
    return (await storage?.persisted()) || ((await storage?.persist()) ?? false);
  } catch {
    return false;
  }
}
