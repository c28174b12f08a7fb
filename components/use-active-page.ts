import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ActivePage, activeTabId, askActivePage, readPageOnce } from '../lib/browser/active-page';
import { allowHosts } from '../lib/browser/allowed-sites';
import { fromOwnPage } from '../lib/exchange/page-message';
import type { Sender } from '../lib/messages';

/** What the active tab's page holds, and what a person can do where it may not be read. */
interface ActivePageView {
  page: ActivePage;
  /** Reads a page this once. */
  readOnce: (tabId: number) => void;
  /** Asks the browser to allow a page's host for good, and reads the page where the person does. */
  allowAlways: (tabId: number, host: string) => void;
}

/** What the active tab's page holds, kept up to date while tabs are switched and pages change. */
export function useActivePage(): ActivePageView {
  const [page, setPage] = useState<ActivePage>({ state: 'asking' });

  useEffect(() => {
    let newest = 0;
    const ask = async () => {
      const turn = ++newest;
      const answer = await askActivePage();
      if (turn === newest) setPage(answer);
    };
    const onUpdated = async (tabId: number, change: { status?: string | undefined; url?: string | undefined }) => {
      if ((change.status || change.url) && tabId === (await activeTabId())) await ask();
    };
    const onMessage = (raw: unknown, sender: Sender) => {
      const message = fromOwnPage(raw, sender, browser.runtime.id);
      const tabId = sender.tab?.id;
      if (message && tabId !== undefined) {
        void activeTabId().then((active) => active === tabId && setPage({ state: 'read', tabId, reading: message.reading }));
      }
      return undefined;
    };
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
    void readPageOnce(tabId).then(async (answer) => {
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
  return { page, readOnce, allowAlways };
}
