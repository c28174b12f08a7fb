import { describe, expect, test } from 'vitest';
import { readHypothesis } from './hypothesis';

const NOW = Date.UTC(2026, 2, 1);

const annotation = (changes: object = {}) => ({
  id: 'AbC-1',
  created: '2025-11-03T10:20:30.123456+00:00',
  updated: '2025-11-04T10:20:30.123456+00:00',
  user: 'acct:iemand@hypothes.is',
  uri: 'https://raad.example/vraag/7?utm_source=x#hier',
  text: 'Navragen *in juni*',
  tags: ['Belofte', ' belofte ', 'water'],
  target: [
    {
      source: 'https://raad.example/vraag/7',
      selector: [
        { type: 'RangeSelector', startContainer: '/div[1]', endContainer: '/div[1]', startOffset: 0, endOffset: 3 },
        { type: 'TextPositionSelector', start: 100, end: 118 },
        { type: 'TextQuoteSelector', exact: 'tegen eind maart 😀', prefix: 'x'.repeat(40), suffix: ' klaar.' },
      ],
    },
  ],
  document: { title: ['Vraag\n7'] },
  ...changes,
});

const read = (data: unknown) => readHypothesis(JSON.stringify(data), NOW);

describe('annotations of Hypothesis', () => {
  test('become loose passages of their page', () => {
    const reading = read([annotation()]);
    expect(reading).toMatchObject({ ok: true, withoutWords: 0, wrong: 0 });
    expect(reading.ok && reading.passages).toEqual([
      {
        id: 'hypothesis-AbC-1',
        questionId: null,
        page: { address: 'https://raad.example/vraag/7', title: 'Vraag 7' },
        anchors: [
          {
            versionId: null,
            part: null,
            subQuestion: null,
            paragraph: null,
            quote: { exact: 'tegen eind maart 😀', prefix: 'x'.repeat(32), suffix: ' klaar.' },
            position: { start: 0, end: 18 },
            madeAt: Date.UTC(2025, 10, 3, 10, 20, 30, 123),
          },
        ],
        tags: ['Belofte', 'water'],
        note: 'Navragen *in juni*',
        answers: [],
        commitment: false,
        madeAt: Date.UTC(2025, 10, 3, 10, 20, 30, 123),
        changedAt: Date.UTC(2025, 10, 4, 10, 20, 30, 123),
        removedAt: null,
      },
    ]);
  });

  test('may stand in `rows` or `annotations`', () => {
    for (const data of [
      { total: 1, rows: [annotation()] },
      { export_date: 'x', annotations: [annotation()] },
    ]) {
      expect(read(data)).toMatchObject({ ok: true, passages: [{ id: 'hypothesis-AbC-1' }] });
    }
  });

  test('that quote nothing, or stand twice, or are wrong are counted and do no harm', () => {
    const rows = [
      annotation(),
      annotation(),
      annotation({ id: 'page-note', target: [{ source: 'https://raad.example/' }] }),
      annotation({ id: 'x', uri: 'javascript:alert(1)' }),
      { id: 3 },
      null,
    ];
    expect(read(rows)).toMatchObject({ ok: true, passages: [{ id: 'hypothesis-AbC-1' }], withoutWords: 1, wrong: 3 });
  });

  test('without a time are made now', () => {
    expect(read([annotation({ created: null, updated: 'gisteren' })])).toMatchObject({ passages: [{ madeAt: NOW, changedAt: NOW }] });
  });

  test.each([
    ['no JSON', '[{"id":', 'not-json'],
    ['something else', '{"type":"FeatureCollection"}', 'not-ours'],
    ['a list of something else', '[1,2,3]', 'not-ours'],
    ['a text', '"x"', 'not-ours'],
  ])('%s is refused', (_name, text, why) => {
    expect(readHypothesis(text, NOW)).toEqual({ ok: false, why });
  });

  test('in too great a number are refused by the bound', () => {
    expect(readHypothesis(`[${'1,'.repeat(200_000)}1]`, NOW)).toEqual({ ok: false, why: 'too-many', limit: 200_000 });
  });
});
