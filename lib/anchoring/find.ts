import type { Anchor, FindingState } from '../questions/passage';
import { afterCodePoints } from './code-points';
import { type PageText, type PartText, partAt, type Span } from './page-text';

/** A passage to be looked for. */
export interface Sought {
  anchor: Anchor;
  /** The question of the page that it belongs to, counted from 0; null where it belongs to none of them. */
  question: number | null;
  /** The text in which it was marked, where that is kept (`fromQuestion` of the version); null where only the anchor is. */
  origin: PageText | null;
}

/** Where a passage is; without a place where it is lost. */
export interface Found {
  state: FindingState;
  span: Span | null;
  /** The words that stand there. */
  text: string | null;
}

const LOST: Found = { state: 'lost', span: null, text: null };

/** The part that an anchor names, among those of its question. */
const partOf = (page: PageText, { anchor: { part }, question }: Sought): PartText | null =>
  part === null
    ? null
    : (page.parts.find((each) => each.question === question && each.index === part.index && each.role === part.role) ?? null);

const surroundedAs = ({ text }: PageText, { start, end }: Span, { quote: { prefix, suffix } }: Anchor): boolean =>
  (prefix !== '' && text.endsWith(prefix, start)) || (suffix !== '' && text.startsWith(suffix, end)) || (prefix === '' && suffix === '');

function findOne(page: PageText, sought: Sought): Found {
  const { anchor, question } = sought;
  const { exact } = anchor.quote;
  if (exact === '') return LOST;
  const part = partOf(page, sought);
  const start = afterCodePoints(page.text, part?.start ?? 0, anchor.position.start);
  const there = { start, end: start + exact.length };
  if (page.text.startsWith(exact, start) && surroundedAs(page, there, anchor)) return { state: 'exact', span: there, text: exact };
  for (let at = page.text.indexOf(exact); at >= 0; at = page.text.indexOf(exact, at + 1)) {
    const span = { start: at, end: at + exact.length };
    if (!surroundedAs(page, span, anchor)) continue;
    const now = partAt(page, at);
    const state = now?.question !== question && now !== null ? 'elsewhere' : now?.index === anchor.part?.index ? 'exact' : 'moved';
    return { state, span, text: exact };
  }
  return LOST;
}

/** Looks for passages in a text, a step at a time; gives what became of each, in their order. */
export function* finding(page: PageText, sought: readonly Sought[]): Generator<void, Found[]> {
  const found: Found[] = [];
  for (const each of sought) {
    found.push(findOne(page, each));
    yield;
  }
  return found;
}
