import { describe, expect, test } from 'vitest';
import { anchorOf, NO_ACTS } from '../../tests/store/sample-passages';
import { applyPassageChange, joinedPassage, newPassage, splitInTwo, withRemoved } from './change-passage';
import { currentAnchor, type Passage, type PassageChange } from './passage';

const passage = (changes: Partial<Passage> = {}): Passage => ({
  ...newPassage('p', { questionId: 'q' }, anchorOf('eind maart'), NO_ACTS, 10),
  ...changes,
});

test('marking keeps each tag and each sub-question once', () => {
  const made = newPassage(
    'p',
    { questionId: 'q' },
    anchorOf('x'),
    { tags: [' Licht ', 'licht', ' '], answers: ['1', '1'], commitment: true },
    10,
  );
  expect(made).toMatchObject({ tags: ['Licht'], answers: ['1'], commitment: true, note: '', questionId: 'q', page: null });
});

describe('one change to a passage', () => {
  test.each<[PassageChange, Partial<Passage>]>([
    [{ kind: 'add-tag', tag: ' straat ' }, { tags: ['licht', 'straat'] }],
    [{ kind: 'remove-tag', tag: 'LICHT' }, { tags: [] }],
    [{ kind: 'note', text: 'oud en nieuw', base: 'oud' }, { note: 'oud en nieuw' }],
    [{ kind: 'answers', subQuestion: '2', yes: true }, { answers: ['1', '2'] }],
    [{ kind: 'answers', subQuestion: '1', yes: false }, { answers: [] }],
    [{ kind: 'commitment', yes: true }, { commitment: true }],
    [{ kind: 'attach', anchor: anchorOf('begin april') }, { anchors: [anchorOf('eind maart'), anchorOf('begin april')] }],
  ])('%j leaves all else alone, and is later', (change, changed) => {
    const before = passage({ tags: ['licht'], answers: ['1'], note: 'oud' });
    expect(applyPassageChange(before, change, 5)).toEqual({ ...before, ...changed, changedAt: 11 });
  });

  test.each<PassageChange>([
    { kind: 'add-tag', tag: 'Licht' },
    { kind: 'add-tag', tag: ' ' },
    { kind: 'remove-tag', tag: 'straat' },
    { kind: 'note', text: 'oud', base: 'oud' },
    { kind: 'answers', subQuestion: '1', yes: true },
    { kind: 'answers', subQuestion: '2', yes: false },
    { kind: 'commitment', yes: false },
    { kind: 'attach', anchor: anchorOf('eind maart') },
    { kind: 'attach', anchor: anchorOf('eind maart', { madeAt: 19, versionId: 'later' }) },
  ])('%j changes nothing where it is so already', (change) => {
    const before = passage({ tags: ['licht'], answers: ['1'], note: 'oud' });
    expect(applyPassageChange(before, change, 20)).toBe(before);
  });

  test('brings a removed passage back', () => {
    const removed = withRemoved(passage(), true, 20);
    expect(removed).toMatchObject({ removedAt: 20, changedAt: 20 });
    expect(applyPassageChange(removed, { kind: 'note', text: 'toch', base: '' }, 30)).toMatchObject({ note: 'toch', removedAt: null });
    expect(withRemoved(removed, true, 40)).toBe(removed);
  });

  test('a note that was typed in two windows at once keeps both', () => {
    const before = passage({ note: 'begin, midden' });
    const after = applyPassageChange(before, { kind: 'note', text: 'begin', base: 'begin' }, 20);
    expect(after.note).toBe('begin, midden');
  });
});

test('a split passage keeps its note with the first part, and its tags with both', () => {
  const before = passage({ note: 'nagaan', tags: ['licht'], answers: ['1'], commitment: true });
  const [first, second] = splitInTwo(before, [anchorOf('eind'), anchorOf('maart')], 'new', 20);
  expect(first).toMatchObject({ id: 'p', note: 'nagaan', tags: ['licht'], anchors: [anchorOf('eind maart'), anchorOf('eind')] });
  expect(second).toMatchObject({ id: 'new', note: '', tags: ['licht'], answers: ['1'], commitment: true, anchors: [anchorOf('maart')] });
});

test('joined passages keep whatever was made of either', () => {
  const first = passage({ note: 'een', tags: ['licht'], answers: ['1'] });
  const second = passage({ id: 'q', note: 'twee', tags: ['LICHT', 'straat'], answers: ['2', '1'], commitment: true });
  const joined = joinedPassage(first, [second], anchorOf('alles'), 20);
  expect(joined).toMatchObject({ id: 'p', note: 'een\n\ntwee', tags: ['licht', 'straat'], answers: ['1', '2'], commitment: true });
  expect(currentAnchor(joined)).toEqual(anchorOf('alles'));
});
