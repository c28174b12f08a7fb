import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsPhrase, type Phrase, parseQuery, type Term } from '../questions/query';
import type { Language } from '../questions/question';
import { wordsOf } from '../questions/words-of';
import type { Entry, ValueField } from './entry';
import { LibraryIndex } from './library-index';
import { Selector } from './select';
import type { Selection, View } from './selection';
import { indexFrom, piecesOf } from './snapshot';
import { stepsOf } from './word-match';

// A plain scan of everything: slow, and plainly right.

function textHolds(text: string, phrase: Phrase, language: Language | null): boolean {
  const own = wordsOf(text);
  const tests = stepsOf(phrase);
  return own.some((_, at) => tests.every((matches, step) => own[at + step] !== undefined && matches(own[at + step] as string, language)));
}

function scan(entries: ReadonlyMap<string, Entry>, { query, chosen, view }: Selection): string[] {
  const all = [...entries.values()];
  const questionOf = (entry: Entry) => (entry.question === null ? undefined : entries.get(entry.question));
  const passagesOf = ({ id }: Entry) => all.filter((other) => other.question === id);
  const valuesOf = (entry: Entry, field: ValueField): string[] => {
    const own = (each: Entry) => each.values.filter(([name]) => name === field).map(([, value]) => value);
    if (view === 'questions') return [...own(entry), ...passagesOf(entry).flatMap(own)];
    const question = questionOf(entry);
    return [...own(entry), ...(question && field !== 'tag' ? own(question) : [])];
  };
  const holds = (entry: Entry, term: Term): boolean => {
    switch (term.kind) {
      case 'words':
        return [entry, ...(view === 'questions' ? passagesOf(entry) : [])].some(({ texts, language }) =>
          texts.some((text) => textHolds(text, term, language)),
        );
      case 'field':
        return valuesOf(entry, term.field).some((value) => holdsPhrase(wordsOf(value), term));
      case 'choice':
        return valuesOf(entry, term.field).some((value) => term.values.includes(value));
      case 'day': {
        const day = entry.day ?? questionOf(entry)?.day ?? null;
        return day !== null && (term.field === 'before' ? day < term.day : day >= term.day);
      }
    }
  };
  const { terms } = parseQuery(query);
  return all
    .filter(({ kind }) => kind === (view === 'questions' ? 'question' : 'passage'))
    .filter((entry) => entry.question === null || entries.has(entry.question))
    .filter((entry) => terms.every((term) => holds(entry, term) !== term.not))
    .filter((entry) =>
      Object.entries(chosen).every(
        ([field, wanted]) => wanted.length === 0 || valuesOf(entry, field as ValueField).some((value) => wanted.includes(value)),
      ),
    )
    .map(({ id }) => id)
    .sort();
}

const WORDS = [
  'fiets',
  'fietsen',
  'Fietspad',
  'hoofdfietspad',
  'dé',
  'trage',
  'wegen',
  'weg',
  'l’eau',
  'eaux',
  'Straße',
  'straten',
  '2026_MV_7',
  'réponses',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
const id = (kind: string) => fc.nat({ max: 5 }).map((n) => `${kind}${n}`);
const values = fc.array(
  fc.oneof(
    fc.tuple(fc.constant<ValueField>('tag'), fc.constantFrom('water', 'trage wegen')),
    fc.tuple(fc.constant<ValueField>('is'), fc.constantFrom('answered', 'unanswered', 'lost')),
    fc.tuple(fc.constant<ValueField>('party'), fc.constantFrom('Groene Kaai', 'Beuk')),
    fc.tuple(fc.constant<ValueField>('status'), fc.constantFrom('done', 'to-read')),
  ),
  { maxLength: 4 },
);
const language = fc.constantFrom<(Language | null)[]>('nl', 'fr', 'de', null);
const rest = {
  values,
  language,
  texts: fc.array(text, { maxLength: 3 }),
  savedAt: fc.nat({ max: 9 }),
  place: fc.nat({ max: 9 }),
  stamp: fc.nat(),
};
const question = fc.record({
  id: id('q'),
  kind: fc.constant('question' as const),
  question: fc.constant(null),
  day: fc.constantFrom(null, '2025-05-01', '2026-01-01'),
  ...rest,
});
const passage = fc.record({
  id: id('p'),
  kind: fc.constant('passage' as const),
  question: fc.option(id('q')),
  day: fc.constant(null),
  ...rest,
});
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: fc.oneof(question, passage) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.oneof(id('q'), id('p')) }) },
  { weight: 1, arbitrary: fc.constant({ settle: true as const }) },
  { weight: 1, arbitrary: fc.constant({ keep: true as const }) },
);
const asked = fc.oneof(
  fc.constantFrom('fiets', 'pad', 'e', '"trage wegen"', '-weg', '"trage we', 'l’eau', '-"fietsen"', '2026_mv', 'eau', 'strasse', 'reponse'),
  fc.constantFrom(
    'tag:water',
    'party:"groene kaai"',
    '-party:beuk',
    'is:lost',
    '-is:answered',
    'before:2026',
    'after:2026',
    '-after:2025',
    'tag:we',
    'status:to',
  ),
);
const selection: fc.Arbitrary<Selection> = fc.record({
  query: fc.array(asked, { maxLength: 3 }).map((terms) => terms.join(' ')),
  chosen: fc.constantFrom<Selection['chosen'][]>({}, { tag: ['water'] }, { status: ['done', 'to-read'], party: ['Beuk'] }),
  view: fc.constantFrom<View[]>('questions', 'passages'),
  sort: fc.constantFrom<Selection['sort'][]>('saved', 'title', 'day', 'words', 'marked', 'passages', 'status', 'asker', 'portal'),
  descending: fc.boolean(),
});

