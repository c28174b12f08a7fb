import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The id of this browser window, once known: opening a side panel must not wait for it (see `openSidePanel`). */
export function useWindowId(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then((window) => setId(window.id)), []);
  return id;
}
