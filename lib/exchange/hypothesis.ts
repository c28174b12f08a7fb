import * as v from 'valibot';
import { canonicalAddress } from '../questions/canonical-address';
import type { Anchor, Passage } from '../questions/passage';
import type { Instant } from '../questions/saved-question';
import { cleanTag, uniteTags } from '../questions/tags';

/** The most annotations that are read from one file. */
const MOST_ROWS = 200_000;

/** The most characters that a passage may have; more is no passage but a whole page. */
const LONGEST_QUOTE = 1_000_000;

const webAddress = v.pipe(
  v.string(),
  v.maxLength(8_000),
  v.regex(/^https?:\/\//i),
  v.check((address) => URL.canParse(address)),
);

const selector = v.looseObject({ type: v.string() });

/** A selector by quotation: the W3C's TextQuoteSelector, as Hypothesis writes it. */
const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTE)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const row = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(150)),
  uri: webAddress,
  text: v.optional(v.nullable(v.string()), ''),
  tags: v.optional(v.nullable(v.array(v.string())), []),
  created: v.optional(v.nullable(v.string())),
  updated: v.optional(v.nullable(v.string())),
  target: v.optional(v.array(v.object({ selector: v.optional(v.nullable(v.array(selector))) })), []),
  document: v.optional(v.nullable(v.object({ title: v.optional(v.nullable(v.union([v.string(), v.array(v.string())]))) }))),
});

type Row = v.InferOutput<typeof row>;

/** What a file of annotations gave: loose passages, and how many rows hold none. */
export type HypothesisReading =
  | { ok: true; passages: Passage[]; withoutWords: number; wrong: number }
  | { ok: false; why: 'not-json' | 'not-ours' }
  | { ok: false; why: 'too-many'; limit: number };

/**
 * Reads what Hypothesis exports as JSON: a list of annotations, or an object that holds one as `rows` or `annotations`. Each
 * that quotes words becomes a loose passage of its page. Notes on whole pages and replies quote none and are counted.
 */
export function readHypothesis(text: string, now: Instant): HypothesisReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  const rows = rowsIn(data);
  if (!rows) return { ok: false, why: 'not-ours' };
  if (rows.length > MOST_ROWS) return { ok: false, why: 'too-many', limit: MOST_ROWS };
  return passagesOf(rows, now);
}

function passagesOf(rows: readonly unknown[], now: Instant): HypothesisReading {
  const passages = new Map<string, Passage>();
  let wrong = 0;
  let withoutWords = 0;
  for (const raw of rows) {
    const read = v.safeParse(row, raw, { abortEarly: true });
    const passage = read.success ? passageOf(read.output, now) : null;
    if (!read.success) wrong += 1;
    else if (!passage) withoutWords += 1;
    // The same annotation twice is one passage.
    else passages.set(passage.id, passage);
  }
  if (passages.size === 0 && wrong === rows.length && rows.length > 0) return { ok: false, why: 'not-ours' };
  return { ok: true, passages: [...passages.values()], withoutWords, wrong };
}

function rowsIn(data: unknown): unknown[] | null {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) return null;
  const { rows, annotations } = data as { rows?: unknown; annotations?: unknown };
  if (Array.isArray(rows)) return rows;
  return Array.isArray(annotations) ? annotations : null;
}

function passageOf(annotation: Row, now: Instant): Passage | null {
  const selectors = annotation.target.flatMap(({ selector }) => selector ?? []);
  const quote = selectors.map((one) => v.safeParse(quoteSelector, one)).find(({ success }) => success);
  if (!quote?.success) return null;
  const { exact, prefix, suffix } = quote.output;
  const madeAt = instantOf(annotation.created) ?? now;
  const anchor: Anchor = {
    versionId: null,
    part: null,
    subQuestion: null,
    paragraph: null,
    quote: { exact, prefix: [...prefix].slice(-32).join(''), suffix: [...suffix].slice(0, 32).join('') },
    // Hypothesis counts through the page as it saw it, which is not our text: where the words stand is found by the quotation.
    position: { start: 0, end: [...exact].length },
    madeAt,
  };
  return {
    id: `hypothesis-${annotation.id}`,
    questionId: null,
    page: { address: canonicalAddress(annotation.uri), title: titleOf(annotation) },
    anchors: [anchor],
    tags: uniteTags(
      [],
      (annotation.tags ?? []).map(cleanTag).filter((tag) => tag !== null),
    ),
    note: annotation.text ?? '',
    answers: [],
    commitment: false,
    madeAt,
    changedAt: instantOf(annotation.updated) ?? madeAt,
    removedAt: null,
  };
}

function titleOf({ document }: Row): string {
  const title = Array.isArray(document?.title) ? document.title[0] : document?.title;
  return (title ?? '').replace(/\s+/g, ' ').trim();
}

/** A moment of an ISO timestamp; null where it is none that a library can hold. */
function instantOf(timestamp: string | null | undefined): Instant | null {
  const moment = Date.parse(timestamp ?? '');
  return Number.isNaN(moment) || moment < 0 || moment >= Date.UTC(10_000, 0, 1) ? null : moment;
}
