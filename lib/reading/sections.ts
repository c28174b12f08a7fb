import { dayIn } from './dates';
import { closesText, type Facts, factsAt, noFacts, sentenceFacts } from './facts';
import { fieldLabelOf } from './field-labels';
import type { TextHints, Turn } from './hints';
import { labelKey } from './label-words';
import { CELL_RANK, isLabelCell, type Label, labelOf } from './labels';
import type { Frame, Line } from './lines';
import { isRemark } from './no-answer';
import type { LabelRole } from './wording/wording';

/** A stretch of an item under one label. */
export interface Section {
  role: LabelRole;
  label: Label | null;
  /** The line that the label stands in; null where nothing announces the section. */
  labelLine: Line | null;
  lines: Line[];
  /** The lists and tables that the label stands in. */
  base: Frame | null;
  /** What holds the section: it ends where this ends. */
  container: Element;
  /** The rank of the last heading before it; a heading that is no label and stands lower belongs to the text. */
  level: number;
  /** A person taught where it stands, or by what it is known. */
  taught: boolean;
}

/** An item taken apart. */
export interface Sections {
  sections: Section[];
  facts: Facts;
  /** Headings that are no label. */
  headings: Line[];
  /** Lines that stand in no section. */
  outside: Line[];
}

/** An element that only groups: nothing tells it from the next. */
const isPlain = (element: Element): boolean =>
  /^(?:div|span|font|center|body|html)$/.test(element.localName) &&
  !['class', 'id', 'typeof', 'property'].some((name) => element.hasAttribute(name));

/** What holds the label and the text behind it. */
function containerOf(line: Line, next: Line | undefined, isRunIn: boolean, outermost: Element): Element {
  let element: Element = line.block;
  if (!isRunIn && next !== undefined)
    while (element !== outermost && !element.contains(next.first) && element.parentElement !== null) element = element.parentElement;
  else element = element.parentElement ?? element;
  while (element !== outermost && isPlain(element) && element.parentElement !== null) element = element.parentElement;
  return element;
}

/** Roles in which a person speaks at length and may repeat the words of a label. */
const isSpoken = (role: LabelRole): boolean => role === 'answer' || role === 'reply';

/** Whether a label, met inside a section, really opens another one. */
function opens(label: Label, current: Section | null): boolean {
  if (current === null || (label.taught && label.role === 'other')) return true;
  const lower = current.label !== null && label.rank > current.label.rank;
  if (isSpoken(current.role)) {
    if (label.prompt) return false;
    if (label.role === 'context' || label.role === 'question' || label.role === 'other') return !lower || current.lines.length === 0;
    if (label.role === current.role && label.numbers.length === 0 && lower) return current.lines.length === 0;
    return true;
  }
  return !(label.prompt && current.role === 'other');
}

/**
 * Whether a label cell stands in a table that is part of a text: the section began before the table did.
 */
const isInTextTable = (line: Line, current: Section | null): boolean => {
  if (current === null || line.frame === null || current.lines.length === 0) return false;
  let table: Frame | null = line.frame;
  while (table !== null && table.kind !== 'table') table = table.parent;
  return table !== null && !current.container.closest('table')?.isSameNode(table.element) && current.container.contains(table.element);
};

/** What holds a line beside others: a box of its own is part of it. */
function holderOf({ block }: Line): Element | null {
  let holder = block.parentElement;
  while (holder !== null && holder.childElementCount === 1 && isPlain(holder)) holder = holder.parentElement;
  return holder;
}

