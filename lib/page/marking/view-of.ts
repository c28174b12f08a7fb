import { partAt, type Span } from '../../anchoring/page-text';
import { DEFAULT_MARK_KEYS } from '../../questions/mark-keys';
import { blocksOfText, placeAmong, roleAt } from './blocks';
import { type Box, boxOfRange, edgeOfRange, rangeOfSpan } from './boxes';
import type { Deeds } from './deeds';
import { languageOf } from './language-of';
import type { MarkingState } from './marking-state';
import type { AdjustView, BlockView, CardView, MarkAct, MarkerView, MarkingView, OfferView } from './marking-view';
import type { PagePassagesModel, PlacedPassage } from './page-passages';

/** As much of a block as is shown or spoken. */
const FIRST_WORDS = 300;
/** The size of a marker, and how far from the text it stands. In px. */
const MARKER = 20;
const MARGIN = 6;

/** The words that an act is about: of the open card, of block mode, or selected. */
export interface Target {
  span: Span;
  /** The passage that stands on these very words; null for none. */
  passage: PlacedPassage | null;
}

const isSame = (a: Span | null, b: Span): boolean => a?.start === b.start && a.end === b.end;

/** What acts and keys are about at the moment; null where there are no words. */
export function targetOf(state: MarkingState, passages: PagePassagesModel): Target | null {
  const placed = passages.placed();
  if (state.card !== null) {
    const passage = placed.find((each) => each.passage.id === state.card);
    return passage?.span ? { span: passage.span, passage } : null;
  }
  // Words that are selected by mouse while block mode is on go before the block.
  const span = state.selected ? (passages.text()?.offsetsOf(state.selected) ?? null) : state.block;
  return span === null ? null : { span, passage: placed.findLast((each) => isSame(each.span, span)) ?? null };
}

/** Everything that is to be drawn. */
export function viewOf(
  document: Document,
  state: MarkingState,
  passages: PagePassagesModel,
  deeds: Deeds,
  act: (act: MarkAct) => void,
): MarkingView {
  // The text of a page is made only where somebody is at work on it.
  const isAtWork = state.selected !== null || state.block !== null || state.card !== null || state.adjust !== null;
  const text = isAtWork ? passages.text() : null;
  const target = targetOf(state, passages);
  const question = target && deeds.questionAt(target.span);
  const known = passages.known();
  const rangeOf = (span: Span | null) => rangeOfSpan(document, text, span);

  const offer: OfferView = {
    subQuestions: question?.parts.flatMap(({ subQuestions }) => subQuestions.map(({ number }) => number)) ?? [],
    tags: known?.tags ?? [],
    inQuestion: question !== null && question !== undefined,
    asksWhich: state.asksWhich,
    attaching: state.attach !== null,
  };

  const card = (): CardView | null => {
    const placed = passages.placed().find(({ passage }) => passage.id === state.card);
    const box = placed && boxOfRange(rangeOf(placed.span));
    if (!placed || !box) return null;
    const { id, tags, answers, commitment, hasNote, anchor } = placed.passage;
    return { box, id, words: placed.text ?? anchor.quote.exact, tags, state: placed.state, answers, commitment, hasNote };
  };

  const block = (): BlockView | null => {
    if (state.block === null || text === null) return null;
    const blocks = blocksOfText(text, languageOf(document));
    const { start, end } = state.block;
    const there = target?.passage?.passage;
    return {
      box: boxOfRange(rangeOf(state.block)),
      words: text.text.slice(start, Math.min(end, start + FIRST_WORDS)),
      role: roleAt(text, state.block),
      subQuestion: placeAmong(blocks, state.block, 'sub-question'),
      paragraph: placeAmong(blocks, state.block, 'paragraph'),
      sentence: blocks.sentence.some((each) => each.start === start && each.end === end)
        ? placeAmong(blocks, state.block, 'sentence')
        : null,
      passage: there ? { tags: there.tags, hasNote: there.hasNote } : null,
    };
  };

  const adjust = (): AdjustView | null => {
    if (state.adjust === null || text === null) return null;
    const { kind, edge, span, cut } = state.adjust;
    const range = rangeOf(span);
    return {
      kind,
      edge,
      start: kind === 'edges' ? edgeOfRange(range, 'start') : null,
      end: kind === 'edges' ? edgeOfRange(range, 'end') : null,
      cut: kind === 'split' ? edgeOfRange(rangeOf({ start: cut, end: span.end }), 'start') : null,
      words: kind === 'split' ? text.text.slice(cut, span.end) : text.text.slice(span.start, span.end),
    };
  };

  const selection = state.card === null && state.adjust === null ? state.selected : null;
  const box: Box | null = boxOfRange(selection);
  return {
    toolbar: box && { box },
    card: state.adjust === null ? card() : null,
    block: block(),
    adjust: adjust(),
    markers: markersOf(document, passages),
    offer,
    keys: known?.keys ?? DEFAULT_MARK_KEYS,
    showsKeys: state.showsKeys,
    word: state.word,
    act,
  };
}

/** A marker for each part that holds passages, beside its label. */
function markersOf(document: Document, passages: PagePassagesModel): MarkerView[] {
  const text = passages.placed().length === 0 ? null : passages.text();
  const byPart = new Map<string, { question: number; index: number; placed: PlacedPassage[] }>();
  for (const placed of passages.placed()) {
    const part = text && placed.span ? partAt(text, placed.span.start) : null;
    if (part === null) continue;
    const key = `${part.question} ${part.index}`;
    const known = byPart.get(key) ?? { question: part.question, index: part.index, placed: [] };
    known.placed.push(placed);
    byPart.set(key, known);
  }
  return [...byPart.values()].flatMap(({ question, index, placed }) => {
    const place = passages.reading()?.places[question]?.[index];
    const first = placed.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))[0];
    if (!place?.first.isConnected || !first) return [];
    const range = document.createRange();
    range.selectNode(place.first);
    const label = [...range.getClientRects()].find(({ width }) => width > 0);
    if (!label) return [];
    const left = Math.max(0, label.left - MARKER - MARGIN);
    return [{ left, top: label.top + (label.height - MARKER) / 2, count: placed.length, id: first.passage.id }];
  });
}
