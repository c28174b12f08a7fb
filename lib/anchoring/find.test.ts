import { describe, expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import type { Anchor } from '../questions/passage';
import type { FoundQuestion } from '../questions/question';
import { describe as describePassage } from './describe';
import { type Found, finding } from './find';
import { type PageText, partTextOf } from './page-text';
import { atOnce } from './slices';

const A = 'De stad herstelt de lampen van de Lindendreef voor het einde van de maand maart.';
const B = 'De kosten worden op twaalfduizend euro geraamd en staan in het budget van dit jaar.';
const C = 'Wie een defecte lamp ziet, meldt die het best langs het nummer op de paal.';
const D = 'In het najaar volgt een gesprek met de bewoners over de andere straten van de wijk.';

const questionOf = (...texts: string[]): FoundQuestion =>
  foundQuestion({
    parts: [{ role: 'answer', label: null, paragraphs: texts.map((text) => ({ kind: 'text', text })), subQuestions: [], answers: [] }],
  });

/** A page with several questions of one part each. */
const pageOf = (...questions: string[][]): PageText => {
  let text = '';
  const parts = questions.map((texts, question) => {
    if (question > 0) text += '\n';
    const start = text.length;
    text += texts.join('\n');
    return partTextOf(questionOf(...texts).parts[0] as FoundQuestion['parts'][number], question, 0, start);
  });
  return { text, parts };
};

const before = pageOf([A, B, C, D]);

const anchorOf = (words: string, page = before): Anchor => {
  const start = page.text.indexOf(words);
  const anchor = describePassage(page, { start, end: start + words.length }, { versionId: 'v1', madeAt: 1 });
  if (anchor === null || start < 0) throw new Error(`“${words}” is not there.`);
  return anchor;
};

describe.each([
  ['by the text in which they were marked', before],
  ['by their quotations alone', null],
])('%s', (_name, origin) => {
  const find = (words: string, after: PageText, question: number | null = 0): Found | undefined =>
    atOnce(finding(after, [{ anchor: anchorOf(words), question, origin }]))[0];

  test('words where they stood are exact, whatever comes before', () => {
    const found = find('twaalfduizend euro geraamd', pageOf(['Dank u voor de vraag, die mij niet verbaast.', A, B, C, D]));
    expect(found).toMatchObject({ state: 'exact', text: 'twaalfduizend euro geraamd' });
  });

  test('soft hyphens, other white space, other forms of accents and other paragraphs change no word', () => {
    const text = [A, B, C, D].join(' ').replaceAll('euro', 'eu\u00adro').replace('twaalf', 'twaalf\u200b');
    expect(find('De kosten worden op twaalfduizend euro', pageOf([text]))).toMatchObject({ state: 'exact' });
  });

  test('another word among them is a change', () => {
    const found = find('op twaalfduizend euro geraamd en staan', pageOf([A, B.replace('twaalfduizend', 'vijftienduizend'), C, D]));
    expect(found).toMatchObject({ state: 'changed', text: 'op vijftienduizend euro geraamd en staan' });
  });

  test('another word at their end is a change', () => {
    const found = find('De stad herstelt de lampen', pageOf([A.replace('lampen', 'lantaarns'), B, C, D]));
    expect(found).toMatchObject({ state: 'changed', text: 'De stad herstelt de lantaarns' });
  });

  test('words that are gone are lost, though those around them stay', () => {
    expect(find('op twaalfduizend euro geraamd', pageOf([A, B.replace(' op twaalfduizend euro geraamd', ''), C, D]))?.state).toBe('lost');
  });

  test('a paragraph that is gone is lost, though another speaks of the same', () => {
    expect(find(B, pageOf([A, C, D, 'De stad betaalt de kosten van het gesprek met de bewoners.']))?.state).toBe('lost');
  });

  test('a paragraph that stands elsewhere in the question has moved', () => {
    expect(find(D, pageOf([D, A, B, C]))).toMatchObject({ text: D, span: { start: 0, end: D.length } });
  });

  test('words in another question of the page are elsewhere', () => {
    expect(find(B, pageOf([A, C, D], ['Een heel andere vraag met een eigen antwoord.', B]))).toMatchObject({ state: 'elsewhere', text: B });
  });

  test('words of a question that the page does not know any more are found', () => {
    expect(find(B, { text: [A, B, C, D].join('\n'), parts: [] }, null)).toMatchObject({ state: 'exact', text: B });
  });
});

test('a passage with broken positions is found by its words', () => {
  const anchor = { ...anchorOf(B), position: { start: 9_999, end: -4 } };
  expect(atOnce(finding(before, [{ anchor, question: 0, origin: before }]))[0]).toMatchObject({ state: 'exact', text: B });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('a position of %s does no harm', (start) => {
  const anchor = { ...anchorOf(B), position: { start, end: start } };
  expect(atOnce(finding(before, [{ anchor, question: 0, origin: null }]))[0]?.text).toBe(B);
});

test('a passage without words is lost', () => {
  const anchor = { ...anchorOf(B), quote: { exact: '', prefix: '', suffix: '' } };
  expect(atOnce(finding(before, [{ anchor, question: 0, origin: before }]))[0]?.state).toBe('lost');
});

test('two of the same words keep their order', () => {
  const twice = pageOf([A, C, A, D]);
  const second = describePassage(
    twice,
    { start: twice.text.lastIndexOf(A), end: twice.text.lastIndexOf(A) + 19 },
    { versionId: null, madeAt: 1 },
  );
  const after = pageOf([B, A, C, A, D]);
  const sought = [{ anchor: second as Anchor, question: 0, origin: null }];
  expect(atOnce(finding(after, sought))[0]?.span?.start).toBe(after.text.lastIndexOf(A));
});
