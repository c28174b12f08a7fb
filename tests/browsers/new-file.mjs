import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What browsers call a download that is under way. */
const UNFINISHED = /\.(part|crdownload|tmp)$/;

/**
 * Does something and waits for the file that comes of it in a folder.
 * @param {string} folder
 * @param {() => Promise<void>} act
 * @returns {Promise<string>} its path
 */
export async function newFile(folder, act) {
  const files = () => (existsSync(folder) ? readdirSync(folder).filter((name) => !UNFINISHED.test(name)) : []);
  const before = new Set(files());
  await act();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const file = files().find((name) => !before.has(name));
    // A browser may make the file empty first and fill it when the download is done.
    if (file && statSync(path.join(folder, file)).size > 0) return path.join(folder, file);
    await pause(50);
  }
  throw new Error(`Nothing new came into ${folder}.`);
}
