/** The extension's `localStorage`; null where the browser has storage switched off. */
export function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
