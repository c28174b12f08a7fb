import { describe, expect, test } from 'vitest';
import { foundQuestion } from '../../tests/store/sample-questions';
import { asCorrection, type Correction, type Corrections, correct, correctedFacts, correctedHead, factsOf } from './corrections';
import type { NoAnswer, QuestionHead } from './question';

const head: QuestionHead = foundQuestion();

describe('a head with corrections', () => {
  test('is the very same where nothing is corrected', () => {
    expect(correctedHead(head, {})).toBe(head);
  });

  test('says what was corrected, and all else as the page does', () => {
    const corrections: Corrections = {
      title: 'Licht uit op de Lindendreef',
      reference: null,
      kind: 'written',
      language: 'fr',
      askers: [{ name: 'Mira Verhoeven', party: null }],
      addressees: [],
      session: null,
      asked: '2026-02-20',
      answeredOn: '2026-03-05',
      published: '2026-03-09',
    };
    expect(correctedHead(head, corrections)).toEqual({
      ...head,
      title: 'Licht uit op de Lindendreef',
      reference: null,
      kind: 'written',
      language: 'fr',
      askers: [{ name: 'Mira Verhoeven', party: null }],
      addressees: [],
      dates: { session: null, asked: '2026-02-20', answered: '2026-03-05', published: '2026-03-09' },
    });
  });

  test('keeps the facts that are not corrected when the page changes them', () => {
    const later = { ...head, title: 'Andere titel', reference: '2026_MV_00043' };
    expect(correctedHead(later, { title: 'Mijn titel' })).toMatchObject({ title: 'Mijn titel', reference: '2026_MV_00043' });
  });

  const attached: NoAnswer = { why: 'attachment', url: 'https://raad.voorbeeldstad.example/bijlage/1' };
  test.each<[string, NoAnswer | null, Corrections, Pick<QuestionHead, 'answered' | 'noAnswer'>]>([
    ['an answer after all', attached, { answer: 'answered' }, { answered: true, noAnswer: null }],
    ['no answer, and no reason', attached, { answer: 'unsaid' }, { answered: false, noAnswer: null }],
    [
      'another reason, to which the page’s link does not belong',
      attached,
      { answer: 'lapsed' },
      { answered: false, noAnswer: { why: 'lapsed', url: null } },
    ],
    ['the same reason, with its link', attached, { answer: 'attachment' }, { answered: false, noAnswer: attached }],
    ['another fact, and the link stays', attached, { title: 'x' }, { answered: false, noAnswer: attached }],
  ])('may say %s', (_what, noAnswer, corrections, expected) => {
    expect(correctedHead({ ...head, answered: false, noAnswer }, corrections)).toMatchObject(expected);
  });

  test('that says today what was corrected once is no longer told to be corrected', () => {
    const corrections: Corrections = { title: 'Mijn titel', askers: [{ party: 'Lijst Linde', name: 'Mira Verhoeven' }], asked: null };
    expect(correctedFacts(head, corrections)).toEqual(['title']);
    expect(correctedFacts({ ...head, title: 'Mijn titel' }, corrections)).toEqual([]);
    expect(correctedFacts({ ...head, dates: { ...head.dates, asked: '2026-02-01' } }, corrections)).toEqual(['title', 'asked']);
  });
});

describe('correcting a fact', () => {
  const before: Corrections = { kind: 'written', asked: '2026-02-01' };

  test.each<[string, Correction, Corrections]>([
    ['a text is kept on one line', { fact: 'title', to: '  Licht\n uit ' }, { ...before, title: 'Licht uit' }],
    ['an emptied text says that there is none', { fact: 'reference', to: '  ' }, { ...before, reference: null }],
    ['another value takes the place of the one before', { fact: 'kind', to: 'urgent' }, { ...before, kind: 'urgent' }],
    ['a day may be taken away', { fact: 'asked', to: null }, { ...before, asked: null }],
    ['a fact is set back to what the page says', { fact: 'asked', to: undefined }, { kind: 'written' }],
    [
      'lines without a name are left out',
      {
        fact: 'askers',
        to: [
          { name: ' ', party: 'Lijst Linde' },
          { name: 'Bo  Smets', party: ' ' },
        ],
      },
      { ...before, askers: [{ name: 'Bo Smets', party: null }] },
    ],
    [
      'an office may stand without a name',
      {
        fact: 'addressees',
        to: [
          { name: null, role: ' burgemeester' },
          { name: '', role: null },
        ],
      },
      { ...before, addressees: [{ name: null, role: 'burgemeester' }] },
    ],
  ])('%s', (_what, correction, expected) => {
    expect(correct(before, correction)).toEqual(expected);
  });

  test.each<[string, Correction]>([
    ['a day that is none', { fact: 'session', to: '2026-02-30' }],
    ['the same value', { fact: 'kind', to: 'written' }],
    ['setting back what is as the page says', { fact: 'title', to: undefined }],
  ])('%s changes nothing', (_what, correction) => {
    expect(correct(before, correction)).toBe(before);
  });
});

test.each<[string, Correction, Correction]>([
  ['what the page says anyway is set back', { fact: 'title', to: `${head.title} ` }, { fact: 'title', to: undefined }],
  [
    'so are people, whatever empty lines stand among them',
    { fact: 'askers', to: [{ name: '', party: '' }, ...head.askers] },
    { fact: 'askers', to: undefined },
  ],
  ['what differs is kept', { fact: 'asked', to: '2026-02-01' }, { fact: 'asked', to: '2026-02-01' }],
])('when correcting, %s', (_what, typed, expected) => {
  expect(asCorrection(head, typed)).toEqual(expected);
});

test('every fact of a head can be corrected to itself', () => {
  expect(correctedHead(head, factsOf(head))).toEqual(head);
});
