import type { MarkKeys } from '../../questions/mark-keys';
import type { FindingState } from '../../questions/passage';
import type { PartRole } from '../../questions/question';
import type { Adjusting } from './adjusting';
import type { BlockSize } from './blocks';
import type { Box } from './boxes';

/** What a person can do with words, and with a passage. */
export type MarkAct =
  | { kind: 'mark' }
  | { kind: 'note' }
  /** Says of what is marked that it answers a sub-question; unsays it of a passage that does. */
  | { kind: 'answers'; subQuestion: string }
  /** Has the person say which of several sub-questions is answered. */
  | { kind: 'which-answered' }
  | { kind: 'commitment' }
  | { kind: 'copy' }
  /** Adds a tag, or takes it from a passage that has it. */
  | { kind: 'tag'; tag: string }
  | { kind: 'card'; id?: string }
  | { kind: 'remove' | 'join' | 'edges' | 'split' | 'undo' | 'redo' | 'keys' }
  /** Moves through the text; `extend` changes the end of the stretch instead. */
  | { kind: 'move'; size: BlockSize; by: 1 | -1; extend: boolean }
  /** Moves an edge, or the cut. */
  | { kind: 'nudge'; size: 'word' | 'sentence'; by: 1 | -1 }
  | { kind: 'switch-edge' }
  | { kind: 'grab'; edge: 'start' | 'end' }
  | { kind: 'done' }
  /** Leaves what was opened last. */
  | { kind: 'close' };

/** What cannot be done, or was done, told in words. */
export type MarkWord =
  | 'marked'
  | 'changed'
  | 'removed'
  | 'joined'
  | 'split'
  | 'attached'
  | 'undone'
  | 'redone'
  | 'nothing-to-undo'
  | 'copied'
  | 'not-stored'
  | 'too-long'
  | 'no-words'
  | 'cut'
  | 'cannot-paint'
  | 'cannot-copy'
  | 'no-passage'
  | 'cannot-join'
  | 'cannot-split'
  | 'choose-words';

/** What the words at hand offer. */
export interface OfferView {
  /** The numbers of the question's sub-questions. */
  subQuestions: string[];
  /** The tags that number keys add, the first by 1. */
  tags: string[];
  /** Whether the words stand in a question; a commitment or an answer is told of no other. */
  inQuestion: boolean;
  /** Whether number keys say which sub-question is answered instead of adding tags. */
  asksWhich: boolean;
  /** Whether words are being chosen to which a passage is attached anew. */
  attaching: boolean;
}

/** The toolbar beside a selection. */
export interface ToolbarView {
  box: Box;
}

/** The card of a passage. */
export interface CardView {
  box: Box;
  id: string;
  words: string;
  tags: string[];
  state: FindingState;
  answers: string[];
  commitment: boolean;
  hasNote: boolean;
}

/** Block mode: where the keys are. */
export interface BlockView {
  box: Box | null;
  words: string;
  role: PartRole | null;
  /** The how-manieth of how many; null for what it stands in none of. */
  subQuestion: { at: number; of: number } | null;
  paragraph: { at: number; of: number } | null;
  sentence: { at: number; of: number } | null;
  /** The tags of the passage that stands there; null where none does. */
  passage: { tags: string[]; hasNote: boolean } | null;
}

/** The marker beside a part's label. */
export interface MarkerView {
  left: number;
  top: number;
  count: number;
  /** Its first passage. */
  id: string;
}

/** The edges of a passage that are being moved, as lines of the window. */
export interface AdjustView extends Pick<Adjusting, 'kind' | 'edge'> {
  start: Box | null;
  end: Box | null;
  /** Where it would be cut. */
  cut: Box | null;
  words: string;
}

/** Everything that is drawn over a page. */
export interface MarkingView {
  toolbar: ToolbarView | null;
  card: CardView | null;
  block: BlockView | null;
  adjust: AdjustView | null;
  markers: MarkerView[];
  offer: OfferView;
  keys: MarkKeys;
  showsKeys: boolean;
  /** What there is to say; spoken as well. */
  word: MarkWord | null;
  /** Alternates where the same word is said once more, so that it is spoken once more. */
  again?: boolean;
  act: (act: MarkAct) => void;
}

/** Whether there is nothing to draw. */
export const isEmpty = ({ toolbar, card, block, adjust, markers, word, showsKeys, offer }: MarkingView): boolean =>
  !toolbar && !card && !block && !adjust && markers.length === 0 && word === null && !showsKeys && !offer.attaching;
