import type { Anchor, FindingState } from '../questions/passage';
import { Aligning, type Alignment, type Numbered } from './align';
import { codePointsOf } from './code-points';
import { alikeAround, onlyPlace } from './only-place';
import { type PageText, type PartText, partAt, type Span } from './page-text';
import { type Placed, placeOf, type Stretch } from './place';
import { runHashes } from './runs';
import { alignSparse, type Indexed, indexed } from './sparse-alignment';
import { sparseOrigin } from './sparse-origin';
import { firstWordAfter, firstWordFrom, wordsOf } from './words';

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

/** The part that an anchor names, among those of a question. */
const partIn = ({ parts }: PageText, { part }: Anchor, question: number | null): PartText | null =>
  part === null ? null : (parts.find((each) => each.question === question && each.index === part.index && each.role === part.role) ?? null);

/** Where the words of an anchor stand in a text by its position, in a part of it or in the whole; null where they do not. */
function byPosition(text: PageText, { part: within, quote, position }: Anchor, part: PartText | null): Span | null {
  if ((within !== null && part === null) || quote.exact === '') return null;
  const points = codePointsOf(text);
  const start = points.unitAt(points.before(part?.start ?? 0) + position.start);
  return text.text.startsWith(quote.exact, start) ? { start, end: start + quote.exact.length } : null;
}

/** Where the words of an anchor stand as described, with all that was around them; null where anything differs. */
function asDescribed(page: PageText, { anchor, question }: Sought): Span | null {
  const there = byPosition(page, anchor, partIn(page, anchor, question));
  if (there === null) return null;
  const { prefix, suffix } = anchor.quote;
  return page.text.startsWith(prefix, there.start - prefix.length) && page.text.startsWith(suffix, there.end) ? there : null;
}

/** Where an anchor's words stand in the text in which they were marked; null where they do not stand there. */
const inOrigin = (origin: PageText, anchor: Anchor): Span | null => byPosition(origin, anchor, partIn(origin, anchor, 0));

/** Passages that were marked in one text and belong to one question. */
interface Group {
  question: number | null;
  /** The text, where it is kept. */
  origin: PageText | null;
  members: Member[];
}

interface Member {
  index: number;
  anchor: Anchor;
}

/** Those that are still to be found, by the question and the text that they come from. */
function groupsOf(sought: readonly Sought[], open: readonly number[]): Group[] {
  const groups = new Map<PageText | null, Map<string, Group>>();
  for (const index of open) {
    const { anchor, question, origin } = sought[index] as Sought;
    if (anchor.quote.exact === '') continue;
    // An anchor that its text knows nothing of is found by its words alone.
    const kept = origin === null || inOrigin(origin, anchor) === null ? null : origin;
    const byQuestion = groups.get(kept) ?? new Map<string, Group>();
    groups.set(kept, byQuestion);
    const own = anchor.part === null ? null : question;
    const key = `${own} ${kept === null ? anchor.versionId : ''}`;
    const group = byQuestion.get(key) ?? { question: own, origin: kept, members: [] };
    byQuestion.set(key, group);
    group.members.push({ index, anchor });
  }
  return [...groups.values()].flatMap((byQuestion) => [...byQuestion.values()]);
}

/** Where the parts of a question stand; the whole text where it has none. */
function rangeOf({ text, parts }: PageText, question: number | null): Span {
  const own = parts.filter((part) => part.question === question);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? text.length };
}

function* numbered(text: string): Generator<void, Numbered> {
  const words = yield* wordsOf(text);
  return { words, runs: yield* runHashes(words) };
}

/** What a place means for a passage. */
function foundAt(page: PageText, { anchor, question }: Pick<Sought, 'anchor' | 'question'>, { start, end, same, moved }: Placed): Found {
  const part = partAt(page, start);
  const isElsewhere = anchor.part !== null && part !== null && part.question !== question;
  const state = isElsewhere ? 'elsewhere' : same ? (moved ? 'moved' : 'exact') : 'changed';
  return { state, span: { start, end }, text: page.text.slice(start, end) };
}

