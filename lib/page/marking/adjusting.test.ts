import { describe, expect, test } from 'vitest';
import { dragged, nudged, startEdges, startSplit } from './adjusting';
import { sentencesIn, wordsIn } from './blocks';

const text = 'Een twee drie. Vier vijf zes. Zeven.';
const all = { start: 0, end: text.length };
const words = wordsIn(text, all, 'nl');
const sentences = sentencesIn(text, all, 'nl');
const middle = { start: text.indexOf('Vier'), end: text.indexOf(' Zeven') };
const shown = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);

describe('moving the edges of a passage', () => {
  test('goes by word and by sentence, either edge', () => {
    const edges = startEdges('p', middle);
    expect(shown(nudged(edges, words, -1))).toBe('Vier vijf zes');
    expect(shown(nudged(edges, sentences, 1))).toBe('Vier vijf zes. Zeven.');
    const start = { ...edges, edge: 'start' as const };
    expect(shown(nudged(start, words, 1))).toBe('vijf zes.');
    expect(shown(nudged(start, sentences, -1))).toBe('Een twee drie. Vier vijf zes.');
  });

  test('never lets one edge pass the other', () => {
    let end = startEdges('p', middle);
    for (let i = 0; i < 9; i += 1) end = nudged(end, words, -1);
    expect(shown(end)).toBe('Vier');
  });

  test('takes whole words by mouse', () => {
    const edges = startEdges('p', middle);
    expect(shown(dragged(edges, words, text.indexOf('even.')))).toBe('Vier vijf zes. Zeven');
    expect(shown(dragged({ ...edges, edge: 'start' }, words, text.indexOf('ie.')))).toBe('drie. Vier vijf zes.');
    expect(shown(dragged(edges, words, 0))).toBe('Vier');
  });
});

describe('cutting a passage', () => {
  test('begins after the first sentence, and goes by word', () => {
    const split = startSplit('p', { start: 0, end: middle.end }, sentences, words);
    expect(split?.cut).toBe(middle.start);
    expect(split && nudged(split, words, 1).cut).toBe(text.indexOf('vijf'));
  });

  test('begins in the middle of a single sentence, and is refused for a single word', () => {
    expect(startSplit('p', { start: 0, end: 14 }, sentences, words)?.cut).toBe(text.indexOf('drie'));
    expect(startSplit('p', { start: 0, end: 3 }, sentences, words)).toBeNull();
  });
});
