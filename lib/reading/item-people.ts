import type { Addressee, Asker } from '../questions/question';
import type { Facts } from './facts';
import type { TextHints } from './hints';
import type { Label } from './labels';
import type { Line } from './lines';
import { addresseesIn, askersIn } from './people';
import { askersNamedIn } from './scopes';
import type { Section } from './sections';
import { type CutTitle, cutTitle } from './titles';

/** Askers with the party that stands in a field of its own. */
function withParty(askers: Asker[], facts: Facts, named: readonly Asker[]): Asker[] {
  const party = facts.party.length === 1 && askers.length === 1 ? (facts.party[0] ?? null) : null;
  return askers.map((asker) => ({ ...asker, party: asker.party ?? party ?? named.find(({ name }) => name === asker.name)?.party ?? null }));
}

/** Labels of the question and the item's first heading: "Vraag van raadslid X aan schepen Y". */
const announcementsOf = (sections: readonly Section[], headings: readonly Line[]): Pick<Label, 'speaker' | 'printed'>[] => [
  ...sections.flatMap(({ role, label }) => (role === 'question' && label !== null ? [label] : [])),
  ...headings.slice(0, 1).map(({ text }) => ({ speaker: null, printed: text })),
];

/** Who asks, by the facts, the title or the labels. */
export function askersOf(
  facts: Facts,
  title: CutTitle,
  sections: readonly Section[],
  headings: readonly Line[],
  { partyOf }: TextHints,
): Asker[] {
  const speakers = sections.flatMap(({ role, label }) => (role === 'question' ? (label?.speaker ?? []) : []));
  const fielded = askersIn([...facts.asker, ...speakers], partyOf);
  if (fielded.length > 0) return withParty(fielded, facts, title.askers);
  if (title.askers.length > 0) return withParty(title.askers, facts, []);
  return (
    announcementsOf(sections, headings)
      .map(askersNamedIn)
      .find((askers) => askers.length > 0) ?? []
  );
}

const LONGEST_BYLINE = 90;
/** "Thomas Kehl, FDP-Fraktion", "Mme X (groupe Y)": a group said to be one stands behind the name. */
const OF_A_GROUP = /[(,]\s*(?:[^(),]*(?:fractie|fraktion)|(?:groupe|group|gruppe|parti|party)\s[^(),]+|[^(),]+ group)\)?$/i;

/** Who asks by a line of its own above the text, that no label announces: a name with its group. */
export function bylineIn(before: readonly Line[]): Asker[] {
  for (const { text, heading, linked } of before) {
    if (heading > 0 || linked || text.length > LONGEST_BYLINE || !OF_A_GROUP.test(text)) continue;
    const askers = askersIn([text]);
    if (askers.length > 0 && askers.every(({ name, party }) => name.includes(' ') && party !== null)) return askers;
  }
  return [];
}

/** "M. de Vries": before a French name a courtesy, before any other an initial. */
export const withInitial = (askers: readonly Asker[], { asker }: Facts, titles: readonly Line[]): Asker[] =>
  askers.map((each) => {
    const full = `M. ${each.name}`;
    return [...asker, ...titles.map(({ text }) => text)].some((text) => text.includes(full)) ? { ...each, name: full } : each;
  });

/** "Antwoord van schepen X", "Answer by Councillor Y" */
const ANSWERED_BY = /\s(?:van|door|from|by|von|durch|par|de(?= M| l')|du(?= [bm]))\s+(.+?)[\s:]*$/i;

/** Who must answer, by the facts, the title or the labels. */
export function addresseesOf(facts: Facts, title: CutTitle, sections: readonly Section[], headings: readonly Line[]): Addressee[] {
  const asked = sections.flatMap(({ role, label }) => (role === 'question' ? (label?.spokenTo ?? []) : []));
  const fielded = addresseesIn([...facts.addressee, ...asked]);
  if (fielded.length > 0) return fielded;
  if (title.addressees.length > 0) return title.addressees;
  const spoken = announcementsOf(sections, headings)
    .map(({ printed }) => cutTitle(`${printed.replace(/[\s:]+$/, '')}: --`).addressees)
    .find((addressees) => addressees.length > 0);
  if (spoken?.some(({ name }) => name !== null)) return spoken;
  const labels = sections.flatMap(({ role, label }) => (role === 'answer' && label !== null ? [label] : []));
  const named = addresseesIn(labels.flatMap(({ speaker, printed }) => speaker ?? ANSWERED_BY.exec(printed)?.[1] ?? []));
  if (named.length > 0) return named;
  // "Antwoord schepen X"
  const answering = addresseesIn(labels.flatMap(({ printed }) => /^\S+\s+(.+?)[\s:]*$/.exec(printed)?.[1] ?? []));
  const known = answering.filter(({ name, role }) => name !== null && role !== null);
  // "Vragen aan de schepen": the office alone, where nobody is named.
  return known.length > 0 ? known : (spoken ?? []);
}
