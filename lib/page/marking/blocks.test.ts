import { describe, expect, test } from 'vitest';
import { foundQuestion } from '../../../tests/store/sample-questions';
import { fromQuestion } from '../../anchoring/page-text';
import { blocksOfText, extended, moved, placeAmong, roleAt, sentencesIn, wordsIn } from './blocks';

const question = foundQuestion({
  parts: [
    {
      role: 'question',
      label: 'Vraag',
      paragraphs: [
        { kind: 'text', text: 'Het is donker. Al drie weken.' },
        {
          kind: 'list',
          ordered: true,
          start: 1,
          items: [[{ kind: 'text', text: 'Wanneer brandt het weer?' }], [{ kind: 'text', text: 'Wie betaalt?' }]],
        },
      ],
      subQuestions: [
        { number: '1', text: 'Wanneer brandt het weer?' },
        { number: '2', text: 'Wie betaalt?' },
      ],
      answers: [],
    },
    {
      role: 'answer',
      label: 'Antwoord',
      paragraphs: [{ kind: 'text', text: 'Morgen. De stad betaalt. 🙂 Dank u.' }],
      subQuestions: [],
      answers: [],
    },
  ],
});
const page = fromQuestion(question);
const blocks = blocksOfText(page, 'nl');
const words = ({ start, end }: { start: number; end: number }) => page.text.slice(start, end);
const first = blocks.paragraph[0] ?? { start: 0, end: 0 };

test('the blocks of a text are made once for a language', () => {
  expect(blocksOfText(page, 'nl')).toBe(blocks);
  expect(blocksOfText(page, 'fr')).not.toBe(blocks);
  expect(blocksOfText(page, 'fr')).toEqual(blocks);
});

describe('going through a text', () => {
  test('by paragraph, each item of a list being one', () => {
    const second = moved(blocks, first, 'paragraph', 1);
    expect(words(second)).toBe('Wanneer brandt het weer?');
    expect(words(moved(blocks, second, 'paragraph', -1))).toBe('Het is donker. Al drie weken.');
  });

  test('by sentence, the first of them being in the paragraph at hand', () => {
    const sentence = moved(blocks, first, 'sentence', 1);
    expect(words(sentence)).toBe('Het is donker.');
    expect(words(moved(blocks, sentence, 'sentence', 1))).toBe('Al drie weken.');
  });

  test('by sub-question and by part', () => {
    const asked = moved(blocks, first, 'sub-question', 1);
    expect(words(asked)).toBe('Wanneer brandt het weer?');
    expect(words(moved(blocks, asked, 'sub-question', 1))).toBe('Wie betaalt?');
    expect(words(moved(blocks, asked, 'part', 1))).toContain('Morgen.');
  });

  test('stops at both ends', () => {
    expect(moved(blocks, first, 'paragraph', -1)).toEqual(first);
    const last = blocks.sentence.at(-1) ?? first;
    expect(moved(blocks, last, 'sentence', 1)).toEqual(last);
  });

  test('knows where it is', () => {
    expect(placeAmong(blocks, moved(blocks, first, 'paragraph', 1), 'paragraph')).toEqual({ at: 2, of: 3 });
    expect(placeAmong(blocks, moved(blocks, first, 'paragraph', 1), 'sub-question')).toEqual({ at: 1, of: 2 });
    expect(placeAmong(blocks, first, 'sub-question')).toBeNull();
    expect(roleAt(page, blocks.paragraph.at(-1) ?? first)).toBe('answer');
  });
});

describe('a stretch', () => {
  const answer = blocks.paragraph.at(-1) ?? first;
  const one = moved(blocks, answer, 'sentence', 1);

  test('grows and shrinks by sentence, and keeps at least one', () => {
    const two = extended(blocks, one, 'sentence', 1);
    expect(words(two)).toBe('Morgen. De stad betaalt.');
    expect(extended(blocks, two, 'sentence', -1)).toEqual(one);
    expect(extended(blocks, one, 'sentence', -1)).toEqual(one);
  });

  test('stays within its part', () => {
    const last = blocks.sentence.filter(({ end }) => end <= (blocks.part[0]?.end ?? 0)).at(-1) ?? first;
    expect(extended(blocks, last, 'sentence', 1)).toEqual(last);
  });
});

test('a page without a question is gone through line by line', () => {
  const loose = blocksOfText({ text: 'Agenda\n\nPunt een. Punt twee.', parts: [] }, 'nl');
  expect(loose.paragraph).toHaveLength(2);
  expect(loose.sentence).toHaveLength(3);
});

test('sentences and words are those of the language, and no emoji is cut', () => {
  const text = 'Dit is 1. Dat, nr. 2! 🙂 Ja.';
  const all = { start: 0, end: text.length };
  expect(
    sentencesIn(text, all, 'nl')
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe(text);
  expect(wordsIn(text, all, 'nl').map(({ start, end }) => text.slice(start, end))).toEqual(['Dit', 'is', '1', 'Dat', 'nr', '2', 'Ja']);
});
