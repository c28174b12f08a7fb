import { describe } from '../../lib/anchoring/describe';
import { finding, type Sought } from '../../lib/anchoring/find';
import { fromQuestion, partAt } from '../../lib/anchoring/page-text';
import { atOnce } from '../../lib/anchoring/slices';
import { liveTextOf } from '../../lib/page/live-text';
import { identitiesOf, isSame } from '../../lib/questions/identity';
import type { Anchor } from '../../lib/questions/passage';
import type { FoundQuestion } from '../../lib/questions/question';
import { readPage } from '../../lib/reading/read-page';
import { readable, wordsIn } from './words-in-text';

/** A passage as it is asked for: words of the page, of which the how-manieth is meant. */
interface Asked {
  exact: string;
  prefix?: string;
  occurrence?: number;
}

/** Passages as they are kept: their anchors, and the questions in which they were marked. */
interface Kept {
  passages: { exact: string; anchor: Anchor | null; question: number | null }[];
  questions: FoundQuestion[];
}

/** What became of a passage. */
interface Fate {
  exact: string;
  state: string;
  found: string | null;
  /** The 32 characters before it. */
  prefix: string | null;
  error?: string;
}

const BEFORE = 32;

const read = (page: Document, address: URL) => {
  const located = readPage(page, address);
  return { questions: located.reading.questions, text: liveTextOf(page, located) };
};

/** Describes passages of a page, of the one that this runs in if no other is given, as if a person marked them there. */
export function describePassages(asked: Asked[], document = globalThis.document, address = new URL(document.URL)): Kept {
  const { questions, text: page } = read(document, address);
  const lookUp = wordsIn(page.text);
  const passages = asked.map((each) => {
    const span = lookUp(each);
    const anchor = span && describe(page, span, { versionId: null, madeAt: 0 });
    return { exact: each.exact, anchor, question: anchor?.part ? (partAt(page, span?.start ?? 0)?.question ?? null) : null };
  });
  return { passages, questions };
}

/** Which question of this page each of the kept ones is; null for one that is not there. */
function pairsOf(kept: readonly FoundQuestion[], there: readonly FoundQuestion[]): (number | null)[] {
  const names = there.map(identitiesOf);
  const pairs = kept.map((question) => {
    const index = names.findIndex((each) => isSame(each, identitiesOf(question)));
    return index < 0 ? null : index;
  });
  // The one that is left on either side is the same: it was found at the same address.
  const left = there.map((_, i) => i).filter((i) => !pairs.includes(i));
  const open = pairs.filter((pair) => pair === null).length;
  return left.length === 1 && open === 1 ? pairs.map((pair) => pair ?? (left[0] as number)) : pairs;
}

/** Looks for kept passages on a page; tells how long that took in milliseconds, reading it included. */
export function findPassages(
  { passages, questions }: Kept,
  document = globalThis.document,
  address = new URL(document.URL),
): { fates: Fate[]; ms: number } {
  const start = performance.now();
  const { questions: there, text: page } = read(document, address);
  const pairs = pairsOf(questions, there);
  const origins = questions.map(fromQuestion);
  const described = passages.flatMap(({ anchor, question }, index) => {
    if (anchor === null) return [];
    const sought: Sought =
      question === null
        ? { anchor, question: null, origin: null }
        : { anchor, question: pairs[question] ?? null, origin: origins[question] ?? null };
    return [{ index, sought }];
  });
  const found = atOnce(
    finding(
      page,
      described.map(({ sought }) => sought),
    ),
  );
  const ms = performance.now() - start;
  const fates = passages.map(({ exact }): Fate => {
    return { exact, state: 'lost', found: null, prefix: null, error: 'These words are not on the page before.' };
  });
  for (const [n, { index }] of described.entries()) {
    const { state, span, text } = found[n] ?? { state: 'lost', span: null, text: null };
    const prefix = span && [...readable(page.text.slice(Math.max(0, span.start - 4 * BEFORE), span.start))].slice(-BEFORE).join('');
    fates[index] = { exact: passages[index]?.exact ?? '', state, found: text && readable(text), prefix };
  }
  return { fates, ms: Math.round(ms * 100) / 100 };
}
