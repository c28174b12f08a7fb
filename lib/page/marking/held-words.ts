import type { Span } from '../../anchoring/page-text';
import type { MarkingActs } from '../../questions/change-passage';
import type { LiveText } from '../live-text';
import type { MarkingState } from './marking-state';
import type { PagePassagesModel, PlacedPassage } from './page-passages';
import { targetOf } from './view-of';

/** Words of a text, kept while what is asked for waits for its turn: the page may be read anew before that. */
export interface HeldWords {
  on: LiveText;
  span: Span;
}

/** Words that an act is about, with the passage that stands on them when it is asked for. */
interface HeldTarget extends HeldWords {
  id: string | null;
}

/** A passage that was just marked. */
type Made = MarkingActs & { id: string };

/** What acts that wait are about. */
interface Holding {
  /** What acts are about at the moment; null where there are no words. */
  hold: () => HeldTarget | null;
  /** The passage that held words are about by now, where the page has it; null for none. */
  placedOn: (held: HeldTarget) => PlacedPassage | null;
  /** The passage that was marked on these very words since the last pause; null for none. */
  madeOn: (held: HeldWords) => Made | null;
  /** Remembers what was marked: a key that waited for it is about the new passage. Null forgets it. */
  remember: (words: HeldWords, passage: Made | null) => void;
  forget: () => void;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Where held words stand in the text as it is now; null where they are there no more. */
export function spanNow({ on, span }: HeldWords, text: LiveText | null): Span | null {
  if (text === null || text === on) return text && span;
  const range = on.rangeOf(span);
  const now = range && text.offsetsOf(range);
  return now && text.text.slice(now.start, now.end) === on.text.slice(span.start, span.end) ? now : null;
}

/** Holds what acts are about while they wait for those before them. */
export function startHolding(state: MarkingState, passages: PagePassagesModel): Holding {
  let made: { words: HeldWords; passage: Made } | null = null;

  const madeOn = ({ on, span }: HeldWords) => (made?.words.on === on && isSame(made.words.span, span) ? made.passage : null);

  return {
    hold: () => {
      // First the text: what the state says of an older one is carried over to it.
      const on = passages.text();
      const at = targetOf(state, passages);
      return at && on && { on, span: at.span, id: at.passage?.passage.id ?? null };
    },
    placedOn: (held) => {
      const id = held.id ?? madeOn(held)?.id;
      if (id !== undefined) return passages.placed().find(({ passage }) => passage.id === id) ?? null;
      const now = spanNow(held, passages.text());
      return now && (passages.placed().findLast(({ span }) => span !== null && isSame(span, now)) ?? null);
    },
    madeOn,
    remember: (words, passage) => {
      made = passage && { words, passage };
    },
    forget: () => {
      made = null;
    },
  };
}