const idsOf = (index: LibraryIndex, asked: Selection): string[] =>
  [...new Selector(index).select(asked).rows].map((row) => index.docs[row]?.id as string);

describe('the index', () => {
  test('answers as a plain scan does, after any adding, changing, removing, settling, keeping and taking up again', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), fc.array(selection, { minLength: 1, maxLength: 6 }), (acts, selections) => {
        let index = new LibraryIndex();
        const entries = new Map<string, Entry>();
        for (const each of acts) {
          if ('put' in each) {
            index.put(each.put);
            entries.set(each.put.id, each.put);
          } else if ('remove' in each) {
            index.remove(each.remove);
            entries.delete(each.remove);
          } else if ('settle' in each) index.words.settle(index.vocabulary.size);
          else {
            const again = indexFrom(structuredClone(piecesOf(index)));
            expect(again).not.toBeNull();
            if (again) index = again;
          }
        }
        for (const each of selections) expect(idsOf(index, each).sort()).toEqual(scan(entries, each));
      }),
      { numRuns: 300 },
    );
  });

  const entry = (own: Partial<Entry> & { id: string }): Entry => ({
    kind: 'question',
    question: null,
    language: 'nl',
    texts: [],
    values: [],
    day: null,
    savedAt: 0,
    place: 0,
    stamp: 1,
    ...own,
  });
  const filled = (...entries: Entry[]): LibraryIndex => {
    const index = new LibraryIndex();
    for (const each of entries) index.put(each);
    return index;
  };
  const everything: Selection = { query: '', chosen: {}, view: 'questions', sort: 'saved', descending: true };

  test.each([
    ['nl', 'fiets', 'De fietsen staan in de weg', true],
    ['nl', 'fietsen', 'Een fiets in de weg', true],
    ['nl', 'pad', 'Het hoofdfietspad is stuk', true],
    ['fr', 'réponses', 'La réponse du bourgmestre', true],
    ['de', 'Anfragen', 'Die Anfrage der Fraktion', true],
    ['en', 'cities', 'The city answered', true],
    ['nl', 'fietser', 'De brug is stuk', false],
  ] as const)('in %s: %j in %j is %j', (language, query, text, found) => {
    expect(idsOf(filled(entry({ id: 'a', language, texts: [text] })), { ...everything, query })).toEqual(found ? ['a'] : []);
  });

  test('counts what each value would give, in a field in which something is chosen as if it were not', () => {
    const index = filled(
      entry({
        id: 'a',
        values: [
          ['portal', 'Gent'],
          ['tag', 'water'],
        ],
      }),
      entry({ id: 'b', values: [['portal', 'Gent']] }),
      entry({
        id: 'c',
        values: [
          ['portal', 'Brugge'],
          ['tag', 'water'],
        ],
      }),
    );
    const { facets } = new Selector(index).select({ ...everything, chosen: { portal: ['Gent'] } });
    expect(facets).toEqual([
      {
        field: 'portal',
        total: 2,
        values: [
          { value: 'Gent', count: 2 },
          { value: 'Brugge', count: 1 },
        ],
      },
      { field: 'tag', total: 1, values: [{ value: 'water', count: 1 }] },
    ]);
  });

  test('sorts by any column, what has nothing in it at the end, the newest first where a column does not tell', () => {
    const index = filled(
      entry({ id: 'a', texts: ['Zwembad'], day: '2025-01-01', savedAt: 1 }),
      entry({ id: 'b', texts: ['Ärger'], day: null, savedAt: 2 }),
      entry({ id: 'c', texts: ['brug'], day: '2026-01-01', savedAt: 3 }),
      entry({ id: 'p', kind: 'passage', question: 'a', texts: ['Tweede'], place: 2 }),
      entry({ id: 'o', kind: 'passage', question: 'a', texts: ['Eerste'], place: 1 }),
    );
    const order = (sort: Selection['sort'], descending: boolean, view: View = 'questions') =>
      idsOf(index, { ...everything, sort, descending, view });
    expect(order('saved', true)).toEqual(['c', 'b', 'a']);
    expect(order('title', false)).toEqual(['b', 'c', 'a']);
    expect(order('day', false)).toEqual(['a', 'c', 'b']);
    expect(order('day', true)).toEqual(['c', 'a', 'b']);
    expect(order('passages', true)).toEqual(['a', 'c', 'b']);
    expect(order('saved', true, 'passages')).toEqual(['o', 'p']);
    expect(order('words', true, 'passages')).toEqual(['p', 'o']);
  });

  test('is built anew where what was kept is not whole or of another form', () => {
    const pieces = piecesOf(filled(entry({ id: 'a', texts: ['water'] })));
    expect(indexFrom(pieces)).not.toBeNull();
    expect(indexFrom([])).toBeNull();
    expect(indexFrom(pieces.slice(0, -1))).toBeNull();
    expect(indexFrom(pieces.map((piece) => (piece.kind === 'head' ? { ...piece, format: 0 } : piece)))).toBeNull();
  });
});