/** Looks for passages in the order of their question first, then out of it, then in all the page. */
function* findByText(
  page: PageText,
  target: Numbered,
  text: PageText,
  { question, members }: Group,
  found: Found[],
): Generator<void, void> {
  const origin = yield* numbered(text.text);
  const aligning = new Aligning(origin, target);
  const range = rangeOf(page, question);
  const [from, end] = [firstWordAfter(target.words, range.start), firstWordFrom(target.words, range.end)];
  let open = members.map((member) => ({ ...member, span: inOrigin(text, member.anchor) as Span }));
  const settle = function* (): Generator<void, void> {
    const left: typeof open = [];
    for (const member of open) {
      const place = placeOf({ a: origin.words, b: target.words, alignment: aligning }, member.span);
      if (place === null) left.push(member);
      else found[member.index] = foundAt(page, { anchor: member.anchor, question }, place);
      yield;
    }
    open = left;
  };
  const release = (): void => {
    for (const { span } of open) aligning.release(firstWordAfter(origin.words, span.start), firstWordFrom(origin.words, span.end));
  };
  yield* aligning.inOrder(from, end);
  yield* settle();
  if (open.length === 0) return;
  release();
  yield* aligning.outOfOrder(from, end);
  yield* settle();
  if (open.length === 0 || (from === 0 && end === target.words.count)) return;
  release();
  yield* aligning.outOfOrder(0, target.words.count);
  yield* settle();
}

/** Fewer words than this may stand anywhere without those around them. */
const TELLING = 10;

/**
 * Where the very words of a passage stand, and nowhere else: with all that was around them, if little of that was found; else
 * without, since among the same words they were there twice, and one of them is gone.
 */
function onlyPlaceOf(origin: Numbered, target: Indexed, { to }: Alignment, passage: Span, { start, end }: Span): Placed | null {
  const [runs] = target.indexes;
  if (runs === undefined) return null;
  const wordsIn = (span: Span): Stretch => ({ from: firstWordAfter(origin.words, span.start), end: firstWordFrom(origin.words, span.end) });
  const marked = wordsIn(passage);
  const all = wordsIn({ start, end });
  // The first and the last word may be cut in two.
  let stretch: Stretch = { from: Math.min(marked.from, all.from + 1), end: Math.max(marked.end, all.end - 1) };
  const around = [...to.subarray(all.from, marked.from), ...to.subarray(marked.end, all.end)];
  const held = around.filter((j) => j >= 0).length;
  let place = 2 * held <= around.length ? onlyPlace(origin, target, runs, stretch) : null;
  const isMoved = place === null;
  if (place === null && marked.end - marked.from >= TELLING) {
    stretch = marked;
    place = onlyPlace(origin, target, runs, marked);
    if (place !== null && alikeAround(origin, target, marked, place) > 1) place = null;
  }
  if (place === null) return null;
  const only = new Int32Array(origin.words.count).fill(-1);
  for (let k = 0; k < stretch.end - stretch.from; k += 1) only[stretch.from + k] = place + k;
  const alignment = { to: only, moved: new Uint8Array(only.length).fill(isMoved ? 1 : 0) };
  return placeOf({ a: origin.words, b: target.words, alignment }, passage);
}

/** Looks for passages of which only the descriptions are known. */
function* findByQuotation(page: PageText, target: Indexed, { question, members }: Group, found: Found[]): Generator<void, void> {
  const { text, spans, quotations } = sparseOrigin(members.map(({ anchor }) => anchor));
  const origin = yield* numbered(text);
  const points = codePointsOf(page);
  const start = rangeOf(page, question).start;
  const wholes = new Map(quotations.map((quotation) => [quotation.anchor, quotation]));
  const alignment = yield* alignSparse(origin, target, quotations, ({ anchor, before }) => {
    const base = partIn(page, anchor, question)?.start ?? (anchor.part === null ? 0 : start);
    return points.unitAt(points.before(base) + before);
  });
  for (const [n, { anchor, index }] of members.entries()) {
    const span = spans[n] as Span;
    const place =
      placeOf({ a: origin.words, b: target.words, alignment }, span) ??
      onlyPlaceOf(origin, target, alignment, span, wholes.get(anchor) ?? span);
    if (place !== null) found[index] = foundAt(page, { anchor, question }, place);
    yield;
  }
}

/** Looks for passages in a text, a step at a time; gives what became of each, in their order. */
export function* finding(page: PageText, sought: readonly Sought[]): Generator<void, Found[]> {
  const found: Found[] = [];
  const open: number[] = [];
  for (const [index, each] of sought.entries()) {
    const there = asDescribed(page, each);
    if (there === null) open.push(index);
    found.push(there === null ? LOST : { state: 'exact', span: there, text: each.anchor.quote.exact });
    if (index % 64 === 63) yield;
  }
  if (open.length === 0) return found;
  yield;
  const target = yield* numbered(page.text);
  let index: Indexed | null = null;
  for (const group of groupsOf(sought, open)) {
    if (group.origin !== null) yield* findByText(page, target, group.origin, group, found);
    else {
      index ??= yield* indexed(target);
      yield* findByQuotation(page, index, group, found);
    }
  }
  return found;
}
