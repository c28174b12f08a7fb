import { expect, test } from 'vitest';
import type { Finding, Passage } from '../../lib/questions/passage';
import { anchorOf } from '../../tests/store/sample-passages';
import { passagePlace } from './passage-place';

const passage = (exact: string, start: number): Passage => ({
  id: 'p',
  questionId: 'q',
  page: null,
  anchors: [anchorOf(exact, { position: { start, end: start + [...exact].length } })],
  tags: [],
  note: '',
  answers: [],
  commitment: false,
  madeAt: 1,
  changedAt: 1,
  removedAt: null,
});
const found = (state: Finding['state'], text: string | null): Finding => ({ passageId: 'p', state, text, versionId: null, foundAt: 1 });

test.each([
  ['where it was marked, counted in code points', passage('maart', 3), undefined, '👍 in maart of maart', null],
  ['where it was marked, after an emoji', passage('maart', 5), undefined, '👍 in maart of maart', { part: 1, start: 6, end: 11 }],
  ['where its words stand once', passage('maart', 0), undefined, 'Ooit in maart', { part: 1, start: 8, end: 13 }],
  ['nowhere, where they stand twice', passage('maart', 0), undefined, 'In maart of maart', null],
  [
    'where the words stand that came in their place',
    passage('maart', 0),
    found('changed', 'april'),
    'Ooit in april',
    { part: 1, start: 8, end: 13 },
  ],
  ['nowhere, where it is lost', passage('maart', 0), found('lost', null), 'maart', null],
])('a passage stands %s', (_, own, finding, text, place) => {
  expect(passagePlace(own, finding, ['vraag', text])).toEqual(place);
});
