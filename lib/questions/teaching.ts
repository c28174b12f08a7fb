import { canonicalAddress } from './canonical-address';
import { fold } from './fold';
import type { Instant } from './saved-question';

/** What a person can say that a stretch of a page is. `none` is no part of any question. */
export type TaughtRole = 'question' | 'answer' | 'context' | 'none';

/** By what a taught stretch is known again. */
export type TaughtBy =
  /** The words that announce it, as printed, whatever holds them; where `begins`, a name or number follows them on the line. */
  | { kind: 'label'; label: string; begins: boolean }
  /** Where it stands, on pages without labels. */
  | TaughtPlace
  /** The words that it begins and ends with, on the page at this address alone. */
  | { kind: 'text'; address: string; from: string; to: string }
  /** A question that the page at this address does not hold, by its title, in spite of what was read there. */
  | { kind: 'item'; address: string; title: string };

/** A place in a page: nothing in it depends on ids, classes, or on how many paragraphs there are. */
export interface TaughtPlace {
  kind: 'place';
  /** The element that holds it, as a chain of names, each with its place among siblings of that name. */
  path: string;
  /** What tells it from the rest of that element: the name of its blocks; null for any. */
  tag: string | null;
  /** Whether its text is all emphasised; null for either. */
  strong: boolean | null;
  /** How many horizontal rules stand before it in that element; null for any. */
  rules: number | null;
  /** The form of the addresses at which this holds, see `shapeOf`. */
  shape: string;
  /** Whether a question mark must stand in it. */
  asks: boolean;
}

/** One thing that a page's script is told: what this is, is that. */
export interface TaughtRule {
  role: TaughtRole;
  by: TaughtBy;
}

/** A rule that a person taught on a site. */
export interface Teaching extends TaughtRule {
  id: string;
  /** The host in lower case, without port. */
  host: string;
  /** What was taught in one go shares this id. */
  lesson: string;
  /** The canonical address of the page on which it was taught. */
  address: string;
  taughtAt: Instant;
}

/** What was taught that holds for one page. `stamp` differs when any of it does; it is empty where nothing was taught. */
export interface Taught {
  stamp: string;
  rules: TaughtRule[];
}

/** Nothing was taught. */
export const NOTHING_TAUGHT: Taught = { stamp: '', rules: [] };

/** A piece of a path that differs from item to item: it has a digit, or many words. */
const isOfItem = (piece: string): boolean => /\d/.test(piece) || piece.split('-').length > 3;

/**
 * The form of an address, in which pages of one kind agree: the path with its items left open, and the query's names with
 * values that are words. The last piece is the item's own.
 */
export function shapeOf(address: string): string {
  const [, path = '', query = ''] = /^\w+:\/\/[^/?#]*([^?#]*)(?:\?([^#]*))?/.exec(canonicalAddress(address)) ?? [];
  const pieces = path.split('/').filter((piece) => piece !== '');
  const shaped = pieces.map((piece, index) => (isOfItem(piece) || (index === pieces.length - 1 && query === '') ? '*' : piece));
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.replace(/=.*/, (value) => (isOfItem(value) ? '=*' : value)))
    .sort();
  return `/${shaped.join('/')}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** Two rules that say something of the same thing. */
const thingOf = ({ by }: TaughtRule): string => {
  switch (by.kind) {
    case 'label':
      return `label ${fold(by.label)}`;
    case 'place':
      return `place ${by.shape}`;
    case 'text':
      return `text ${by.address}`;
    case 'item':
      return `item ${by.address} ${fold(by.title)}`;
  }
};

const newestFirst = (teachings: readonly Teaching[]): Teaching[] => [...teachings].sort((a, b) => b.taughtAt - a.taughtAt);

/** The rules that hold, of all that were taught on a host: the newest of those that say something of the same thing. */
function inForce(teachings: readonly Teaching[]): Teaching[] {
  const lessonOf = new Map<string, string>();
  return newestFirst(teachings).filter((teaching) => {
    const thing = thingOf(teaching);
    const known = lessonOf.get(thing);
    if (known !== undefined && (known !== teaching.lesson || teaching.by.kind === 'label')) return false;
    lessonOf.set(thing, teaching.lesson);
    return true;
  });
}

/** What bringing in taught rules would add to those that are there, and how many are there already. */
export function planTeachings(existing: readonly Teaching[], incoming: readonly Teaching[]): { added: Teaching[]; same: number } {
  const nameOf = ({ host, role, by }: Teaching) => JSON.stringify([host, role, Object.entries(by).sort()]);
  const known = new Set(existing.map(nameOf));
  const ids = new Set(existing.map(({ id }) => id));
  const added = incoming.filter((each) => !known.has(nameOf(each)) && !ids.has(each.id));
  return { added, same: incoming.length - added.length };
}

/** The address of a page, whatever the scheme. */
export const pageOf = (address: string): string => canonicalAddress(address).replace(/^http:/, 'https:');

/** The rules that hold on the page at an address, of all that were taught on its host, the newest first. */
export function holdingAt(teachings: readonly Teaching[], address: string): Teaching[] {
  const here = pageOf(address);
  const shape = shapeOf(address);
  const holding = inForce(teachings).filter(({ by }) => {
    if (by.kind === 'place') return by.shape === shape;
    return by.kind === 'label' || by.address === here;
  });
  // What was taught of this very page goes before what was taught of pages like it.
  const exact = holding.find(({ by }) => by.kind === 'text');
  return exact === undefined ? holding : holding.filter(({ by, role }) => by.kind === 'text' || by.kind === 'item' || role === 'none');
}

/** What a page's script is told at an address, of all that was taught on its host. */
export function taughtAt(teachings: readonly Teaching[], address: string): Taught {
  const rules = holdingAt(teachings, address);
  if (rules.length === 0) return NOTHING_TAUGHT;
  const sum = rules.reduce((total, each) => total + each.taughtAt, 0);
  return { stamp: `${rules.length}:${sum}`, rules: rules.map(({ role, by }) => ({ role, by })) };
}
