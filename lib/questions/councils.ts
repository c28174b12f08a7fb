import { fold } from './fold';
import { councilAt, isPortalHost, PORTAL_HOSTS, type TownHosts } from './portal-hosts';

/** A council, or another body that publishes questions, as a person chooses it. */
export interface Council {
  /** What a person calls it. */
  name: string;
  /** The hosts of its pages: all that is to be allowed, and nothing else. */
  hosts: readonly string[];
  /** Who made its portal, where one portal of many is meant. */
  supplier: string | null;
  /** Whether the extension reads it without being allowed to. */
  included: boolean;
}

type Family = keyof typeof PORTAL_HOSTS;

/** Who makes the portals of towns, as these call themselves. */
const SUPPLIERS: Partial<Record<Family, string>> = {
  'green-valley': 'Green Valley',
  'cipal-echo': 'Cipal Schaubroeck',
  'meeting-burger': 'meeting.burger',
  cevi: 'Cevi',
  ibabs: 'iBabs',
  notubiz: 'Notubiz',
  'modern-gov': 'ModernGov',
};

/** Towns whose portal has been seen on a host of the supplier's first kind, 2026-11. */
const TOWNS: [Family, string[]][] = [
  ['green-valley', ['Aalst']],
  ['cipal-echo', ['Grimbergen', 'Kontich', 'Pittem', 'Tervuren']],
  ['meeting-burger', ['Heusden-Zolder', 'Schilde']],
  ['ibabs', ['Zaanstad']],
];

/** What councils are called besides their own name, in the languages of the extension. */
const CALLED_ALSO: Record<string, string[]> = {
  Aalst: ['Alost'],
  Antwerpen: ['Antwerp', 'Anvers'],
  'Assemblée nationale': ['Frankrijk', 'France', 'Frankreich'],
  Brugge: ['Bruges', 'Brügge'],
  Bundestag: ['Deutschland', 'Duitsland', 'Allemagne', 'Germany'],
  'de Kamer': ['Kamer van volksvertegenwoordigers', 'Chamber of Representatives', 'België', 'Belgium', 'Belgien'],
  'European Parliament': ['Europees Parlement', 'Parlement européen', 'Europäisches Parlament', 'Europa'],
  Gent: ['Ghent', 'Gand'],
  'la Chambre': ['Chambre des représentants', 'Belgique', 'Abgeordnetenkammer'],
  Leuven: ['Louvain', 'Löwen'],
  London: ['Londen', 'Londres', 'Mayor'],
  'Parlement bruxellois': ['Brussels Parlement', 'Brussels Parliament', 'Brüssel', 'Bruxelles', 'Brussel'],
  'Parlement de Wallonie': ['Waals Parlement', 'Walloon Parliament', 'Wallonisches Parlament', 'Wallonië', 'Namur', 'Namen'],
  Sénat: ['Senaat', 'Senate', 'Senat', 'France', 'Frankrijk', 'Frankreich'],
  TheyWorkForYou: ['House of Commons', 'House of Lords'],
  'Tweede Kamer': ['Nederland', 'Netherlands', 'Pays-Bas', 'Niederlande', 'Den Haag', 'Second Chamber'],
  'UK Parliament': ['House of Commons', 'House of Lords', 'Verenigd Koninkrijk', 'Royaume-Uni', 'Vereinigtes Königreich'],
  'Vlaams Parlement': ['Flemish Parliament', 'Parlement flamand', 'Flämisches Parlament', 'Vlaanderen', 'Flandre', 'Flanders', 'Flandern'],
};

const families = Object.entries(PORTAL_HOSTS) as [Family, (typeof PORTAL_HOSTS)[Family]][];

const council = (name: string, hosts: readonly string[], supplier: string | null = null): Council => ({
  name,
  hosts,
  supplier,
  included: hosts.every(isPortalHost),
});

const hostOfTown = ([before, after]: TownHosts, town: string): string => `${before}${slugOf(town)}${after}`;

/** A town's name as it stands in addresses: "Sint-Pieters Leeuw" is `sint-pieters-leeuw`. */
const slugOf = (town: string): string =>
  fold(town)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Hosts of one family with the same name are one council: its pages stand on both. */
function* namedCouncils(): Generator<Council> {
  for (const [, { hosts }] of families) {
    const byName = new Map<string, string[]>();
    for (const [host, name] of hosts) byName.set(name, [...(byName.get(name) ?? []), host]);
    for (const [name, own] of byName) yield council(name, own);
  }
  for (const [family, towns] of TOWNS) {
    const [first] = PORTAL_HOSTS[family].towns;
    for (const town of towns) if (first) yield council(town, [hostOfTown(first, town)], SUPPLIERS[family] ?? null);
  }
}

/** Every council that is known by name, in the order of the alphabet. */
export const COUNCILS: readonly Council[] = [...namedCouncils()].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));

/** The councils that a person may mean: every typed word begins a word of a name of theirs, or the host is typed as far as a dot. */
export function findCouncils(typed: string): Council[] {
  const folded = fold(typed);
  const words = folded.split(/[\s-]+/).filter(Boolean);
  if (words.length === 0) return [];
  return COUNCILS.filter(({ name, hosts }) => {
    const starts = fold([name, ...(CALLED_ALSO[name] ?? [])].join(' ')).split(/[\s-]+/);
    const isNamed = words.every((word) => starts.some((start) => start.startsWith(word)));
    return isNamed || (folded.includes('.') && hosts.some((host) => host.includes(folded)));
  });
}

/**
 * A town that may have its portal with any supplier: each supplier's host for it, to be compared with the address that the
 * town gives. None where too little is typed, and none that is known by name already.
 */
export function portalsOfTown(typed: string): Council[] {
  const slug = slugOf(typed);
  if (slug.length < 2) return [];
  const known = new Set(COUNCILS.flatMap(({ hosts }) => hosts));
  return families
    .flatMap(([family, { towns }]) => towns.map((each) => council(typed.trim(), [hostOfTown(each, slug)], SUPPLIERS[family] ?? null)))
    .filter(({ hosts }) => !hosts.some((host) => known.has(host)));
}

/** The council whose pages stand on a host; a site by the host's name where nothing is known of it. */
export function councilOfHost(host: string): Council {
  const known = COUNCILS.find(({ hosts }) => hosts.includes(host));
  if (known) return known;
  for (const [family, portals] of families) {
    const name = councilAt(portals, { hostname: host, pathname: '', search: '' });
    if (name !== null) return council(name, [host], SUPPLIERS[family] ?? null);
  }
  return council(host, [host]);
}