/** Text before a prompt that no label announces: the paragraphs beside it. */
function looseContext(loose: readonly Line[], label: Line): Line[] {
  const holder = holderOf(label);
  const beside = loose.filter((line) => line.block === label.block || holderOf(line) === holder);
  // What ends like no sentence is a fact that no label is known for: "Législature: 24/29".
  const first = beside.findIndex(({ text }) => /[.,;!?…»"”]$/.test(text) || text.length >= 120);
  const prose = first < 0 ? [] : beside.slice(first);
  return prose.some(({ text }) => text.length >= 40) ? prose : [];
}

/** A last line such as "Deze vraag werd nog niet beantwoord" is not the asker's. */
function takeRemarks(sections: readonly Section[], facts: Facts): void {
  for (const { role, lines } of sections) {
    const last = lines.at(-1);
    if (role !== 'question' || last === undefined || lines.length < 2) continue;
    const label = fieldLabelOf(last);
    const state = label?.names.includes('state') ? label.rest : last.text;
    if (!isRemark(state)) continue;
    facts.state.push(state);
    lines.pop();
  }
}

/** Whether the text of a question explains the demands that a label sets off from it: "Daarom vragen wij:". */
function explains(current: Section, label: Label): boolean {
  if (current.role !== 'question' || current.lines.length === 0 || label.speaker !== null) return false;
  if (current.label === null) return true;
  if (current.label.numbers.length > 0) return false;
  if (label.prompt || label.rank > current.label.rank) return true;
  return !current.label.prompt && labelKey(current.label.printed) !== labelKey(label.printed);
}

/** The label of a turn that the markup names. */
const turnLabel = ({ text }: Line, { role, speaker, numbers = [] }: Turn): Label => ({
  role,
  numbers,
  printed: text,
  rest: '',
  rank: 0,
  speaker,
  spokenTo: null,
  prompt: false,
});

/** Whether the line that opens a turn holds its text as well, and no subject: "Vraag van raadslid X: Wanneer …?" */
export function holdsText(line: Line): boolean {
  const label = labelOf(line);
  if (label === null) return false;
  return label.speaker !== null || (line.heading === 0 && !line.strong && /[.?!]["”’)]?$/.test(label.rest));
}

/** A title that announces the question's text as well; every label below it stands lower. */
const openingLabel = (line: Line): Label => {
  const label = labelOf(line);
  return label !== null && holdsText(line) ? { ...label, rank: 0 } : turnLabel(line, { role: 'question', speaker: null });
};

/** The days that labels hold say when the question was put and answered: "Réponse du 27/02/2026". */
function takeDay({ role, printed }: Label, facts: Facts): void {
  if (dayIn(printed) === null) return;
  if (role === 'question') facts.asked.push(printed);
  else if (role === 'answer') facts.answered.push(printed);
}

/** Whether a line with a day in it announces a section, and is no fact: one that stands out, or has text behind it. */
const announcesByDay = (line: Line, next: Line | undefined): boolean => {
  const label = labelOf(line);
  if (label === null || label.rest !== '' || (label.role !== 'question' && label.role !== 'answer') || dayIn(label.printed) === null)
    return false;
  return line.heading > 0 || line.strong || (next !== undefined && fieldLabelOf(next) === null);
};

/** "Naar boven", "Overzicht punten": a link within the page that is all of a line. */
const leadsBack = (line: Line): boolean =>
  line.linked && line.heading === 0 && line.first.parentElement?.closest('a')?.getAttribute('href')?.startsWith('#') === true;

/** Whether a line is the label cell behind the one that announces the section, in the same table or list. */
const isNextCell = (line: Line, { label, labelLine }: Section): boolean =>
  label?.rank === CELL_RANK && isLabelCell(line) && line.block.closest('table,dl') === labelLine?.block.closest('table,dl');

/** Whether a line is the first of the facts about an item: its kind is what stands above, in the place of a title. */
const nextIsFact = (next: Line | undefined): boolean =>
  next !== undefined && (fieldLabelOf(next) !== null || (isLabelCell(next) && labelOf(next) === null));

/** Whether facts may stand here: before the text, never within it. */
const awaitsText = (current: Section | null): boolean =>
  current === null || current.lines.length === 0 || current.role === 'other' || current.role === 'heading';

/**
 * Takes the lines of an item apart by their labels. `titles` are lines that name the item and announce nothing, but for
 * `opener`, behind which the question stands.
 */
export function sectionsOf(
  lines: readonly Line[],
  outermost: Element,
  titles: ReadonlySet<Line>,
  opener: Line | null,
  hints: TextHints,
): Sections {
  const sections: Section[] = [];
  const headings: Line[] = [];
  const facts = noFacts();
  let current: Section | null = null;
  const outside: Line[] = [];
  let loose: Line[] = [];
  let level = 0;

  const open = (role: LabelRole, label: Label | null, line: Line, container: Element): Section => {
    const taught = label?.taught === true;
    const section: Section = {
      role,
      label,
      labelLine: label === null ? null : line,
      lines: [],
      base: line.frame,
      container,
      level,
      taught,
    };
    sections.push(section);
    if (label !== null) takeDay(label, facts);
    if (label !== null && label.rest !== '')
      section.lines.push({ ...line, text: label.rest, lead: '', strong: false, announces: undefined });
    loose = [];
    return section;
  };

  /** Reads the facts that stand at a line; gives the number of lines read. */
  const readFacts = (index: number, line: Line): number => {
    const answered = facts.date.length;
    const read = announcesByDay(line, lines[index + 1]) ? 0 : factsAt(lines, index, facts);
    if (current?.role === 'answer') facts.answered.push(...facts.date.splice(answered));
    if (read > 0) return read;
    const known = sentenceFacts(line.text, facts, hints.sentences);
    return known && line.heading === 0 && labelOf(line) === null ? 1 : 0;
  };

  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (current !== null && !current.container.contains(line.first)) current = null;
    if (current !== null && line.afterRule && isSpoken(current.role) && current.lines.length > 0) current = null;
    if (current !== null && isNextCell(line, current)) current = null;
    if (leadsBack(line)) continue;
    if (hints.skips?.test(line.text)) {
      readFacts(i, line);
      continue;
    }
    const turn = hints.turnOf?.(line) ?? null;
    if (titles.has(line) && turn?.lines === undefined) {
      headings.push(line);
      sentenceFacts(line.text, facts, hints.sentences);
      if (line === opener) level = line.heading;
      current = line === opener ? open('question', openingLabel(line), line, containerOf(line, lines[i + 1], false, outermost)) : null;
      loose = [];
      continue;
    }
    if (turn !== null) {
      const container = containerOf(line, lines[i + 1], turn.isText === true, outermost);
      current = open(turn.role, turn.isText ? null : turnLabel(line, turn), line, container);
      if (turn.isText) current.lines.push(line);
      if (turn.lines !== undefined) {
        current.taught = true;
        for (let next = lines[i + 1]; next !== undefined && turn.lines.has(next); next = lines[i + 1]) {
          current.lines.push(next);
          i += 1;
        }
        current = null;
      }
      continue;
    }
    const closes = current !== null && current.lines.length > 0 && closesText(line);
    if (closes || awaitsText(current)) {
      const read = readFacts(i, line);
      if (read > 0) {
        i += read - 1;
        loose = [];
        if (closes) current = null;
        if (hints.opens?.test(line.text) && current === null)
          current = open('question', null, line, containerOf(line, lines[i + 1], false, outermost));
        continue;
      }
    }
    const label = isInTextTable(line, current) ? null : labelOf(line);
    const names = label?.role === 'question' && line.heading === 1 && label.rest === '' && nextIsFact(lines[i + 1]);
    if (label !== null && names) takeDay(label, facts);
    if (label !== null && !names && opens(label, current)) {
      if (line.heading > 0) level = line.heading;
      const container = containerOf(line, lines[i + 1], label.rest !== '', outermost);
      if (label.role === 'question' && label.numbers.length === 0) {
        if (current !== null && explains(current, label)) current.role = 'context';
        const before = current === null ? looseContext(loose, line) : [];
        if (before.length > 0) open('context', null, before[0] ?? line, container).lines.push(...before);
      }
      current = open(label.role, label, line, container);
      continue;
    }
    if (line.heading > 0 && (current === null || line.heading <= current.level)) {
      headings.push(line);
      current = null;
      loose = [];
      level = line.heading;
      continue;
    }
    if (current === null) {
      loose.push(line);
      outside.push(line);
    } else current.lines.push(line);
  }
  takeRemarks(sections, facts);
  return { sections, facts, headings, outside };
}
