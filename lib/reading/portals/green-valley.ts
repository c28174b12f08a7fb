import { GREEN_VALLEY_HOSTS, GREEN_VALLEY_TOWN, isGreenValleyHost } from '../../questions/portal-hosts';
import type { Dates, Kind, Portal } from '../../questions/question';
import { canonicalPageAddress } from '../canonical-address';
import { dayIn } from '../dates';
import { factsIn } from '../facts';
import { labelOf } from '../labels';
import type { Line } from '../lines';
import type { Finding, Page, Scope } from '../page';
import { datesOf, readItem } from '../read-item';
import { preambleOf, scopesOf } from '../scopes';
import { REFERENCE } from '../titles';
import type { Family } from './family';

const SMALL_WORDS = /^(?:op|aan|den|de|der|ter|ten|in|en)$/;

/** What the letters of a reference say, where towns agree. `GR` stands for questions and decisions alike. */
const KINDS: Readonly<Record<string, Kind>> = {
  MV: 'oral',
  MC: 'oral',
  SV: 'written',
  IP: 'interpellation',
  IN: 'interpellation',
  AV: 'urgent',
  BV: 'citizen',
};

const ITEM = /\/agendapunten\/([\w.-]+)\/?$/;
const LIST = /\/(?:zoeken|kalender|lijst|agenda|bijkomendeagenda|besluitenlijst|notulen|schriftelijkevragen)\/?$|\/zittingen\/[\w.-]+\/?$/;
const FILE = /^\/document\//;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const townOf = (slug: string): string =>
  slug
    .split('-')
    .map((word, i) => (i > 0 && SMALL_WORDS.test(word) ? word : capital(word)))
    .join('-');

function portalOf(address: URL): Portal {
  const host = address.hostname.toLowerCase();
  const slug = GREEN_VALLEY_TOWN.exec(host)?.[1];
  return { family: 'green-valley', host, name: GREEN_VALLEY_HOSTS.get(host) ?? (slug === undefined ? host : townOf(slug)) };
}

const contentOf = (root: ParentNode, selector: string): string | null => root.querySelector(selector)?.getAttribute('content') ?? null;
const textOf = (root: ParentNode, selector: string): string | null => root.querySelector(selector)?.textContent ?? null;
const day = (...values: (string | null)[]): string | null =>
  values.reduce<string | null>((found, value) => found ?? dayIn(value ?? ''), null);

/** "ma 27/04/2026 - 19:00", in the line below the title: the portal prints the session so and gives it no label. */
const SESSION = /^(?:ma|di|wo|do|vr|za|zo)\w*\.? \d{1,2}[/ ]/i;

/** Dates that the page gives apart from its text. An item of minutes has those of the minutes. */
function markedDates({ document, lines }: Page): Partial<Dates> {
  const printed = lines.find(({ text }) => text.length <= 120 && SESSION.test(text))?.text ?? null;
  return {
    session: day(textOf(document, '.opendata-meetingdate'), contentOf(document, '[property="besluit:geplandeStart"][content]'), printed),
    published: day(contentOf(document, '[property="eli:date_publication"][content]'), textOf(document, '.publication-date')),
  };
}

/** The id that the markup gives to an item of minutes. */
const markedId = (scope: Scope): string | null => /\/([\w.-]+)$/.exec(scope.element?.getAttribute('resource') ?? '')?.[1] ?? null;

/** The item's own title: its first heading that holds a number, else the page's heading, else its first heading. */
function titlesOf(scope: Scope): Line[] {
  const headings = scope.lines.filter((line) => line.heading > 0 && (REFERENCE.test(line.text) || labelOf(line) === null));
  const numbered = headings.find(({ text }) => REFERENCE.test(text));
  const named = headings.find(({ block }) => block.matches('.return-header, [property="dc:title"]'));
  const best = numbered ?? named ?? headings.find(({ heading }) => heading === 1);
  return best === undefined ? [] : [best];
}

/** A title that leads to another page belongs to a list: the item itself is there. */
const isListed = (title: Line | undefined, page: Page): boolean => {
  if (title?.linked !== true) return false;
  const href = title.block.querySelector('a[href]')?.getAttribute('href') ?? title.first.parentElement?.closest('a')?.getAttribute('href');
  return typeof href === 'string' && URL.canParse(href, page.address) && new URL(href, page.address).pathname !== page.address.pathname;
};

function attachmentsOf(page: Page): string[] {
  const found: string[] = [];
  for (const link of page.document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, page.address)) continue;
    const url = new URL(href, page.address);
    if (FILE.test(url.pathname) && url.origin === page.address.origin) found.push(url.href);
  }
  return found;
}

/** Green Valley Belgium's "Raadpleegomgeving": Ghent, Antwerp, Bruges, Hasselt, Leuven and some sixty towns more. */
export const greenValley: Family = {
  name: 'green-valley',
  scopes: '[typeof~="besluit:BehandelingVanAgendapunt"], .opendata-meetingitem',

  belongs: (_document, { hostname }) => isGreenValleyHost(hostname.toLowerCase()),

  read(page: Page): Finding {
    const portal = portalOf(page.address);
    const address = canonicalPageAddress(page.address);
    const { pathname } = new URL(address);
    const pageId = ITEM.exec(pathname)?.[1] ?? null;
    const scopes = scopesOf(page, REFERENCE);
    const dates = datesOf(factsIn(preambleOf(page, scopes)), markedDates(page));
    const items = scopes.flatMap((scope) => {
      const titles = titlesOf(scope);
      if (isListed(titles[0], page)) return [];
      return readItem(scope, page, {
        portal,
        address,
        itemId: scopes.length > 1 ? markedId(scope) : pageId,
        titles,
        dates,
        kindOf: (reference) => KINDS[reference?.split('_')[1] ?? ''] ?? (pathname.startsWith('/schriftelijkevragen/') ? 'written' : null),
        attachments: () => attachmentsOf(page),
        trusted: true,
      });
    });
    // The id in the address names the page's one question; several would be told apart by nothing if they shared it.
    const [only] = items;
    const isAlone = only !== undefined && items.length === 1 && pageId !== null;
    const questions = isAlone ? [{ ...only, question: { ...only.question, itemId: pageId } }] : items;
    return { questions, why: questions.length > 0 ? null : whyNothing(page, pathname) };
  },
};

/** What kind of page it is that holds no question. */
function whyNothing(page: Page, pathname: string): Finding['why'] {
  if (LIST.test(pathname)) return { code: 'list', url: null };
  const asks = page.lines.some((line) => line.heading > 0 && /_(?:MV|SV|IP)_|\bvraag van\b/i.test(line.text));
  const [file] = asks ? attachmentsOf(page) : [];
  if (file !== undefined) return { code: 'attachment', url: file };
  if (page.lines.some((line) => line.heading > 0 && labelOf(line)?.role === 'other')) return { code: 'decision', url: null };
  return null;
}
