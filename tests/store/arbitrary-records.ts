import fc from 'fast-check';
import type { Corrections } from '../../lib/questions/corrections';
import type { LibraryContents } from '../../lib/questions/library-merge';
import type { Anchor, Passage } from '../../lib/questions/passage';
import type { FoundQuestion, Paragraph } from '../../lib/questions/question';
import { type LibraryRecord, type ReaderHalf, STATUSES, type Version } from '../../lib/questions/saved-question';
import { sha256 } from '../../lib/questions/sha256';
import { cleanTag, sameTag } from '../../lib/questions/tags';
import { foundQuestion } from './sample-questions';

/** Text of every kind: markup, NUL, bidi controls, emoji, and halves of characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\u0000', '\u202e', '\u2066', '😀', '\ud83d', '\ude00', '<b>', '"', '\\', ']}'),
    maxLength: 8,
  }),
);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrNull = fc.option(day);
const instant = fc.nat({ max: 2_000_000_000_000 });
const textOrNull = fc.option(anyText);

const { paragraph } = fc.letrec<{ paragraph: Paragraph }>((tie) => ({
  paragraph: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('text' as const), text: anyText }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(fc.record({ text: anyText, header: fc.boolean() }), { maxLength: 2 }), { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.integer({ min: -5, max: 5 }),
      items: fc.array(fc.array(tie('paragraph'), { maxLength: 2 }), { maxLength: 2 }),
    }),
  ),
}));

const question: fc.Arbitrary<FoundQuestion> = fc
  .record({
    title: textOrNull,
    reference: textOrNull,
    askers: fc.array(fc.record({ name: anyText, party: textOrNull }), { maxLength: 2 }),
    dates: fc.record({ session: dayOrNull, asked: dayOrNull, answered: dayOrNull, published: dayOrNull }),
    parts: fc.array(
      fc.record({
        role: fc.constantFrom('heading' as const, 'question' as const, 'answer' as const),
        label: textOrNull,
        paragraphs: fc.array(paragraph, { maxLength: 2 }),
        subQuestions: fc.array(fc.record({ number: anyText, text: anyText }), { maxLength: 2 }),
        answers: fc.array(anyText, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((changes) => foundQuestion(changes));

const tags = fc.uniqueArray(
  anyText.map(cleanTag).filter((tag) => tag !== null),
  { comparator: sameTag, maxLength: 3 },
);

const corrections: fc.Arbitrary<Corrections> = fc.record(
  {
    title: textOrNull,
    reference: textOrNull,
    kind: fc.constantFrom('written' as const, 'urgent' as const),
    language: fc.constantFrom('fr' as const, 'de' as const),
    askers: fc.array(fc.record({ name: anyText, party: textOrNull }), { maxLength: 2 }),
    addressees: fc.array(fc.record({ name: textOrNull, role: textOrNull }), { maxLength: 2 }),
    answer: fc.constantFrom('answered' as const, 'open' as const, 'unsaid' as const),
    session: dayOrNull,
    asked: dayOrNull,
    answeredOn: dayOrNull,
    published: dayOrNull,
  },
  { requiredKeys: [] },
);

const reader: fc.Arbitrary<Omit<ReaderHalf, 'id'>> = fc.record({
  tags,
  note: anyText,
  status: fc.constantFrom(...STATUSES),
  backOn: dayOrNull,
  corrections,
  savedAt: instant,
  changedAt: instant,
  removedAt: fc.option(instant),
});

const count = fc.nat({ max: 9 });

/** An anchor in the version with a hash; in none where it is null. */
const anchor = fc.record({
  hash: fc.option(fc.nat({ max: 4 })),
  at: fc.record({
    part: fc.option(fc.record({ index: count, role: fc.constantFrom('question' as const, 'answer' as const) })),
    subQuestion: textOrNull,
    paragraph: fc.option(count),
    quote: fc.record({ exact: anyText, prefix: anyText, suffix: anyText }),
    position: fc.tuple(count, count).map(([start, length]) => ({ start, end: start + length })),
    madeAt: instant,
  }),
});

/** A passage but for where it belongs. */
const unplaced = fc.record({
  number: count,
  anchors: fc.array(anchor, { minLength: 1, maxLength: 2 }),
  rest: fc.record({
    tags,
    note: anyText,
    answers: fc.uniqueArray(anyText, { maxLength: 2 }),
    commitment: fc.boolean(),
    madeAt: instant,
    changedAt: instant,
    removedAt: fc.option(instant),
  }),
});

const unplacedPassages = fc.uniqueArray(unplaced, { selector: ({ number }) => number, maxLength: 2 });

const placed = (
  { number, anchors, rest }: typeof unplaced extends fc.Arbitrary<infer T> ? T : never,
  home: string,
  where: Pick<Passage, 'questionId' | 'page'>,
  versions: readonly Version[] = [],
): Passage => ({
  id: `${home}-p${number}`,
  ...where,
  anchors: anchors
    .map(({ hash, at }): Anchor => ({ versionId: versions[hash ?? -1]?.id ?? null, ...at }))
    .sort((a, b) => a.madeAt - b.madeAt),
  ...rest,
});

/** A library of any content that the store can hold: ids and identities are unique in it. `owner` keeps its ids apart from others'. */
export const libraryContents = (owner: string): fc.Arbitrary<LibraryContents> =>
  fc.record({
    questions: libraryRecords(owner),
    loose: unplacedPassages.map((all) =>
      all.map((one) => placed(one, owner, { questionId: null, page: { address: 'https://raad.example/over', title: 'Over' } })),
    ),
  });

const libraryRecords = (owner: string): fc.Arbitrary<LibraryRecord[]> =>
  fc
    .uniqueArray(
      fc.record({
        number: fc.nat({ max: 6 }),
        reader,
        texts: fc.uniqueArray(fc.record({ question, seenAt: instant, hash: fc.nat({ max: 4 }) }), {
          selector: ({ hash }) => hash,
          minLength: 1,
          maxLength: 3,
        }),
        seen: instant,
        passages: unplacedPassages,
      }),
      { selector: ({ number }) => number, maxLength: 4 },
    )
    .map((entries) =>
      entries.map(({ number, reader, texts, seen, passages }) => {
        const id = `${owner}-${number}`;
        const versions: Version[] = texts
          .map(({ question, seenAt, hash }) => ({
            id: `${id}-${hash}`,
            questionId: id,
            seenAt,
            address: question.address,
            sha256: sha256(`${number} ${hash}`),
            question,
          }))
          .sort((a, b) => a.seenAt - b.seenAt);
        const current = versions.at(-1) as Version;
        const { parts: _parts, ...head } = current.question;
        return {
          published: {
            id,
            identities: [`item\tvoorbeeldstad.example\t${number}`],
            head,
            versionId: current.id,
            firstSeenAt: seen,
            lastSeenAt: seen + 1,
          },
          reader: { ...reader, id },
          versions,
          passages: passages
            .map((passage) => placed(passage, id, { questionId: id, page: null }, versions))
            .sort((a, b) => a.madeAt - b.madeAt),
        };
      }),
    );
