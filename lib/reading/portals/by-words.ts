import { councilAt, type PortalHosts } from '../../questions/portal-hosts';
import type { Dates, Kind } from '../../questions/question';
import { canonicalPageAddress } from '../canonical-address';
import { dayIn, printedSession } from '../dates';
import { factsIn } from '../facts';
import { fieldLabelOf } from '../field-labels';
import type { TextHints } from '../hints';
import { labelOf } from '../labels';
import type { Line } from '../lines';
import type { Finding, Page, Scope } from '../page';
import { datesOf, readItem } from '../read-item';
import { preambleOf, scopesOf } from '../scopes';
import { cutTitle, isBare, kindIn, REFERENCE } from '../titles';
import type { Family } from './family';

/** What is known of a family's portals. Whatever is left out, the words on the page have to say. */
export interface Knowledge extends TextHints {
  name: string;
  hosts: PortalHosts;
  /** A selector of the elements that hold an item each. */
  scopes?: string;
  /** A selector of the block that holds the item's title. */
  title?: string;
  /** The item's id in path and query: the first group. */
  itemId?: RegExp;
  /** Query parameters that name the page; all others are left out of its address. */
  query?: readonly string[];
  /** Dates that the page gives apart from its text: selectors, whose `content` or `datetime` goes before their text. */
  dates?: Partial<Record<keyof Dates, string>>;
  kindOf?(reference: string | null, address: URL): Kind | null;
  /** Paths (with query) of the files that go with an item. */
  files?: RegExp;
  /** Paths, with or without query, of pages that only name items: nothing is read there. */
  lists?: RegExp;
  /** Those of pages that hold many items, with their text or without. */
  bulletins?: RegExp;
  /** Where the answer is, if it has a page of its own. */
  answerAt?(address: URL): string | null;
}

/** Whether an address is one of those, with its query or without. */
const isOneOf = (pages: RegExp | undefined, { pathname, search }: URL): boolean =>
  pages !== undefined && (pages.test(pathname) || pages.test(pathname + search));

const pathOf = ({ pathname, search }: URL): string => pathname + search;

function addressOf(page: Page, query: readonly string[] | undefined): string {
  const address = new URL(canonicalPageAddress(page.address));
  if (query !== undefined) {
    // By hand: in Firefox's content scripts `URLSearchParams` cannot be walked through.
    const nameOf = (pair: string) => pair.split('=', 1)[0]?.toLowerCase();
    const kept = address.search
      .slice(1)
      .split('&')
      .filter((pair) => query.some((each) => each.toLowerCase() === nameOf(pair)));
    address.search = kept.join('&');
  }
  return address.href;
}

/** The first day that an element of the page gives. */
function markedDay({ document }: Page, selector: string | undefined): string | null {
  if (selector === undefined) return null;
  const dayOf = (element: Element) =>
    dayIn(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '');
  const first = document.querySelector(selector);
  if (first === null) return null;
  // Mostly the first one gives it, and the rest of a long page need not be searched.
  return dayOf(first) ?? [...document.querySelectorAll(selector)].map(dayOf).find((day) => day !== null) ?? null;
}

const markedDates = (page: Page, { dates = {} }: Knowledge): Partial<Dates> => ({
  session: markedDay(page, dates.session) ?? printedSession(page.lines, false),
  asked: markedDay(page, dates.asked),
  answered: markedDay(page, dates.answered),
  published: markedDay(page, dates.published),
});

/** The id that the markup gives to an item. */
const markedId = (element: Element | null | undefined): string | null =>
  /\/([\w.-]+)$/.exec(element?.getAttribute('resource') ?? '')?.[1] ?? element?.querySelector('a[id]')?.id ?? (element?.id || null);

/** A line that can name an item: it announces nothing, or somebody's question. */
const canName = (line: Line): boolean =>
  line.text.length > 2 &&
  !isBare(line.text) &&
  (REFERENCE.test(line.text) || ((labelOf(line) === null || cutTitle(line.text).askers.length > 0) && fieldLabelOf(line) === null));

/** The line in the block that the markup names as the title. */
function markedTitle(lines: readonly Line[], root: ParentNode, selector: string | undefined): Line | undefined {
  const named = selector === undefined ? [] : [...root.querySelectorAll(selector)];
  return named.length === 0 ? undefined : lines.find(({ first }) => named.some((block) => block.contains(first)));
}

/** A title without a heading stands among the first lines. */
const MOST_BEFORE_TITLE = 30;

