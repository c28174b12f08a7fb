import { describe, markable } from '../../anchoring/describe';
import { partAt, type Span } from '../../anchoring/page-text';
import { citationOf, citationOfPage } from '../../exchange/citation';
import { asMarkAnswer, type FromMarking, type MarkAnswer, type PageChange } from '../../messages';
import { canonicalAddress } from '../../questions/canonical-address';
import type { MarkingActs } from '../../questions/change-passage';
import type { Anchor } from '../../questions/passage';
import type { FoundQuestion } from '../../questions/question';
import { copyCitation } from './clipboard';
import { languageOf } from './language-of';
import type { MarkWord } from './marking-view';
import type { PagePassagesModel, PlacedPassage } from './page-passages';
import { MOST_MARKED } from './selection';
import { within } from './turns';

/** How long the extension is waited for, in ms. */
const PATIENCE = 10_000;

/** What can be done with words and passages of a page. Each asks the extension, and gives the word for what became of it. */
export interface Deeds {
  /** The question that a stretch stands in; null for loose words. */
  questionAt: (span: Span) => FoundQuestion | null;
  /** Gives the id of the new passage as well; null where there is none. */
  mark: (span: Span, acts: MarkingActs, note: boolean) => Promise<{ word: MarkWord; id: string | null }>;
  change: (id: string, change: PageChange) => Promise<MarkWord>;
  /** Gives a passage these words from now on. */
  attach: (id: string, span: Span) => Promise<MarkWord>;
  split: (id: string, span: Span, cut: number) => Promise<MarkWord>;
  /** Makes a passage one with the next of its part. */
  join: (passage: PlacedPassage) => Promise<MarkWord>;
  remove: (id: string) => Promise<MarkWord>;
  undo: (redo: boolean) => Promise<MarkWord>;
  note: (id: string) => Promise<MarkWord | null>;
  copy: (span: Span) => Promise<MarkWord>;
}

/** The deeds that the passages of a page allow. */
export function deedsOf(document: Document, passages: PagePassagesModel, tell: (fact: FromMarking) => Promise<unknown>): Deeds {
  const { text, reading } = passages;

  const questionAt = (span: Span): FoundQuestion | null => {
    const page = text();
    const marked = page && markable(page, span);
    const part = page && marked ? partAt(page, marked.start) : null;
    return part === null ? null : (reading()?.reading.questions[part.question] ?? null);
  };

  /** The description of a stretch; what is wrong with it where it cannot be marked. */
  const anchorOf = (span: Span): Anchor | 'too-long' | 'no-words' => {
    if (span.end - span.start > MOST_MARKED) return 'too-long';
    const page = text();
    return (page && describe(page, span, { versionId: null, madeAt: Date.now() })) ?? 'no-words';
  };

  /** Tells what is asked for. Whoever does not answer in time has stored nothing, as far as can be said. */
  const told = async (fact: FromMarking): Promise<MarkAnswer> => asMarkAnswer(await within(PATIENCE, tell(fact), null).catch(() => null));

  /** Asks for a change; the passages are then as they are stored. */
  const change = async (fact: FromMarking): Promise<MarkAnswer> => {
    const answer = await told(fact);
    // What was stored stays so, also where the passages cannot be asked for.
    if (answer.done) await within(PATIENCE, passages.ask(), undefined).catch(() => undefined);
    return answer;
  };
  const ask = async (fact: FromMarking, done: MarkWord): Promise<MarkWord> => ((await change(fact)).done ? done : 'not-stored');

  const page = () => ({ address: canonicalAddress(document.location.href), title: document.title.slice(0, 1_000) });

  return {
    questionAt,
    mark: async (span, acts, note) => {
      const anchor = anchorOf(span);
      if (typeof anchor === 'string') return { word: anchor, id: null };
      const marked = text() && markable(text() as NonNullable<ReturnType<typeof text>>, span);
      const wasCut = marked && span.end - span.start > marked.end - marked.start + 2;
      const answer = await change({ type: 'passage-was-marked', question: questionAt(span), page: page(), anchor, acts, note });
      return answer.done ? { word: wasCut ? 'cut' : 'marked', id: answer.id } : { word: 'not-stored', id: null };
    },
    change: (id, wanted) => ask({ type: 'passage-was-changed', id, change: wanted }, 'changed'),
    attach: async (id, span) => {
      const anchor = anchorOf(span);
      return typeof anchor === 'string' ? anchor : ask({ type: 'passage-was-changed', id, change: { kind: 'attach', anchor } }, 'attached');
    },
    split: async (id, { start, end }, cut) => {
      const first = anchorOf({ start, end: cut });
      const second = anchorOf({ start: cut, end });
      if (typeof first === 'string' || typeof second === 'string') return 'cannot-split';
      return ask({ type: 'passage-was-split', id, anchors: [first, second] }, 'split');
    },
    join: async ({ passage, span }) => {
      const now = text();
      if (span === null || now === null) return 'cannot-join';
      const part = partAt(now, span.start);
      const next = passages
        .placed()
        .filter((other) => other.passage.id !== passage.id && other.passage.question === passage.question)
        .flatMap((other) =>
          other.span && other.span.start >= span.start && partAt(now, other.span.start) === part ? [{ ...other, span: other.span }] : [],
        )
        .sort((a, b) => a.span.start - b.span.start)[0];
      const anchor = next && anchorOf({ start: span.start, end: Math.max(span.end, next.span.end) });
      if (!anchor || typeof anchor === 'string') return 'cannot-join';
      return ask({ type: 'passages-were-joined', ids: [passage.id, next.passage.id], anchor }, 'joined');
    },
    remove: (id) => ask({ type: 'passage-was-removed', id }, 'removed'),
    undo: async (redo) => {
      const answer = await change({ type: 'undo-was-asked', redo });
      if (answer.done) return redo ? 'redone' : 'undone';
      return answer.nothing ? 'nothing-to-undo' : 'not-stored';
    },
    note: async (id) => ((await told({ type: 'note-was-asked', id })).done ? null : 'not-stored'),
    copy: async (span) => {
      const marked = text() && markable(text() as NonNullable<ReturnType<typeof text>>, span);
      if (!marked) return 'no-words';
      const words = text()?.text.slice(marked.start, marked.end) ?? '';
      const question = questionAt(marked);
      const citation = question ? citationOf(words, question) : citationOfPage(words, page(), languageOf(document));
      return (await copyCitation(document, citation)) ? 'copied' : 'cannot-copy';
    },
  };
}
