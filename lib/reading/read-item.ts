import type { Dates, FoundQuestion, Kind, Language, NoAnswer, Part, PartRole } from '../questions/question';
import { textOfPart } from '../questions/text';
import { dayIn } from './dates';
import { type Facts, factsIn } from './facts';
import { fieldLabelOf } from './field-labels';
import { fold } from './folding';
import type { ItemHints, TextHints } from './hints';
import { addresseesOf, askersOf, bylineIn, withInitial } from './item-people';
import { labelOf } from './labels';
import { languageOf } from './language';
import type { Line } from './lines';
import { isFiles, noAnswerIn } from './no-answer';
import type { LocatedPart, LocatedQuestion, Page, Scope } from './page';
import { paragraphsOf } from './paragraphs';
import { askersIn } from './people';
import { turnsOf } from './scopes';
import { holdsText, type Section, type Sections, sectionsOf } from './sections';
import { subQuestionsOf } from './sub-questions';
import { type CutTitle, cutTitle, isBare, kindIn, REFERENCE, withoutParty } from './titles';

const DECIDED = /[-–—.]\s*(?:ter )?(?:goedkeuring|vaststelling|gunning|aanstelling|weigering|vergunning)\.?$/i;
const DECIDING = /^(?:[\w.]+\s*[-–—.:)]*\s+)?(?:ter )?(?:goedkeuring|vaststelling|gunning|aanstelling|weigering|toekenning)\b/i;
const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];
const LONGEST_REMARK = 160;
const ABOUT_ANSWER = /\b(?:question|answer|réponse|anfrage|antwort|vraag|vragen|antwoord)\b/i;
const DECISION = /^(?:besluit|beslissing)\b/i;

const PART_ROLES: ReadonlySet<string> = new Set<PartRole>(['context', 'question', 'answer', 'reply', 'attachment']);
const isPartRole = (role: string): role is PartRole => PART_ROLES.has(role);

function partOf(section: Section, role: PartRole): LocatedPart | null {
  const first = section.labelLine ?? section.lines[0];
  const last = section.lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const paragraphs = paragraphsOf(section.lines, section.base);
  const numbers = section.label?.numbers ?? [];
  const part: Part = {
    role,
    label: section.label?.printed ?? null,
    paragraphs,
    subQuestions: role === 'question' ? subQuestionsOf(paragraphs, numbers) : [],
    answers: role === 'answer' ? [...numbers] : [],
  };
  return { part, place: { first: first.first, last: last.last } };
}

/** Where the links in a text lead. */
const linksIn = (lines: readonly Line[], { address }: Page): string[] =>
  lines.flatMap(({ block }) => {
    const href = block.querySelector('a[href]')?.getAttribute('href') ?? '';
    return href !== '' && URL.canParse(href, address.href) ? [new URL(href, address).href] : [];
  });

interface Body {
  parts: LocatedPart[];
  noAnswer: NoAnswer | null;
}

/** The parts, and what stands in the place of an answer that is not there. */
function bodyOf(sections: readonly Section[], hints: ItemHints, page: Page): Body {
  const parts: LocatedPart[] = [];
  let noAnswer: NoAnswer | null = null;
  for (const section of sections) {
    if (!isPartRole(section.role)) continue;
    const located = partOf(section, section.role);
    if (located === null) continue;
    if (section.role === 'question' && isFiles(section.lines)) continue;
    if (section.role === 'answer') {
      const why = noAnswerIn(section.lines) ?? (isFiles(section.lines) ? 'attachment' : null);
      if (why !== null) {
        noAnswer ??= { why, url: why === 'attachment' ? (linksIn(section.lines, page)[0] ?? hints.attachments()[0] ?? null) : null };
        continue;
      }
    }
    parts.push(located);
  }
  return { parts, noAnswer };
}

const firstDay = (values: readonly string[]): string | null => {
  for (const value of values) {
    const day = dayIn(value);
    if (day !== null) return day;
  }
  return null;
};

/** The dates that an item's own words give; what they leave open is taken from `known`. */
export function datesOf(facts: Facts, known: Partial<Dates>): Dates {
  return {
    session: firstDay(facts.session) ?? known.session ?? null,
    asked: firstDay(facts.asked) ?? known.asked ?? firstDay(facts.date),
    answered: firstDay(facts.answered) ?? known.answered ?? null,
    published: firstDay(facts.published) ?? known.published ?? null,
  };
}

