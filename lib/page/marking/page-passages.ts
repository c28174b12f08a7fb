import { finding, type Sought } from '../../anchoring/find';
import { fromQuestion, type PageText, type Span } from '../../anchoring/page-text';
import { inSlices } from '../../anchoring/slices';
import { asPagePassages, type FromMarking, type PagePassage, type PagePassages } from '../../messages';
import type { Anchor, Finding } from '../../questions/passage';
import type { LocatedReading } from '../../reading/read-page';
import { type LiveText, liveTextOf } from '../live-text';

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
  tell: (fact: FromMarking) => Promise<unknown>;
  /** Called when passages were found anew. */
  changed: () => void;
  signal: AbortSignal;
}

const rest = () => new Promise<void>((done) => setTimeout(done, 0));

/** Keeps the passages of a page: asks for them, and finds them in its text whenever either has changed. */
export function startPagePassages({ document, reading, tell, changed, signal }: World): PagePassagesModel & { wasRead: () => void } {
  let known: PagePassages | null = null;
  let placed: PlacedPassage[] = [];
  let asked = '';
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

  const look = async () => {
    const mine = ++turn;
    const now = reading();
    if (now === null || known === null) return;
    const { passages } = known;
    const page = passages.length === 0 ? null : textNow();
    const sought: Sought[] = passages.map(({ anchor, question }) => ({ anchor, question, origin: originOf(anchor) }));
    const found = page === null ? [] : await inSlices(finding(page, sought), { now: () => performance.now(), rest, signal });
    if (found === null || mine !== turn || signal.aborted) return;
    placed = found.flatMap(({ state, span, text }, index) => {
      const passage = passages[index];
      return passage ? [{ passage, state, span, text }] : [];
    });
    changed();
    tellFound();
  };

  const tellFound = () => {
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
    asked = JSON.stringify([address, questions]);
    const answer = asPagePassages(await tell({ type: 'passages-were-asked', questions, address }).catch(() => null));
    if (signal.aborted) return;
    if (answer === null) asked = '';
    else known = answer;
    await look();
  };

  const wasRead = () => {
    const now = reading();
    if (now === null) return;
    const { questions, address } = now.reading;
    void (JSON.stringify([address, questions]) === asked ? look() : ask());
  };

  return { reading, text: textNow, placed: () => placed, known: () => known, ask, wasRead };
}
