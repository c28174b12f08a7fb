import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { type Site, sitesIn } from '../questions/site';

/**
 * What is put into a page that a person asked for, or whose site was allowed. The first file says so to the second, the
 * content script, which leaves other hosts alone; the third lets passages be marked in what the second reads. Paths in the
 * built extension.
 */
export const SCRIPTS: ScriptPublicPath[] = ['/allowed.js', '/content-scripts/content.js', '/content-scripts/marking.js'];

const PREFIX = 'site:';

const idOf = ({ origin }: Site) => `${PREFIX}${origin}`;

/** The content script's registration on a site, for the browser to keep. */
export const scriptFor = (site: Site) => ({
  id: idOf(site),
  matches: [site.origin],
  js: SCRIPTS,
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});

/** As much of a registered content script as is compared. */
interface Registered {
  id: string;
  js?: string[] | undefined;
}

/** What is to be done so that the content script is registered on the allowed sites and on no others. */
export interface ScriptChanges {
  /** Ids of registrations that have to go: of sites no longer allowed, and of files that an update has replaced. */
  unregister: string[];
  /** Sites on which it has to be registered. */
  register: Site[];
  /** Hosts that are no longer allowed. */
  left: string[];
}

/** Browsers give the paths back as they like: with or without the slash, or as whole addresses. */
const areScripts = (files: readonly string[] = []): boolean =>
  files.length === SCRIPTS.length && SCRIPTS.every((path, i) => `/${files[i]}`.endsWith(path));

/** Compares what is registered with the sites that are allowed. What others registered is left alone. */
export function scriptChanges(registered: readonly Registered[], sites: readonly Site[]): ScriptChanges {
  const own = registered.filter(({ id }) => id.startsWith(PREFIX));
  const wanted = new Set(sites.map(idOf));
  const right = new Set(own.filter(({ id, js }) => wanted.has(id) && areScripts(js)).map(({ id }) => id));
  const unwanted = own.filter(({ id }) => !wanted.has(id)).map(({ id }) => id.slice(PREFIX.length));
  return {
    unregister: own.map(({ id }) => id).filter((id) => !right.has(id)),
    register: sites.filter((site) => !right.has(idOf(site))),
    left: sitesIn(unwanted, []).map(({ host }) => host),
  };
}