/** "Betreff: Barrierefreie Haltestellen" as a heading: what stands behind the label. */
function subjectIn(title: Line): string {
  const label = fieldLabelOf(title);
  return label?.names.includes('title') && label.rest !== '' ? label.rest : title.text;
}

/** The best title: what a label calls the subject, then the item's own headings. */
function titleOf(facts: Facts, titles: readonly Line[]): CutTitle {
  const all = [...facts.title, ...titles.map(subjectIn)];
  const cuts = all.map(cutTitle);
  const number = cuts.find((cut) => cut.number !== undefined)?.number;
  // "Vraag van raadslid X aan schepen Y", with the subject elsewhere.
  const bare = titles.map(({ text }) => cutTitle(`${text}: --`)).filter(({ subject }) => subject === '--');
  const best = cuts.find(({ subject }) => subject !== null)?.subject ?? null;
  // A sentence begins with a small letter what a heading begins with a capital.
  const headed = best === null ? undefined : titles.find(({ text }) => fold(text) === fold(best))?.text;
  return {
    subject: best === null ? null : (headed ?? withoutParty(best, askersIn(facts.asker))),
    reference: cuts.find(({ reference }) => reference !== null)?.reference ?? null,
    askers: [...cuts, ...bare].find(({ askers }) => askers.length > 0)?.askers ?? [],
    addressees: [...cuts, ...bare].find(({ addressees }) => addressees.length > 0)?.addressees ?? [],
    kind: cuts.find(({ kind }) => kind !== null)?.kind ?? null,
    ...(number !== undefined && { number }),
  };
}

/** "Kleine Anfrage 8/1442": a heading that says what it is, and its number. "Question 4" only counts. */
const BARE_NUMBER = /(?<![\p{L}\d])[A-Z]{0,3}\d[\w/.-]*(?:\D\d|\d\d)[\w/.-]*$/u;
/** "S6W-41001": a heading that is a number with letters, and nothing else. */
const CODE = /^(?=\S*\d{3})(?=\S*[A-Z])[A-Z\d]+(?:[-_/.][A-Z\d]+)+$/;
const bareNumber = (lines: readonly Line[]): string | null => {
  const headed = lines.filter(({ heading }) => heading > 0).map(({ text }) => text);
  const kind = headed.find((text) => isBare(text) && BARE_NUMBER.test(text));
  return BARE_NUMBER.exec(kind ?? '')?.[0] ?? headed.find((text) => CODE.test(text)) ?? null;
};

/** The item's number: where a label gives it, in a title, else on a line of its own. */
function referenceOf(facts: Facts, title: CutTitle, lines: readonly Line[]): string | null {
  const given = facts.reference[0] ?? null;
  const alone = (): string | null => lines.find(({ text }) => REFERENCE.exec(text)?.[0] === text)?.text ?? null;
  return REFERENCE.exec(given ?? '')?.[0] ?? title.reference ?? given ?? title.number ?? bareNumber(lines) ?? alone();
}

/** "Raadslid X vraagt of …?": minutes that report a question do not hold it. */
const REPORTED = /^(?:[Rr]aadslid|[Dd]e heer|[Mm]evrouw|[A-Z]\S+ [A-Z]\S+)\b.*\b(?:vraagt|vroeg|wil|wenst|wou|informeert|polst)\b/;

/** Whether a title says by itself that somebody put a question. */
const titleAsks = (title: CutTitle): boolean => title.askers.length > 0;

/**
 * An explanation that holds the demands, where the title says that it is a question and no label sets them off: one
 * question part.
 */
