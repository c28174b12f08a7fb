import * as v from 'valibot';
import type { Corrections } from '../questions/corrections';
import { isDay } from '../questions/day';
import type { ReaderHalf1, ReaderHalf2 } from '../questions/library-schema';
import type { FoundQuestion, Paragraph, QuestionHead } from '../questions/question';
import type { LibraryRecord, PublishedHalf, ReaderHalf, Version } from '../questions/saved-question';
import { address, addressOrNull, id, instant, partRole, type Shape, tags, text, textOrNull } from './base-shapes';
import { passageShape } from './passage-shapes';

const dayOrNull = v.nullable(v.pipe(v.string(), v.check(isDay)));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const paragraph: Shape<Paragraph> = v.variant('kind', [
  v.object({ kind: v.literal('text'), text }),
  v.object({
    kind: v.literal('list'),
    ordered: v.boolean(),
    start: v.pipe(v.number(), v.integer()),
    items: v.array(v.array(v.lazy(() => paragraph))),
  }),
  v.object({ kind: v.literal('table'), rows: v.array(v.array(v.object({ text, header: v.boolean() }))) }),
]);

const kind = v.picklist(['oral', 'written', 'interpellation', 'urgent', 'citizen', 'other']);
const language = v.picklist(['nl', 'fr', 'de', 'en']);
const askers = v.array(v.object({ name: text, party: textOrNull }));
const addressees = v.array(v.object({ name: textOrNull, role: textOrNull }));
const NO_ANSWER = ['open', 'oral', 'attachment', 'elsewhere', 'postponed', 'withdrawn', 'lapsed'] as const;

const headFields = {
  portal: v.object({ family: text, host: text, name: text }),
  address,
  itemId: textOrNull,
  reference: textOrNull,
  title: textOrNull,
  kind,
  language,
  askers,
  addressees,
  dates: v.object({ session: dayOrNull, asked: dayOrNull, answered: dayOrNull, published: dayOrNull }),
  answered: v.boolean(),
  noAnswer: v.nullable(
    v.object({
      why: v.picklist(NO_ANSWER),
      url: addressOrNull,
    }),
  ),
};

const questionHead: Shape<QuestionHead> = v.object(headFields);

/** A question as a page gave it. */
export const foundQuestionShape: Shape<FoundQuestion> = v.object({
  ...headFields,
  parts: v.array(
    v.object({
      role: partRole,
      label: textOrNull,
      paragraphs: v.array(paragraph),
      subQuestions: v.array(v.object({ number: text, text })),
      answers: v.array(text),
    }),
  ),
});

/** What a council published of a question. */
export const publishedShape: Shape<PublishedHalf> = v.object({
  id,
  identities: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
  head: questionHead,
  versionId: id,
  firstSeenAt: instant,
  lastSeenAt: instant,
});

/** The text of a question as seen at one time. */
export const versionShape: Shape<Version> = v.object({
  id,
  questionId: id,
  seenAt: instant,
  address,
  sha256,
  question: foundQuestionShape,
});

const corrections: Shape<Corrections> = v.object({
  title: v.exactOptional(textOrNull),
  reference: v.exactOptional(textOrNull),
  kind: v.exactOptional(kind),
  language: v.exactOptional(language),
  askers: v.exactOptional(askers),
  addressees: v.exactOptional(addressees),
  answer: v.exactOptional(v.picklist(['answered', ...NO_ANSWER, 'unsaid'])),
  session: v.exactOptional(dayOrNull),
  asked: v.exactOptional(dayOrNull),
  answeredOn: v.exactOptional(dayOrNull),
  published: v.exactOptional(dayOrNull),
} satisfies Record<keyof Corrections, unknown>);

const readerFields2 = {
  id,
  tags,
  note: text,
  status: v.picklist(['to-read', 'in-progress', 'follow-up', 'done']),
  backOn: dayOrNull,
  savedAt: instant,
  changedAt: instant,
  removedAt: v.nullable(instant),
};

/** What a reader made of a question. */
export const readerShape: Shape<ReaderHalf> = v.object({ ...readerFields2, corrections });
const readerHalf2: Shape<ReaderHalf2> = v.object(readerFields2);

const readerHalf1: Shape<ReaderHalf1> = v.object({
  id,
  tags,
  note: v.optional(text),
  status: v.picklist(['todo', 'doing', 'follow-up', 'done']),
  savedAt: instant,
  changedAt: instant,
});

const versions = v.pipe(v.array(versionShape), v.minLength(1));

/** A record of the library file, with the reader's half of a schema. */
const recordWith = <R>(reader: Shape<R>) => v.object({ published: publishedShape, reader, versions });

/** A question in a library file before schema 4, which knew no passages. */
type Record3<R> = Omit<LibraryRecord, 'reader' | 'passages'> & { reader: R };

/** A record of a library file of schema 1. */
export const recordShape1: Shape<Record3<ReaderHalf1>> = recordWith(readerHalf1);

/** A record of a library file of schema 2. */
export const recordShape2: Shape<Record3<ReaderHalf2>> = recordWith(readerHalf2);

/** A record of a library file of schema 3. */
export const recordShape3: Shape<Record3<ReaderHalf>> = recordWith(readerShape);

/** A record of the library file as it is now. */
export const recordShape: Shape<LibraryRecord> = v.object({
  published: publishedShape,
  reader: readerShape,
  versions,
  passages: v.array(passageShape),
});
