import type { Addressee, Asker, Kind } from '../questions/question';
import { fold } from './folding';
import { addresseesIn, askersIn } from './people';
import type { Wording } from './wording/wording';
import { WORDINGS } from './wording/wordings';

/** Numbers of Green Valley's portals, `YYYY_TYPE_NNNNN`. */
export const REFERENCE = /\b(?:19|20)\d{2}_[A-Z]{2,6}_\d{4,6}(?!\d)/;

/** The number of an item on its agenda: "12. ", "AP 3 - ". */
const ITEM_NUMBER = /^(?:(?:punt|agendapunt|AP|point|TOP|item)\s*)?\d{1,3}(?:\.\d{1,2})?\s*[.):–—-]\s+(?=\D)/i;

/** A title taken apart. */
export interface CutTitle {
  /** The subject; null where nothing is left. */
  subject: string | null;
  reference: string | null;
  /** The number behind the word for a question; weaker than a reference. */
  number?: string;
  askers: Asker[];
  addressees: Addressee[];
  kind: Kind | null;
}

/** How the question is put, by the words of a title or label; null where they do not say. */
export function kindIn(text: string): Kind | null {
  const folded = fold(text);
  for (const { kinds } of WORDINGS) for (const { kind, pattern } of kinds) if (pattern.test(folded)) return kind;
  return null;
}

/** The forms that a language's titles take. What stands for the asker must look like a name besides (`cutTitle`). */
function formsOf({ title: { question, of, to, about, procedure }, titles }: Wording): RegExp[] {
  const between = String.raw`\s*(?::|\s[-–—]\s|,?\s+(?:${about})\s)\s*`;
  const group = String.raw`(?:\s+namens\s+(?:de\s+)?(?<party>.+?)(?:-?\s?fractie)?)?`;
  const named = String.raw`${question}(?:\s+(?:n[°ro]?\.?\s?)?(?<number>[A-Z]{0,4}\d[\w/-]*))?`;
  const forms = [
    String.raw`^(?<subject>.+?)\s*[-–—.]\s*(?:${procedure})\.?$`,
    String.raw`^(?:\d{1,3}\s+)?${named}\s*(?:[-–—:]\s*)?(?:(?:${of})\s+|(?=raadsl))(?<asker>\S.+?)${group}(?:\s+(?:${to})\s+(?<addressee>.+?))?${between}(?<subject>.+)$`,
    String.raw`^(?<subject>.+?)(?:\s*[.–—,(-]|(?<=[?!]))\s*${question}\s+(?:(?:${of})\s+)?(?<asker>.+?)\)?$`,
    `^${named}${between}(?<subject>.+)$`,
    String.raw`^${question}\s+(?:${to})\s+(?<addressee>[^:]+?)\s*(?::|\s[-–—])\s*(?<subject>.+)$`,
  ];
  return [...forms.map((form) => new RegExp(form, 'i')), ...titles];
}

/** What is cut first: the procedure behind, then who asks. "Question 1 – by X" would else be a subject in another language's form. */
const precedence = ({ source }: RegExp, index: number): number => (index === 0 ? 0 : source.includes('?<asker>') ? 1 : 2);

const SURROUNDINGS: readonly RegExp[] = WORDINGS.flatMap((wording) =>
  formsOf(wording).map((form, index) => ({ form, rank: precedence(form, index) })),
)
  .sort((a, b) => a.rank - b.rank)
  .map(({ form }) => form);
/** The patterns try every division of a title, so a longer one is left whole. */
const LONGEST_CUT = 400;
/** Each cut may uncover another: the reference, then the asker in front, then the procedure behind. */
const MOST_CUTS = 5;

/** "12 Question de M. X", "Top. 6.2 Anfrage von Y": a number that is one of the agenda only where a question's form follows. */
const MAYBE_ITEM_NUMBER = /^\D{0,6}\d{1,3}(?:\.\d+)*[.):]?\s+(?:[-–—]\s+)?/;

/** "Fraktion X", "le groupe Y": a group stands where a person could. */
const GROUP = /\b(?:\w*(?:fraktion|fractie)|gruppe|groupe|group)\b/i;

/** A title that only says what kind of item it is, and its number: "Question écrite n° 123". */
const BARE: readonly RegExp[] = WORDINGS.map(
  ({ title }) => new RegExp(`^${title.question}(?:\\W*(?:n.?\\W*)?[A-Z]{0,3}(?:[\\d/.-]+|\\d[\\w/.-]*\\d))?\\W*$`, 'i'),
);
export const isBare = (title: string): boolean => BARE.some((pattern) => pattern.test(title));

/** Takes the asker's group off a subject that begins with it: "van raadslid X - Groen: de markt". */
export function withoutParty(subject: string, askers: readonly Asker[]): string {
  for (const { party } of askers) {
    const rest = party !== null && subject.startsWith(party) ? /^\s*[:–—-]\s*(.+)$/.exec(subject.slice(party.length)) : null;
    if (rest?.[1] !== undefined) return rest[1];
  }
  return subject;
}

/** The first form that a title has, where what stands for the asker looks like one. */
const surroundingsIn = (subject: string): RegExpExecArray | null | undefined =>
  SURROUNDINGS.map((pattern) => pattern.exec(subject)).find((match) => {
    if (match?.groups?.subject === undefined || fold(match.groups.subject).length < 2) return false;
    const { asker } = match.groups;
    return asker === undefined || GROUP.test(asker) || askersIn([asker]).length > 0;
  });

/** "Anfrage des Abgeordneten X vom 14. Januar 2026" */
const DATED = /\s+(?:vom|du|van|of)\s+\d{1,2}[\s./]+\S+[\s./]*(?:19|20)\d\d(?=:|$)/i;

/** Takes reference, asker, addressee and procedure off a title, so that its subject is left. */
export function cutTitle(title: string): CutTitle {
  const reference = REFERENCE.exec(title)?.[0] ?? null;
  const cut: CutTitle = { subject: null, reference, askers: [], addressees: [], kind: kindIn(title) };
  const undated = title.replace(ITEM_NUMBER, '').replace(DATED, '');
  let subject = reference === null ? undated : undated.replace(new RegExp(`^\\s*${reference}\\s*[-–—:.]*\\s*`), '');
  for (let n = 0; n < MOST_CUTS && subject.length <= LONGEST_CUT; n += 1) {
    const found = surroundingsIn(subject) ?? (n === 0 ? surroundingsIn(subject.replace(MAYBE_ITEM_NUMBER, '')) : undefined);
    if (found?.groups?.subject === undefined) break;
    const { asker, addressee, party } = found.groups;
    if (asker !== undefined && cut.askers.length === 0)
      cut.askers = askersIn([asker]).map((each) => ({ ...each, party: each.party ?? party ?? null }));
    if (addressee !== undefined && cut.addressees.length === 0) cut.addressees = addresseesIn([addressee]);
    // "Question 2026/12: …"; a mere "Question 1" counts what stands on the page.
    const { number = '' } = found.groups;
    if (/\d\D\d|\d{3}/.test(number)) cut.number ??= number;
    subject = found.groups.subject.trim();
  }
  subject = subject.replace(/(?<!\.)\.$/, '').trim();
  cut.subject = subject === '' ? null : subject;
  return cut;
}