function undivided(sections: readonly Section[], title: CutTitle): Section | null {
  if (!titleAsks(title) || sections.some(({ role, lines }) => role === 'question' && lines.length > 0)) return null;
  return (
    sections.find(({ role, lines }) => role === 'context' && lines.some(({ text }) => /\?["”’)]?$/.test(text) && !REPORTED.test(text))) ??
    null
  );
}

/** Titles of decisions, and the section that holds one. */
const isDecision = (titles: readonly Line[], sections: readonly Section[]): boolean =>
  titles.some(({ text }) => DECIDED.test(text) || DECIDING.test(text)) ||
  sections.some(({ role, label }) => role === 'other' && DECISION.test(label?.printed ?? ''));

/** Whether enough speaks for the item being a councillor's question. */
function isQuestion(
  found: Pick<FoundQuestion, 'answered' | 'reference' | 'askers'> & {
    asking: string;
    addressed: boolean;
    dated: boolean;
    kind: Kind | null;
    /** A heading says how it is put. */
    entitled: boolean;
  },
  facts: Facts,
  decision: boolean,
  trusted: boolean,
): boolean {
  const { answered, asking, reference, askers, addressed, kind, entitled } = found;
  // A decision may hold questions and answers of others, objections say: there, a name or a kind has to speak for it.
  if (trusted)
    return (
      askers.length > 0 ||
      kind !== null ||
      (!decision && (reference === null ? answered && asking.includes('?') : answered || asking.includes('?')))
    );
  const dated = found.dated || facts.session.length + facts.asked.length + facts.answered.length > 0;
  // A title that says what kind of question it is, with its number, needs no name: a group may ask, or the council hides who did.
  if (entitled && reference !== null && answered) return true;
  return askers.length > 0 && (reference !== null || addressed || dated) && (answered || asking.includes('?'));
}

/** The titles of an item: what the family names, else its first heading that is no label. */
const titleLines = (scope: Scope, hints: ItemHints): Line[] =>
  hints.titles.length > 0
    ? hints.titles
    : scope.lines
        .filter(
          (line) =>
            line.heading > 0 &&
            // What begins one item of many names it, however low it stands.
            (line.heading <= 3 || line === scope.lines[0]) &&
            !isBare(line.text) &&
            (labelOf(line) === null || cutTitle(line.text).askers.length > 0) &&
            !hints.text.turnOf?.(line),
        )
        .slice(0, 1);

const answersIn = ({ lines }: Scope): boolean => lines.some((line) => labelOf(line)?.role === 'answer');

/** Reads an item: one question, several where councillors put theirs one after another under one title, or none. */
export function readItem(scope: Scope, page: Page, hints: ItemHints): LocatedQuestion[] {
  const titles = titleLines(scope, hints);
  const turns = turnsOf(scope, new Set(titles));
  if (turns.length === 0) {
    const found = readQuestion(scope, page, { ...hints, titles }, null);
    const [title] = titles;
    // Under a heading that names who asks, the question may stand without a label of its own; the answer has one.
    const opens = found.length === 0 && title !== undefined && title.heading > 0 && title === scope.lines[0] && answersIn(scope);
    return opens && cutTitle(title.text).askers.length > 0 ? readQuestion(scope, page, { ...hints, titles }, title) : found;
  }
  const opening = turns[0]?.lines[0];
  const before = opening === undefined ? [] : scope.lines.slice(0, scope.lines.indexOf(opening));
  const dates = datesOf(factsIn(before), hints.dates);
  // The item's own id and number belong to all of them, and so to none.
  return turns.flatMap((turn) => {
    const opener = turn.lines[0] ?? null;
    // A line that only names who asks says nothing of the subject.
    const titles = opener === null || holdsText(opener) ? [] : [opener];
    return readQuestion(turn, page, { ...hints, dates, itemId: null, titles }, opener);
  });
}

/** How questions are put that stand below a heading of their own: "12. Questions orales". */
function kindAbove({ lines: [first] }: Scope, page: Page): Kind | null {
  if (first === undefined || first.heading === 0) return null;
  const above = page.lines.slice(0, page.lines.indexOf(first)).findLast(({ heading }) => heading > 0 && heading < first.heading);
  return above === undefined ? null : kindIn(above.text);
}

/** Short lines beside the parts that say what became of the question: "This question has been withdrawn." */
const remarksIn = (outside: readonly Line[]): string[] =>
  outside.flatMap(({ text }) => (text.length <= LONGEST_REMARK && ABOUT_ANSWER.test(text) ? [text] : []));

/** Why no answer stands on the page where nothing stands in its place. */
const missingAnswer = (states: readonly string[], { answerAt }: ItemHints): NoAnswer => {
  const why = states.map((text) => noAnswerIn([{ text }])).find((each) => each !== null && each !== 'open') ?? null;
  return why === null && answerAt !== null ? { why: 'elsewhere', url: answerAt } : { why: why ?? 'open', url: null };
};

/** Whether anything could open a question, or an explanation that holds one: most pages of a portal have nothing of the kind. */
const mayAsk = (lines: readonly Line[], { turnOf, opens }: TextHints): boolean =>
  turnOf !== undefined ||
  lines.some((line) => {
    const role = labelOf(line)?.role;
    return role === 'question' || role === 'context' || opens?.test(line.text);
  });

function readQuestion(scope: Scope, page: Page, hints: ItemHints, opener: Line | null): LocatedQuestion[] {
  if (opener === null && !mayAsk(scope.lines, hints.text)) return [];
  const { titles } = hints;
  const { sections, facts, headings, outside }: Sections = sectionsOf(
    scope.lines,
    scope.element ?? page.document.documentElement,
    new Set(opener === null ? titles : [...titles, opener]),
    opener,
    hints.text,
  );
  const title = titleOf(facts, titles);
  const whole = undivided(sections, title);
  if (whole !== null) whole.role = 'question';
  const { parts, noAnswer } = bodyOf(sections, hints, page);
  const asking = parts.filter(({ part }) => part.role === 'question').map(({ part }) => textOfPart(part));
  if (asking.length === 0) return [];

  const reference = referenceOf(facts, title, scope.lines);
  const opening = new Set(sections.flatMap((section) => section.labelLine ?? section.lines[0] ?? []));
  const before = scope.lines.slice(
    0,
    Math.max(
      0,
      scope.lines.findIndex((line) => opening.has(line)),
    ),
  );
  const named = askersOf(facts, title, sections, headings, hints.text);
  const askers = named.length > 0 ? named : bylineIn(before);
  const answered = parts.some(({ part }) => part.role === 'answer');
  const labels = sections.filter(({ role }) => role === 'question').map(({ label }) => label?.printed ?? '');
  const head = before.flatMap(({ text, strong, heading, linked }) =>
    (strong || heading > 0 || text === text.toUpperCase()) && !linked && text.length <= (heading > 0 ? 200 : 80) ? [text] : [],
  );
  const kind =
    title.kind ??
    kindIn([...facts.kind, ...labels].join(' | ')) ??
    hints.kindOf(reference) ??
    kindIn(head.join(' | ')) ??
    kindAbove(scope, page);
  const addressees = addresseesOf(facts, title, sections, headings);
  // Who answers by a label alone may be quoted in the news, unless the title itself puts the question.
  const addressed =
    facts.addressee.length > 0 ||
    (titleAsks(title) && addressees.length > 0) ||
    sections.some(({ label }) => (label?.spokenTo ?? null) !== null);
  const dated = hints.dated === true || (opener !== null && (hints.dates.session ?? null) !== null);
  const entitled = before.some(({ heading, linked, text }) => heading > 0 && !linked && kindIn(text) !== null);
  const found = { entitled, answered, dated, asking: asking.join('\n'), reference, askers, addressed, kind };
  const taught = sections.some((section) => section.taught && isPartRole(section.role));
  const isTaught = taught && sections.some((section) => section.taught && section.role === 'question');
  if (!isTaught && !isQuestion(found, facts, isDecision(titles, sections), hints.trusted)) return [];

  const text = parts.map(({ part }) => textOfPart(part)).join('\n');
  const language = languageOf(text, LANGUAGES.find((each) => page.document.documentElement.lang.startsWith(each)) ?? 'nl');
  const question: FoundQuestion = {
    portal: hints.portal,
    address: hints.address,
    itemId: hints.itemId,
    reference,
    title: title.subject,
    kind: kind ?? 'other',
    language,
    askers: language === 'fr' ? askers : withInitial(askers, facts, titles),
    addressees,
    dates: datesOf(facts, hints.dates),
    answered,
    noAnswer: answered ? null : (noAnswer ?? missingAnswer([...facts.state, ...remarksIn(outside)], hints)),
    parts: parts.map(({ part }) => part),
  };
  return [{ question, places: parts.map(({ place }) => place), taught }];
}
