import { isDay } from './day';
import type { Addressee, Asker, Kind, Language, NoAnswerWhy, QuestionHead } from './question';
import type { SavedQuestion } from './saved-question';

/** Whether there is an answer, and if not why; `unsaid` where there is none and no reason is given. */
export type AnswerFact = 'answered' | NoAnswerWhy | 'unsaid';

/** What a person can correct of a question, each fact by itself. */
export interface Facts {
  title: string | null;
  reference: string | null;
  kind: Kind;
  language: Language;
  askers: Asker[];
  addressees: Addressee[];
  answer: AnswerFact;
  /** Calendar days as `YYYY-MM-DD`. */
  session: string | null;
  asked: string | null;
  answeredOn: string | null;
  published: string | null;
}

/** What a reader set right in the council's facts. A fact that is absent is as the page says. */
export type Corrections = Partial<Facts>;

/** The name of a fact. */
export type FactName = keyof Facts;

/** One fact set right; or, where `to` is undefined, set back to what the page says. */
export type Correction = { [F in FactName]: { fact: F; to: Facts[F] | undefined } }[FactName];

/** The facts of a head. */
export const factsOf = ({ dates, answered, noAnswer, ...head }: QuestionHead): Facts => ({
  title: head.title,
  reference: head.reference,
  kind: head.kind,
  language: head.language,
  askers: head.askers,
  addressees: head.addressees,
  answer: answered ? 'answered' : (noAnswer?.why ?? 'unsaid'),
  session: dates.session,
  asked: dates.asked,
  answeredOn: dates.answered,
  published: dates.published,
});

/** A head as the reader knows it: each fact as corrected, or else as the page says. The very same head where nothing is. */
export function correctedHead(head: QuestionHead, corrections: Corrections): QuestionHead {
  if (Object.keys(corrections).length === 0) return head;
  const { answer, session, asked, answeredOn, published, ...rest } = { ...factsOf(head), ...corrections };
  const said = corrections.answer === undefined ? head : answerOf(answer, head);
  return {
    ...head,
    ...rest,
    dates: { session, asked, answered: answeredOn, published },
    answered: said.answered,
    noAnswer: said.noAnswer,
  };
}

/** The head of a saved question as it is shown and searched: the page's with the reader's corrections. */
export const shownHead = ({ published, reader }: SavedQuestion): QuestionHead => correctedHead(published.head, reader.corrections);

/** What a correction comes to: setting back, where it says what the page says anyway. */
export function asCorrection(head: QuestionHead, correction: Correction): Correction {
  const to = cleaned(correction);
  return to !== REFUSED && sameFact(to, factsOf(head)[correction.fact]) ? { fact: correction.fact, to: undefined } : correction;
}

/** What a corrected answer says in a head; the page's link stays with the absence that it belongs to. */
function answerOf(answer: AnswerFact, { noAnswer }: QuestionHead): Pick<QuestionHead, 'answered' | 'noAnswer'> {
  if (answer === 'answered') return { answered: true, noAnswer: null };
  if (answer === 'unsaid') return { answered: false, noAnswer: null };
  return { answered: false, noAnswer: { why: answer, url: noAnswer?.why === answer ? noAnswer.url : null } };
}

/** The facts in which a person set something right that the page does not say today. */
export function correctedFacts(head: QuestionHead, corrections: Corrections): FactName[] {
  const facts = factsOf(head);
  const names = Object.keys(facts) as FactName[];
  return names.filter((name) => corrections[name] !== undefined && !sameFact(corrections[name], facts[name]));
}

/** Whether two values of a fact say the same; people are compared by what stands in them, in their order. */
const sameFact = <F extends FactName>(a: Facts[F] | undefined, b: Facts[F] | undefined): boolean =>
  a === b || JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));

/** People as lists of what stands in them, whatever the order of their fields. */
const comparable = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((person: Record<string, unknown>) => [person.name, person.party ?? null, person.role ?? null]) : value;

/** The corrections after one more; the very same where it changes nothing. What is no day changes nothing. */
export function correct(corrections: Corrections, correction: Correction): Corrections {
  const to = cleaned(correction);
  if (to === REFUSED || (to === undefined && !(correction.fact in corrections))) return corrections;
  if (to !== undefined && sameFact(corrections[correction.fact], to)) return corrections;
  const { [correction.fact]: _before, ...others } = corrections;
  return to === undefined ? others : { ...others, [correction.fact]: to };
}

/** Stands for a value that cannot be taken. */
const REFUSED = Symbol('refused');

/** A value as it is kept: texts on one line without spaces around, nothing for an empty one, people that have a name or an office. */
function cleaned(correction: Correction): Facts[FactName] | undefined | typeof REFUSED {
  if (correction.to === undefined || correction.to === null) return correction.to;
  switch (correction.fact) {
    case 'title':
    case 'reference':
      return oneLine(correction.to);
    case 'askers':
      return correction.to.flatMap(({ name, party }) => {
        const known = oneLine(name);
        return known === null ? [] : [{ name: known, party: oneLine(party) }];
      });
    case 'addressees':
      return correction.to
        .map(({ name, role }) => ({ name: oneLine(name), role: oneLine(role) }))
        .filter(({ name, role }) => name !== null || role !== null);
    case 'session':
    case 'asked':
    case 'answeredOn':
    case 'published':
      return isDay(correction.to) ? correction.to : REFUSED;
    case 'kind':
    case 'language':
    case 'answer':
      return correction.to;
  }
}

const oneLine = (text: string | null): string | null => text?.replace(/\s+/gu, ' ').trim() || null;
