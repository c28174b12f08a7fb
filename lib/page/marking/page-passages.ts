import { finding, type Sought } from '../../anchoring/find';
import { fromQuestion, type PageText, type Span } from '../../anchoring/page-text';
import { inSlices } from '../../anchoring/slices';
import { asPagePassages, type FromMarking, type PagePassage, type PagePassages } from '../../messages';
import type { Anchor, Finding } from '../../questions/passage';
import type { LocatedReading } from '../../reading/read-page';
import { type LiveText, liveTextOf } from '../live-text';
import { type Carry, carryBetween } from './carry-over';

/** A passage of the page with the place where it was found. */
export interface PlacedPassage extends Pick<Finding, 'state' | 'text'> {
  passage: PagePassage;
  /** Null where it is lost. */
  span: Span | null;
}

/** What the script knows of its page. */
export interface PagePassagesModel {
  /** The last reading; null before the first. */
  reading: () => LocatedReading | null;
  /** The text of the page as it was last read. */
  text: () => LiveText | null;
  placed: () => readonly PlacedPassage[];
  known: () => PagePassages | null;
  /** Asks the extension what is stored, and looks for it in the page. */
  ask: () => Promise<void>;
}

interface World {
  document: Document;
  /** The reading that the page's session shares. */
  reading: () => LocatedReading | null;
  /** Whether the page was settled at that reading. */
  isSettled: () => boolean;
  tell: (fact: FromMarking) => Promise<unknown>;
  /** Called when passages were found anew. */
  changed: () => void;
  /** Whether a person is at work on the text. */
  isAtWork: () => boolean;
  /** Called when the text was read anew, with the way from the one before. */
  textChanged: (text: LiveText, carry: Carry) => void;
  signal: AbortSignal;
}

/** How often an answer that did not come is asked for anew, and after how long; each time after twice as long. In ms. */
const MOST_ASKED = 5;
const ASKS_AFTER = 500;

/** What passages are asked for by: another page of the same app, or other questions in it, has others. */
const keyOf = ({ reading: { address, questions } }: LocatedReading): string => JSON.stringify([address, questions]);

const rest = () => new Promise<void>((done) => setTimeout(done, 0));

/** Keeps the passages of a page: asks for them, and finds them in its text whenever either has changed. */
export function startPagePassages({
  document,
  reading,
  isSettled,
  tell,
  changed,
  isAtWork,
  textChanged,
  signal,
}: World): PagePassagesModel & { wasRead: () => void } {
  let known: PagePassages | null = null;
  /** The key of the reading that `known` was asked for. */
  let knownFor = '';
  let placed: PlacedPassage[] = [];
  let asked = '';
  let askings = 0;
  let answered = 0;
  let failed = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  let turn = 0;
  let text: { of: LocatedReading; live: LiveText } | null = null;

  const textNow = (): LiveText | null => {
    const now = reading();
    if (now === null) return null;
    if (text?.of !== now) text = { of: now, live: liveTextOf(document, now) };
    return text.live;
  };

  let origins: { of: PagePassages; texts: Map<string, PageText> } | null = null;
  /** The text in which words were marked, where it was told. */
  const originOf = ({ versionId }: Anchor): PageText | null => {
    const question = known && versionId !== null ? known.origins[versionId] : undefined;
    if (known === null || versionId === null || question === undefined) return null;
    if (origins?.of !== known) origins = { of: known, texts: new Map() };
    const text = origins.texts.get(versionId) ?? fromQuestion(question);
    origins.texts.set(versionId, text);
    return text;
  };

  /** Aborted as soon as a newer turn has begun. */
  const outdated = (mine: number) => ({
    get aborted() {
      return signal.aborted || mine !== turn;
    },
  });

  const look = async () => {
    const mine = ++turn;
    const now = reading();
    // Passages of the page that an app has left are not looked for in the one that it shows now.
    if (now === null || known === null || keyOf(now) !== knownFor) return;
    const { passages } = known;
    const page = passages.length === 0 ? null : textNow();
    const sought: Sought[] = passages.map(({ anchor, question }) => ({ anchor, question, origin: originOf(anchor) }));
    const found =
      page === null ? [] : await inSlices(finding(page, sought), { now: () => performance.now(), rest, signal: outdated(mine) });
    if (found === null || outdated(mine).aborted) return;
    placed = found.flatMap(({ state, span, text }, index) => {
      const passage = passages[index];
      return passage ? [{ passage, state, span, text }] : [];
    });
    changed();
    tellFound();
  };

  const tellFound = () => {
    if (!isSettled()) return;
    const findings: Finding[] = placed.map(({ passage, state, text }) => ({
      passageId: passage.id,
      state,
      text,
      versionId: null,
      foundAt: Date.now(),
    }));
    const news = JSON.stringify(findings.map(({ foundAt: _, ...rest }) => rest));
    if (findings.length === 0 || news === told) return;
    told = news;
    tell({ type: 'passages-were-found', findings }).catch(() => {
      told = '';
    });
  };

  const ask = async () => {
    const now = reading();
    if (now === null) return;
    const { questions, address } = now.reading;
    const key = keyOf(now);
    const mine = ++askings;
    asked = key;
    clearTimeout(again);
    const answer = asPagePassages(await tell({ type: 'passages-were-asked', questions, address }).catch(() => null));
    if (signal.aborted) return;
    if (answer === null) return mine === askings ? unanswered(key) : undefined;
    // Whoever came later was told more; and what is said of another page is of no use for this one.
    if (mine < answered || key !== keyOf(reading() ?? now)) return;
    answered = mine;
    failed = 0;
    known = answer;
    knownFor = key;
    await look();
  };

  /** The extension may just be starting anew. What is known of this very page still holds. */
  const unanswered = async (key: string) => {
    asked = '';
    if (key !== knownFor && placed.length > 0) {
      placed = [];
      changed();
    }
    failed += 1;
    if (failed <= MOST_ASKED) again = setTimeout(() => void ask(), ASKS_AFTER * 2 ** (failed - 1));
    await look();
  };

  /** Places hold for the text that they were found in: they go over to the new one before anything is done with them. */
  const carryOver = () => {
    const before = text?.live;
    if (before === undefined) return;
    if (placed.length === 0 && !isAtWork()) {
      text = null;
      return;
    }
    const after = textNow();
    if (after === null || after === before) return;
    const carry = carryBetween(before, after);
    placed = placed.map((each) => ({ ...each, span: each.span && carry(each.span) }));
    textChanged(after, carry);
  };

  const wasRead = () => {
    const now = reading();
    if (now === null) return;
    turn += 1;
    carryOver();
    void (keyOf(now) === asked ? look() : ask());
  };
  signal.addEventListener('abort', () => clearTimeout(again));

  return { reading, text: textNow, placed: () => placed, known: () => known, ask, wasRead };
}
