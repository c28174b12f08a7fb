import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ActivePage, activeTabId, askActivePage, readPageOnce } from '../lib/browser/active-page';
import { allowHosts } from '../lib/browser/allowed-sites';
import { byWhatWasTaught } from '../lib/browser/by-what-was-taught';
import { fromOwnPage } from '../lib/exchange/page-message';
import type { Sender } from '../lib/messages';
import type { Library } from '../lib/store/library';

/** What the active tab's page holds, and what a person can do where it may not be read. */
interface ActivePageView {
  page: ActivePage;
  /** Reads a page this once. */
  readOnce: (tabId: number) => void;
  /** Reads the page anew, after something was taught of it. */
  readAgain: () => void;
  /** Asks the browser to allow a page's host for good, and reads the page where the person does. */
  allowAlways: (tabId: number, host: string) => void;
}

/** What the active tab's page holds, kept up to date while tabs are switched and pages change. */
export function useActivePage(library: Library): ActivePageView {
  const [page, setPage] = useState<ActivePage>({ state: 'asking' });
  const asking = useRef(async () => {});

  useEffect(() => {
    let newest = 0;
    const ask = async () => {
      const turn = ++newest;
      const answer = await byWhatWasTaught(library, await askActivePage());
      if (turn === newest) setPage(answer);
    };
    const onUpdated = async (tabId: number, change: { status?: string | undefined; url?: string | undefined }) => {
      if ((change.status || change.url) && tabId === (await activeTabId())) await ask();
    };
    const onMessage = (raw: unknown, sender: Sender) => {
      const message = fromOwnPage(raw, sender, browser.runtime.id);
      const tabId = sender.tab?.id;
      if (message?.type === 'page-was-read' && tabId !== undefined) {
        void activeTabId().then((active) => active === tabId && setPage({ state: 'read', tabId, reading: message.reading }));
      }
      return undefined;
    };
    asking.current = ask;
    void ask();
    browser.tabs.onActivated.addListener(ask);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.runtime.onMessage.addListener(onMessage);
    return () => {
      newest = Number.POSITIVE_INFINITY;
      browser.tabs.onActivated.removeListener(ask);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, []);

  const readOnce = useCallback((tabId: number) => {
    void readPageOnce(tabId).then(async (read) => {
      const answer = await byWhatWasTaught(library, read);
      // Another tab may have come to the front while the page was read.
      if (tabId === (await activeTabId())) setPage(answer);
    });
  }, []);
  const allowAlways = useCallback(
    (tabId: number, host: string) =>
      void allowHosts([host])
        .catch(() => false)
        .then((allowed) => allowed && readOnce(tabId)),
    [readOnce],
  );
  const readAgain = useCallback(() => void asking.current(), []);
  return { page, readOnce, readAgain, allowAlways };
}
