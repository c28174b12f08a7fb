import type { Addressee, Asker, Dates, FoundQuestion, PartRole } from '../../lib/questions/question';
import { textOfPart } from '../../lib/questions/text';

/** A part as `expected.json` describes it: its first and last words, white space folded. */
interface ExpectedPart {
  role: PartRole;
  starts: string;
  ends: string;
  subQuestions?: string[];
  answers?: string[];
}

/** A question as `expected.json` describes it; what is absent is not compared. */
export interface ExpectedQuestion {
  reference?: string | null;
  title?: string | null;
  kind?: string;
  language?: string;
  askers?: Partial<Asker>[];
  addressees?: Partial<Addressee>[];
  dates?: Partial<Dates>;
  answered?: boolean;
  noAnswer?: string;
  parts: ExpectedPart[];
}

/** A page's `expected.json`: the address under which it is read, and what is to be found there. */
export interface Expectation {
  url: string;
  questions: ExpectedQuestion[];
}

/** A text as an expectation has it, with its white space folded. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was found, cut down to what the expectation speaks of, so that a difference shows as one. */
export function asExpected(found: FoundQuestion | undefined, expected: ExpectedQuestion): unknown {
  if (found === undefined) return undefined;
  const parts = found.parts.filter(({ role }) => role !== 'attachment');
  return {
    ...Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof FoundQuestion]])),
    ...(expected.noAnswer === undefined ? {} : { noAnswer: found.noAnswer?.why }),
    parts: parts.map((part, i) => {
      const text = folded(textOfPart(part));
      const wanted = expected.parts[i];
      return {
        role: part.role,
        starts: wanted !== undefined && text.startsWith(wanted.starts) ? wanted.starts : text.slice(0, 60),
        ends: wanted !== undefined && text.endsWith(wanted.ends) ? wanted.ends : text.slice(-60),
        ...(wanted?.subQuestions === undefined ? {} : { subQuestions: part.subQuestions.map(({ number }) => number) }),
        ...(wanted?.answers === undefined ? {} : { answers: part.answers }),
      };
    }),
  };
}
