import type { Span } from '../../anchoring/page-text';
import type { Adjusting } from './adjusting';
import type { MarkWord } from './marking-view';

/** What a person is at in a page. */
export interface MarkingState {
  /** The words that are selected; null for none. */
  selected: Range | null;
  /** Where block mode is; null where it is off. */
  block: Span | null;
  /** The passage whose card is open. */
  card: string | null;
  /** The passage whose edges are being moved, or that is being cut. */
  adjust: Adjusting | null;
  /** Whether the mouse holds an edge. */
  grabbed: boolean;
  /** The passage that is to be attached to the words that are chosen next. */
  attach: string | null;
  asksWhich: boolean;
  showsKeys: boolean;
  word: MarkWord | null;
  /** The passage that was shown last; it stands out until something else is done. */
  shown: string | null;
}

/** Nothing is going on. */
export const startState = (): MarkingState => ({
  selected: null,
  block: null,
  card: null,
  adjust: null,
  grabbed: false,
  attach: null,
  asksWhich: false,
  showsKeys: false,
  word: null,
  shown: null,
});
