import { useCallback, useEffect, useState } from 'preact/hooks';
import { allowedSites, allowHosts, revokeSites, watchSites } from '../../lib/browser/allowed-sites';
import type { Council } from '../../lib/questions/councils';
import { isOfSite, type Site } from '../../lib/questions/site';

/** What became of the last thing that a person asked for. */
export interface SiteNews {
  what: 'allowed' | 'refused' | 'revoked' | 'kept';
  name: string;
}

/** The sites that are allowed, kept up to date wherever that changes, and what a person can do about them. */
export interface Sites {
  /** Null until the browser has told. */
  sites: readonly Site[] | null;
  news: SiteNews | null;
  isAllowed: (council: Council) => boolean;
  /** To be called in the very turn of the click. */
  allow: (council: Council) => void;
  revoke: (council: Council) => void;
}

/** Keeps to the sites that the browser says are allowed, and never to what was last asked for. */
export function useSites(): Sites {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  const [news, setNews] = useState<SiteNews | null>(null);
  const follow = useCallback(() => void allowedSites().then(setSites), []);
  useEffect(() => {
    follow();
    return watchSites(follow);
  }, [follow]);

  const sitesOf = ({ hosts }: Council) => (sites ?? []).filter(({ host }) => hosts.includes(host));
  /** What a browser could not do has changed nothing; `refusal` says so. */
  const tell = (work: Promise<boolean>, done: SiteNews, refusal: SiteNews['what']) =>
    void work
      .catch(() => false)
      .then((isDone) => setNews(isDone ? done : { ...done, what: refusal }))
      .then(follow);
  return {
    sites,
    news,
    isAllowed: ({ hosts }) => hosts.every((host) => sites?.some((site) => isOfSite(site.host, host))),
    allow: (council) => tell(allowHosts(council.hosts), { what: 'allowed', name: council.name }, 'refused'),
    revoke: (council) => tell(revokeSites(sitesOf(council)), { what: 'revoked', name: council.name }, 'kept'),
  };
}
