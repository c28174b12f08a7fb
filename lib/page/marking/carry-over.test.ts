import { describe, expect, test } from 'vitest';
import type { LiveText } from '../live-text';
import { type Carry, carriedOver, carryBetween } from './carry-over';
import { startState } from './marking-state';

const NODE = { isConnected: true } as Node;
const GONE = { isConnected: false } as Node;

/** A text in one node, as it stands there. */
const textIn = (text: string, node = NODE): LiveText => ({
  text,
  parts: [],
  rangeOf: ({ start, end }) => ({ startContainer: node, startOffset: start, endContainer: node, endOffset: end, collapsed: false }),
  offsetsOf: ({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset }),
});
/** The same with words before it: what stood at a place of the node stands so much further on. */
const behind = (words: string, text: string): LiveText => ({
  ...textIn(words + text),
  offsetsOf: ({ startOffset, endOffset }) => ({ start: startOffset + words.length, end: endOffset + words.length }),
});

describe('a stretch of a text that is read anew', () => {
  test('stands where its nodes stand by then', () => {
    expect(carryBetween(textIn('een twee'), behind('nul ', 'een twee'))({ start: 4, end: 8 })).toEqual({ start: 8, end: 12 });
  });

  test('stands at the same place where other nodes say the same', () => {
    expect(carryBetween(textIn('een twee', GONE), textIn('een twee drie'))({ start: 4, end: 8 })).toEqual({ start: 4, end: 8 });
  });

  test('is nowhere where other words stand', () => {
    expect(carryBetween(textIn('een twee'), textIn('een vier'))({ start: 4, end: 8 })).toBeNull();
    expect(carryBetween(textIn('een twee', GONE), textIn('nul een twee'))({ start: 4, end: 8 })).toBeNull();
  });
});

describe('what a person is at when a text is read anew', () => {
  const state = {
    ...startState(),
    grabbed: true,
    adjust: { kind: 'split' as const, id: 'p', span: { start: 0, end: 8 }, edge: 'end' as const, cut: 4 },
  };
  const after = textIn('nul\neen twee');
  const further: Carry = ({ start, end }) => ({ start: start + 4, end: end + 4 });

  test('goes on with the words', () => {
    const block = { start: 0, end: 3 };
    expect(carriedOver({ ...state, block }, further, after, 'nl')).toEqual({
      block: { start: 4, end: 7 },
      adjust: { ...state.adjust, span: { start: 4, end: 12 }, cut: 8 },
      grabbed: true,
    });
  });

  test('lets edges go, and takes the nearest paragraph, where the words are gone', () => {
    expect(carriedOver({ ...state, block: { start: 9, end: 12 } }, () => null, after, 'nl')).toEqual({
      block: { start: 4, end: 12 },
      adjust: null,
      grabbed: false,
    });
  });
});
