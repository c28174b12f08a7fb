/**
 * The councils whose portals are known, as data: where they stand and what they call themselves. Hosts as listed among the
 * publication addresses of Flemish towns, and as parsers of parliamentary pages name them, 2026-11. Hosts are compared to
 * the letter, never by a part of them.
 */
export interface PortalHosts {
  /** Hosts with what a person calls the council. */
  hosts: ReadonlyMap<string, string>;
  /** Hosts of the supplier, a council each. */
  towns: readonly TownHosts[];
  /** How the software's addresses look (path and query), where it stands on hosts of the councils' own. */
  pages: RegExp | null;
}

/** A supplier's hosts: what stands before and after the town's name in the address. */
export type TownHosts = readonly [before: string, after: string];

const at = (hosts: Record<string, string>, towns: TownHosts[] = [], pages: RegExp | null = null): PortalHosts => ({
  hosts: new Map(Object.entries(hosts)),
  towns,
  pages,
});

/** Every known family's hosts, by its name. */
export const PORTAL_HOSTS = {
  'green-valley': at(
    {
      'ebesluitvorming.gent.be': 'Gent',
      'ebesluit.antwerpen.be': 'Antwerpen',
      'besluitvorming.brugge.be': 'Brugge',
      'besluitvorming.hasselt.be': 'Hasselt',
      'besluitvorming.leuven.be': 'Leuven',
    },
    [['raadpleeg-', '.onlinesmartcities.be']],
  ),
  'cipal-echo': at({}, [
    ['', '-echo.cipalschaubroeck.be'],
    ['', '-raadpleegomgeving.csecho.be'],
  ]),
  'meeting-burger': at({}, [['', '.meetingburger.net']]),
  cevi: at({}, [['lblod.', '.be']]),
  'gelinkt-notuleren': at({ 'publicatie.gelinkt-notuleren.vlaanderen.be': 'Gelinkt Notuleren' }),
  'vlaams-parlement': at({ 'www.vlaamsparlement.be': 'Vlaams Parlement', 'docs.vlaamsparlement.be': 'Vlaams Parlement' }),
  'de-kamer': at({ 'www.dekamer.be': 'de Kamer', 'www.lachambre.be': 'la Chambre' }),
  'brussels-parliament': at({ 'www.parlement.brussels': 'Parlement bruxellois', 'www.parlbruparl.irisnet.be': 'Parlement bruxellois' }),
  'parlement-wallonie': at({ 'www.parlement-wallonie.be': 'Parlement de Wallonie' }),
  ibabs: at({}, [['', '.bestuurlijkeinformatie.nl']]),
  notubiz: at({}, [['', '.raadsinformatie.nl']], /^\/modules\/\d+\/[^/]+\/(?:view|\d+)/),
  'gemeente-oplossingen': at({}, [], /^\/Vergaderingen\/[^/]+\/\d{4}\/\d{1,2}-[a-z]+\//i),
  'tweede-kamer': at({ 'www.tweedekamer.nl': 'Tweede Kamer' }),
  'officiele-bekendmakingen': at({ 'zoek.officielebekendmakingen.nl': 'Tweede Kamer' }),
  'assemblee-nationale': at({
    'questions.assemblee-nationale.fr': 'Assemblée nationale',
    'www.assemblee-nationale.fr': 'Assemblée nationale',
    'www2.assemblee-nationale.fr': 'Assemblée nationale',
  }),
  senat: at({ 'www.senat.fr': 'Sénat', 'senat.fr': 'Sénat' }),
  'uk-parliament': at({ 'questions-statements.parliament.uk': 'UK Parliament' }),
  theyworkforyou: at({ 'www.theyworkforyou.com': 'TheyWorkForYou' }),
  'london-mqt': at({ 'www.london.gov.uk': 'London' }),
  'modern-gov': at({}, [['', '.moderngov.co.uk']], /\/(?:mgAi|ieIssueDetails|ieListDocuments|ieDecisionDetails|mgIssueHistoryHome)\.aspx/i),
  'european-parliament': at({ 'www.europarl.europa.eu': 'European Parliament' }),
  allris: at({}, [], /\/(?:vo|to|si)0\d0(?:\.asp)?\?.*\b(?:VOLFDNR|TOLFDNR|SILFDNR)=/i),
  sessionnet: at({}, [], /\/(?:vo|to|si|ag)\d{4}(?:\.(?:asp|php))?\?.*__k(?:vo|to|si|ag)nr=/i),
  'german-parliaments': at({
    'dip.bundestag.de': 'Bundestag',
    'dipbt.bundestag.de': 'Bundestag',
    'www.landtag-bw.de': 'Landtag Baden-Württemberg',
    'www.nilas.niedersachsen.de': 'Landtag Niedersachsen',
    'padoka.landtag.sachsen-anhalt.de': 'Landtag Sachsen-Anhalt',
    'www.parldok.thueringen.de': 'Landtag Thüringen',
    'parldok.thueringer-landtag.de': 'Landtag Thüringen',
  }),
} satisfies Record<string, PortalHosts>;

const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** The name of the town in a host of a supplier's; null where it is none of these. */
function slugIn([before, after]: TownHosts, host: string): string | null {
  if (!host.startsWith(before) || !host.endsWith(after)) return null;
  const slug = host.slice(before.length, -after.length);
  return SLUG.test(slug) ? slug : null;
}

const SMALL_WORDS = /^(?:op|aan|den|de|der|ter|ten|in|en)$/;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const townOf = (slug: string): string =>
  slug
    .split('-')
    .map((word, i) => (i > 0 && SMALL_WORDS.test(word) ? word : capital(word)))
    .join('-');

/** The pieces of an address by which a council is known; a `URL` has them. */
export interface PageAddress {
  hostname: string;
  pathname: string;
  search: string;
}

/** What a person calls the council of an address; null where the address is none of these. */
export function councilAt({ hosts, towns, pages }: PortalHosts, { hostname, pathname, search }: PageAddress): string | null {
  const host = hostname.toLowerCase();
  const known = hosts.get(host);
  if (known !== undefined) return known;
  for (const each of towns) {
    const slug = slugIn(each, host);
    if (slug !== null) return townOf(slug);
  }
  return pages?.test(`${pathname}${search}`) ? host : null;
}

/** Green Valley's towns with a host of their own. */
export const GREEN_VALLEY_HOSTS = PORTAL_HOSTS['green-valley'].hosts;

/** Whether a host is a portal that may be read without being asked: Green Valley's alone, as yet. */
export const isPortalHost = (hostname: string): boolean => {
  const { hosts, towns } = PORTAL_HOSTS['green-valley'];
  return hosts.has(hostname) || towns.some((each) => slugIn(each, hostname) !== null);
};
