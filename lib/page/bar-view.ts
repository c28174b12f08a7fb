import type { Part } from '../questions/question';
import type { TaughtRole } from '../questions/teaching';
import type { Lesson } from '../reading/lesson';
import type { KeyAct } from './picking';

/** What the bar of the picker shows, and what it can have done. */
export interface BarView {
  /** The block that the keys are at, from 1. */
  at: number;
  count: number;
  /** How many blocks are chosen. */
  chosen: number;
  /** The first words of the block at hand. */
  words: string;
  /** What the block at hand is marked as. */
  role: TaughtRole | null;
  /** Whether anything is marked. */
  hasMarks: boolean;
  /** How the page will be split. */
  parts: Part[];
  /** By what the parts will be known again; null while nothing is marked. */
  lesson: Pick<Lesson, 'reach' | 'rules'> | null;
  /** `no-question` says that a question has to be marked too, `lost` that the page took marked blocks away. */
  state: 'picking' | 'saving' | 'failed' | 'no-question' | 'lost';
  showsKeys: boolean;
  act: (act: KeyAct) => void;
}

/** A frame over blocks of the page, by what they are marked as; or over the blocks that are chosen, or under the pointer. */
export interface Frame {
  box: DOMRect;
  kind: TaughtRole | 'chosen' | 'hovered';
}