/** Whether a line of text is made like a title: a kind of question, and what it is about. */
function namesSubject({ text, linked }: Line): boolean {
  if (linked || text.length > 200 || /[.?!:]$/.test(text) || kindIn(text) === null) return false;
  const { subject } = cutTitle(text);
  return subject !== null && subject.length < text.length;
}

/** The item's own title: its first heading with a number, else what the markup names, else its heading or first bold line. */
function titlesOf({ element, lines }: Scope, { document }: Page, selector: string | undefined): Line[] {
  const headings = lines.filter((line) => line.heading > 0 && canName(line));
  const best =
    headings.find(({ text }) => REFERENCE.test(text)) ??
    markedTitle(lines, element ?? document, selector) ??
    headings.find(({ heading }) => heading === 1) ??
    // What heads one item of many is its title, even "Mondelinge vragen".
    (element === null ? undefined : (lines.find(({ heading }) => heading > 0) ?? lines.find((line) => line.strong && canName(line))));
  // "Schriftelijke vraag betreffende …" in a paragraph.
  const plain = best !== undefined || element !== null ? undefined : lines.slice(0, MOST_BEFORE_TITLE).find(namesSubject);
  const named = best ?? plain;
  return named === undefined ? [] : [named];
}

/** A title that leads to another page belongs to a list: the item itself is there. */
const isListed = (title: Line | undefined, page: Page): boolean => {
  if (title?.linked !== true) return false;
  const href = title.block.querySelector('a[href]')?.getAttribute('href') ?? title.first.parentElement?.closest('a')?.getAttribute('href');
  return typeof href === 'string' && URL.canParse(href, page.address) && pathOf(new URL(href, page.address)) !== pathOf(page.address);
};

function attachmentsOf(page: Page, files: RegExp | undefined): string[] {
  const found: string[] = [];
  for (const link of files === undefined ? [] : page.document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, page.address)) continue;
    const url = new URL(href, page.address);
    if (files?.test(pathOf(url)) && /^https?:$/.test(url.protocol)) found.push(url.href);
  }
  return found;
}

/** What kind of page it is that holds no question. */
function whyNothing(page: Page, { bulletins, files }: Knowledge): Finding['why'] {
  if (isOneOf(bulletins, page.address)) return { code: 'list', url: null };
  const asks = page.lines.some(
    ({ heading, text }) => heading > 0 && (/_(?:MV|SV|IP)_/.test(text) || /\b(?:vraag|vragen|question|anfrage)\b/i.test(text)),
  );
  const [file] = asks ? attachmentsOf(page, files) : [];
  if (file !== undefined) return { code: 'attachment', url: file };
  if (page.lines.some((line) => line.heading > 0 && labelOf(line)?.role === 'other')) return { code: 'decision', url: null };
  return null;
}

/** A family whose pages are read by their words, with what is known of it besides. */
export function byWords(knowledge: Knowledge): Family {
  const { name, hosts } = knowledge;
  return {
    name,
    scopes: knowledge.scopes ?? '',

    belongs: (_document, address) => councilAt(hosts, address) !== null,

    read(page: Page): Finding {
      if (isOneOf(knowledge.lists, page.address)) return { questions: [], why: { code: 'list', url: null } };
      const host = page.address.hostname.toLowerCase();
      const address = addressOf(page, knowledge.query);
      const pageId = knowledge.itemId?.exec(pathOf(new URL(address)))?.[1] ?? null;
      const scopes = scopesOf(page, REFERENCE);
      const dates = datesOf(factsIn(preambleOf(page, scopes)), markedDates(page, knowledge));
      const items = scopes.flatMap((scope) => {
        const titles = titlesOf(scope, page, knowledge.title);
        if (isListed(titles[0], page)) return [];
        return readItem(scope, page, {
          portal: { family: name, host, name: councilAt(hosts, page.address) ?? host },
          address,
          itemId: scopes.length > 1 ? markedId(scope.element) : (pageId ?? markedId(page.lines.find((line) => line.scope !== null)?.scope)),
          titles,
          dates,
          kindOf: (reference) => knowledge.kindOf?.(reference, page.address) ?? null,
          attachments: () => attachmentsOf(page, knowledge.files),
          answerAt: knowledge.answerAt?.(page.address) ?? null,
          trusted: true,
          text: { ...knowledge, ...page.hints },
        });
      });
      // The id in the address names the page's one question; several would be told apart by nothing if they shared it.
      const [only] = items;
      const isAlone = only !== undefined && items.length === 1 && pageId !== null;
      const questions = isAlone ? [{ ...only, question: { ...only.question, itemId: pageId } }] : items;
      return { questions, why: questions.length > 0 ? null : whyNothing(page, knowledge) };
    },
  };
}
