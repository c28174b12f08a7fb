import { fold } from './fold';
import type { Kind, Language } from './question';
import type { Status } from './saved-question';

/** What can be asked of a question by a field word. `is`, `before` and `after` ask for a state and for days. */
export type FieldName =
  | 'asker'
  | 'party'
  | 'addressee'
  | 'tag'
  | 'portal'
  | 'kind'
  | 'status'
  | 'year'
  | 'reference'
  | 'is'
  | 'before'
  | 'after';

/** A state that `is:` asks for. */
export type StateWord = 'answered' | 'unanswered' | 'lost';

/** Names by language; where a language has several, the first is the one that is offered. */
type Names = Record<Language, readonly [string, ...string[]]>;

const FIELDS: Record<FieldName, Names> = {
  asker: { en: ['asker'], nl: ['vraagsteller', 'indiener'], fr: ['auteur'], de: ['fragesteller'] },
  party: { en: ['party'], nl: ['partij', 'fractie'], fr: ['parti', 'groupe'], de: ['partei', 'fraktion'] },
  addressee: { en: ['addressee'], nl: ['bevoegde'], fr: ['destinataire'], de: ['adressat'] },
  tag: { en: ['tag'], nl: ['label'], fr: ['étiquette'], de: ['schlagwort'] },
  portal: { en: ['portal'], nl: ['portaal'], fr: ['portail'], de: ['portal'] },
  kind: { en: ['kind'], nl: ['soort'], fr: ['type'], de: ['art'] },
  status: { en: ['status'], nl: ['status'], fr: ['statut'], de: ['status'] },
  year: { en: ['year'], nl: ['jaar'], fr: ['année'], de: ['jahr'] },
  reference: { en: ['reference', 'number'], nl: ['nummer'], fr: ['numéro'], de: ['nummer', 'aktenzeichen'] },
  is: { en: ['is'], nl: ['is'], fr: ['est'], de: ['ist'] },
  before: { en: ['before'], nl: ['voor'], fr: ['avant'], de: ['vor'] },
  after: { en: ['after'], nl: ['na', 'vanaf'], fr: ['après'], de: ['nach', 'ab'] },
};

const KINDS: Record<Kind, Names> = {
  oral: { en: ['oral'], nl: ['mondeling'], fr: ['orale'], de: ['mündlich'] },
  written: { en: ['written'], nl: ['schriftelijk'], fr: ['écrite'], de: ['schriftlich'] },
  interpellation: { en: ['interpellation'], nl: ['interpellatie'], fr: ['interpellation'], de: ['interpellation'] },
  urgent: { en: ['urgent'], nl: ['dringend'], fr: ['urgente'], de: ['dringlich'] },
  citizen: { en: ['citizen'], nl: ['burger'], fr: ['citoyen'], de: ['einwohner', 'bürger'] },
  other: { en: ['other'], nl: ['andere'], fr: ['autre'], de: ['andere'] },
};

const STATUSES: Record<Status, Names> = {
  'to-read': { en: ['to-read'], nl: ['te-lezen'], fr: ['à-lire'], de: ['zu-lesen'] },
  'in-progress': { en: ['in-progress'], nl: ['bezig'], fr: ['en-cours'], de: ['in-arbeit'] },
  'follow-up': { en: ['follow-up'], nl: ['opvolgen'], fr: ['à-suivre'], de: ['nachfassen'] },
  done: { en: ['done'], nl: ['klaar'], fr: ['terminé'], de: ['erledigt'] },
};

const STATES: Record<StateWord, Names> = {
  answered: { en: ['answered'], nl: ['beantwoord'], fr: ['répondu'], de: ['beantwortet'] },
  unanswered: { en: ['unanswered'], nl: ['onbeantwoord'], fr: ['sans-réponse'], de: ['unbeantwortet'] },
  lost: { en: ['lost'], nl: ['verloren'], fr: ['perdu'], de: ['verloren'] },
};

/** The fields whose values are a few known words. */
const CHOICES: Partial<Record<FieldName, Record<string, Names>>> = { kind: KINDS, status: STATUSES, is: STATES };

const named = (names: Record<string, Names>): Map<string, string> =>
  new Map(
    Object.entries(names).flatMap(([id, each]) => Object.values(each).flatMap((all) => all.map((name) => [fold(name), id] as const))),
  );

const FIELD_BY_NAME = named(FIELDS);

/** The field that goes by a name, in any of the four languages, whatever its case and accents. */
export const fieldByName = (name: string): FieldName | undefined => FIELD_BY_NAME.get(fold(name)) as FieldName | undefined;

/** Whether a field's values are a few known words. */
export const hasChoices = (field: FieldName): boolean => field in CHOICES;

/** The values of a field with choices whose name, in any of the four languages, is or begins with what was typed. */
export function choicesFor(field: FieldName, typed: string): string[] {
  const wanted = fold(typed);
  const all = named(CHOICES[field] ?? {});
  const exact = all.get(wanted);
  if (exact !== undefined) return [exact];
  return [...new Set([...all].filter(([name]) => name.startsWith(wanted)).map(([, id]) => id))];
}

/** The names of all fields as they are offered in a language: its own, then the English ones that differ. */
export const fieldNames = (language: Language): string[] => [
  ...new Set([...Object.values(FIELDS).map((names) => names[language][0]), ...Object.values(FIELDS).map((names) => names.en[0])]),
];

/** The values of a field with choices as they are offered in a language. */
export const choiceNames = (field: FieldName, language: Language): string[] =>
  Object.values(CHOICES[field] ?? {}).map((names) => names[language][0]);
