import { pageOf, type Taught, type TaughtPlace, type TaughtRole, type TaughtRule } from '../questions/teaching';
import type { Bounds } from './bounds';
import { canonicalPageAddress } from './canonical-address';
import { labelOfRun, labelRule, labelWords, type Run, standsOut } from './label-of-run';
import { isKnownLabel, labelKey } from './label-words';
import { type Line, readLines } from './lines';
import { placesOf } from './places-of-run';
import { BOUNDS, type LocatedReading, readPage } from './read-page';

/** What a person picked in a page: lines, by the first text node of each, with what they are. */
export type Picks = ReadonlyMap<Node, TaughtRole>;

/** What follows from what was picked. */
export interface Lesson {
  rules: TaughtRule[];
  /** The page as it is read by these rules. */
  reading: LocatedReading;
  /** By what the parts are known again: on any page of the site, on pages that are built alike, or on this page alone. */
  reach: 'labels' | 'places' | 'page';
}

/** As many characters tell the beginning of a line from others. */
const TELLING = 60;
/** Labels that end a part are sought this often, in turn: each may uncover another. */
const MOST_ENDS = 6;

const runsOf = (lines: readonly Line[], picks: Picks): Run[] => {
  const runs: Run[] = [];
  for (const [index, line] of lines.entries()) {
    const role = picks.get(line.first);
    const run = runs.at(-1);
    if (role === undefined) continue;
    if (run?.role === role && run.last === index - 1) run.last = index;
    else runs.push({ role, first: index, last: index });
  }
  return runs;
};

const textRule = ({ role, first, last }: Run, lines: readonly Line[], address: string): TaughtRule => ({
  role,
  by: {
    kind: 'text',
    address: pageOf(address),
    from: (lines[first]?.text ?? '').slice(0, TELLING),
    to: (lines[last]?.text ?? '').slice(0, TELLING),
  },
});

/** How a reading by rules compares to what was picked. */
interface Comparison {
  /** Whether every picked line is what it was picked as. */
  holds: boolean;
  /** The first line, by its index, that was not picked and that a picked part goes on into. */
  overrun: number | null;
}

function compare({ reading, places }: LocatedReading, lines: readonly Line[], picks: Picks): Comparison {
  const indexOf = new Map<Node, number>();
  for (const [index, { first, last }] of lines.entries()) {
    indexOf.set(last, index);
    indexOf.set(first, index);
  }
  const roles: (string | undefined)[] = [];
  const labels = new Set<number>();
  let overrun: number | null = null;
  for (const [i, { parts }] of reading.questions.entries()) {
    for (const [j, part] of parts.entries()) {
      const from = indexOf.get(places[i]?.[j]?.first ?? document) ?? 0;
      const until = indexOf.get(places[i]?.[j]?.last ?? document) ?? -1;
      if (part.label !== null && labelWords(lines[from]?.text ?? '') === labelWords(part.label)) labels.add(from);
      const picked = (index: number) => labels.has(index) || picks.get(lines[index]?.first ?? document) === part.role;
      let isPicked = false;
      for (let index = from; index <= until; index += 1) {
        roles[index] = part.role;
        isPicked ||= !labels.has(index) && picked(index);
      }
      for (let index = from; isPicked && overrun === null && index <= until; index += 1) if (!picked(index)) overrun = index;
    }
  }
  const holds = lines.every((line, index) => {
    const picked = picks.get(line.first);
    if (picked === undefined || labels.has(index)) return true;
    return picked === 'none' ? roles[index] === undefined : roles[index] === picked || announces(index, roles);
  });
  return { holds: holds && overrun === null, overrun };
}

/** A picked line that announces the part behind it need not be in it. */
const announces = (index: number, roles: readonly (string | undefined)[]): boolean =>
  roles[index] === undefined && roles[index + 1] !== undefined;

const isQuestionAmong = (picks: Picks): boolean => [...picks.values()].includes('question');

