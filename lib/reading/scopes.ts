import type { Asker } from '../questions/question';
import { type Label, labelOf } from './labels';
import type { Line } from './lines';
import type { Page, Scope } from './page';
import { askersIn } from './people';
import { cutTitle } from './titles';

/** The lines of each scope that has some, in page order. */
function marked(lines: readonly Line[]): Map<Element, Line[]> {
  const scopes = new Map<Element, Line[]>();
  for (const line of lines) {
    if (line.scope === null) continue;
    const own = scopes.get(line.scope);
    if (own === undefined) scopes.set(line.scope, [line]);
    else own.push(line);
  }
  return scopes;
}

/** Items by their headings, where nothing marks them: each heading with another number begins one. */
function headed(lines: readonly Line[], reference: RegExp): Line[][] {
  const items: Line[][] = [];
  let last: string | null = null;
  for (const line of lines) {
    const number = line.heading > 0 ? (reference.exec(line.text)?.[0] ?? null) : null;
    if (number !== null && number !== last) {
      items.push([]);
      last = number;
    }
    items.at(-1)?.push(line);
  }
  return items;
}

/** The number of an item before its title. */
const NUMBERED = /^\d{1,3}[.)]\s/;

/** Words of titles that name who asks, so that no other heading need be taken apart. */
const MAY_ASK = /vra(?:ag|gen)\b|interpell|question|anfrage/i;

/** Items by their headings, where several name who asks: each heading as high begins one, of whatever kind. */
function asked(lines: readonly Line[]): Line[][] {
  const openers = lines.filter(
    ({ heading, linked, text }) => heading > 0 && !linked && MAY_ASK.test(text) && cutTitle(text).askers.length > 0,
  );
  const level = Math.max(0, ...openers.map(({ heading }) => heading));
  const titles = new Set(openers.filter(({ heading }) => heading === level).map(({ text }) => text));
  // One of them is an item among others where they all are numbered: "12. Mondelinge vraag van X", "13. Goedkeuring".
  const isOther = ({ heading, text }: Line): boolean => heading === level && NUMBERED.test(text) && !titles.has(text);
  if (titles.size === 0 || (titles.size < 2 && !(openers.some(({ text }) => NUMBERED.test(text)) && lines.some(isOther)))) return [];
  const items: Line[][] = [];
  for (const line of lines) {
    // A heading as high that is a label, "Antwoord", belongs to the item.
    const next = line.heading > 0 && (line.heading < level || (line.heading === level && labelOf(line) === null));
    if (titles.has(line.text) || (items.length > 0 && next)) items.push([]);
    items.at(-1)?.push(line);
  }
  return items;
}

/**
 * The items of a page. A page that marks a single one, or none, is one item as a whole, for its facts may stand anywhere.
 */
export function scopesOf(page: Page, reference: RegExp): Scope[] {
  const scopes = marked(page.lines);
  if (scopes.size > 1) return [...scopes].map(([element, lines]) => ({ element, lines }));
  const items = headed(page.lines, reference);
  if (items.length > 1) return items.map((lines) => ({ element: null, lines }));
  const questions = asked(page.lines);
  if (questions.length > 1) return questions.map((lines) => ({ element: null, lines }));
  return [{ element: null, lines: page.lines }];
}

/** The lines of a page that stand before its items: what they say holds for every item. */
export function preambleOf(page: Page, scopes: readonly Scope[]): readonly Line[] {
  const first = scopes.length > 1 ? scopes[0]?.lines[0] : undefined;
  return first === undefined ? [] : page.lines.slice(0, page.lines.indexOf(first));
}

/** Who asks, by the words of a label: "Actuele vraag van raadslid X", "X to ask:". */
export const askersNamedIn = ({ speaker, printed }: Pick<Label, 'speaker' | 'printed'>): Asker[] =>
  speaker === null ? cutTitle(`${printed.replace(/[\s:]+$/, '')}: --`).askers : askersIn([speaker]);

/**
 * The questions within an item where several councillors put theirs: "Actuele vraag van raadslid X", each on a line of
 * its own. None where the item is a single question.
 */
export function turnsOf(scope: Scope, titles: ReadonlySet<Line>): Scope[] {
  const turns: Line[][] = [];
  const askers = new Set<string>();
  for (const line of scope.lines) {
    const label = titles.has(line) ? null : labelOf(line);
    const asker =
      label?.role === 'question' || (label === null && line.heading > 0)
        ? (cutTitle(line.text).askers[0] ?? (label === null ? undefined : askersNamedIn(label)[0]))?.name
        : undefined;
    if (asker !== undefined) {
      turns.push([]);
      askers.add(asker);
    }
    turns.at(-1)?.push(line);
  }
  return askers.size > 1 ? turns.map((lines) => ({ element: scope.element, lines })) : [];
}