/**
 * Finds rules by which a page is read as a person picked it: by labels, which outlive other classes and counts; where there
 * are none, by places; where these do not hold either, by the very words of this page. `known` was taught before. Null where
 * nothing was picked that could be taught. Only reads the page.
 */
export function lessonFrom(
  document: Document,
  address: URL,
  picks: Picks,
  known: readonly TaughtRule[] = [],
  bounds: Bounds = BOUNDS,
): Lesson | null {
  if (picks.size === 0) return null;
  const { lines } = readLines(document.documentElement, new Set(), bounds);
  const page = canonicalPageAddress(address);
  const runs = runsOf(lines, picks);
  const labels = known.filter(({ by }) => by.kind === 'label');
  const readBy = (rules: TaughtRule[]): LocatedReading =>
    readPage(document, address, bounds, { stamp: 'trial', rules: [...labels, ...rules] } satisfies Taught);
  const isPicked = ({ first }: Line): boolean => picks.has(first);
  const wantsQuestion = isQuestionAmong(picks);

  const attempt = (rules: TaughtRule[], reach: Lesson['reach']): Lesson | null => {
    let tried = rules;
    for (let turn = 0; turn <= MOST_ENDS; turn += 1) {
      const reading = readBy(tried);
      const { holds, overrun } = compare(reading, lines, picks);
      if (holds && (!wantsQuestion || reading.reading.questions.length > 0)) return { rules: tried, reading, reach };
      const line = overrun === null ? undefined : lines[overrun];
      const end = line !== undefined && standsOut(line) ? labelRule('none', line.text) : null;
      if (end === null || tried.some((rule) => sameLabel(rule, end))) return null;
      tried = [...tried, end];
    }
    return null;
  };

  // Words that announce questions on every site are not to be silenced on this one: what is none here may be one elsewhere.
  const isHereOnly = runs.every(({ role }) => role === 'none') && runs.some((run) => isKnown(labelOfRun(run, lines, isPicked)));
  const labelled = runs.map((run) => labelOfRun(run, lines, isPicked));
  const byLabel = unambiguous(labelled.filter((rule) => rule !== null));
  if (!isHereOnly && byLabel !== null && !labelled.includes(null)) {
    const lesson = attempt(byLabel, 'labels');
    if (lesson !== null) return lesson;
  }
  for (const choice of isHereOnly ? [] : choices(runs.map((run) => placesOf(run, lines, page)))) {
    const lesson = attempt(
      choice.map((by, index) => ({ role: runs[index]?.role ?? 'none', by })),
      'places',
    );
    if (lesson !== null) return lesson;
  }
  const rules = runs.map((run) => textRule(run, lines, page));
  return { rules, reading: readBy(rules), reach: 'page' };
}

const isKnown = (rule: TaughtRule | null): boolean => rule?.by.kind === 'label' && isKnownLabel(rule.by.label);

const sameLabel = (a: TaughtRule, b: TaughtRule): boolean =>
  a.by.kind === 'label' && b.by.kind === 'label' && labelKey(a.by.label) === labelKey(b.by.label);

/** Each label once; null where one word would mean two things. */
function unambiguous(rules: readonly TaughtRule[]): TaughtRule[] | null {
  const kept: TaughtRule[] = [];
  for (const rule of rules) {
    const known = kept.find((each) => sameLabel(each, rule));
    if (known === undefined) kept.push(rule);
    else if (known.role !== rule.role) return null;
  }
  return kept;
}

/** One place for each run, the first of each first, as long as every run has one. */
function choices(places: readonly TaughtPlace[][]): TaughtPlace[][] {
  const most = Math.max(...places.map((each) => each.length));
  if (places.some((each) => each.length === 0)) return [];
  return Array.from({ length: most }, (_, turn) => places.map((each) => each[Math.min(turn, each.length - 1)] as TaughtPlace));
}
