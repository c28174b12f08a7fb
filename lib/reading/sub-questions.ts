import type { Paragraph, SubQuestion } from '../questions/question';
import { textOfParagraph } from '../questions/text';
import { fold } from './folding';
import { markerOf } from './paragraphs';
import { WORDINGS } from './wording/wordings';

/** "1. ", "1) ", "(1) ", "1° ", "a) ", "(iv) ", "2a. ": a marker printed at the start of a text. */
const PRINTED = /^(?:\(\s?(\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})\s?\)|(\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})\s?(?:[.)°º/]|\.\))(?!\d))\s*(?=\S)/i;
/** "1.2", "1.2." and "1.a": a marker within a marker. */
const PRINTED_TWICE = /^(\d{1,2})\.(\d{1,2}|[a-z])[.)]?\s+(?=\S)/i;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

interface Marked {
  number: string;
  text: string;
}

function markedBy(text: string): Marked | null {
  const twice = PRINTED_TWICE.exec(text);
  if (twice?.[1] !== undefined && twice[2] !== undefined) {
    const inner = /\d/.test(twice[2]) ? `.${twice[2]}` : twice[2];
    return { number: `${twice[1]}${inner}`, text: text.slice(twice[0].length) };
  }
  const once = PRINTED.exec(text);
  const number = once?.[1] ?? once?.[2];
  return once === null || number === undefined ? null : { number, text: text.slice(once[0].length) };
}

const isDigits = (number: string): boolean => /^\d+$/.test(number);

/** Whether `next` follows `last` in counting, so that "2. April" in a sentence is no marker. */
function follows(last: string | undefined, next: string): boolean {
  if (last === undefined) return /^(?:1|1a|a|i|0)$/i.test(next) || /^1[.a]/.test(next);
  return true;
}

/** What an ordered list draws before an item. A list within one is lettered where nothing else is said, as councils cite it. */
function drawn(list: Paragraph, index: number, nested: boolean): string {
  const marker = markerOf(list) ?? (nested ? 'alpha' : 'decimal');
  const drawing = marker === 'alpha' ? LETTERS[index - 1] : marker === 'roman' ? ROMAN[index - 1] : nested ? `.${index}` : null;
  return drawing ?? String(index);
}

const textIn = (paragraphs: readonly Paragraph[]): string => paragraphs.map(textOfParagraph).join('\n');

/** The demands of a list's items; a list within an item numbers its own below it. */
function demandsOfList(list: Extract<Paragraph, { kind: 'list' }>, above: string): SubQuestion[] {
  return list.items.flatMap((item, i) => {
    const printed = item[0]?.kind === 'text' ? markedBy(item[0].text) : null;
    const own = list.ordered ? drawn(list, list.start + i, above !== '') : printed?.number;
    if (own === undefined) return [];
    const number = `${above}${own}`;
    const inner = item.flatMap((paragraph) => (paragraph.kind === 'list' && paragraph.ordered ? demandsOfList(paragraph, number) : []));
    const before = item.filter((paragraph) => !(paragraph.kind === 'list' && paragraph.ordered));
    const text = textIn(before).slice(list.ordered || printed === null ? 0 : textIn(before).length - printed.text.length);
    // "2. Over de kosten:" followed by a), b) is a caption of its demands, no demand.
    return inner.length > 0 && !text.includes('?') && /:$/.test(text.trim()) ? inner : [{ number, text }, ...inner];
  });
}

/** Letters below a number are cited with it: a) under 2 is 2a. */
const below = (above: string | undefined, number: string): string =>
  above === undefined || isDigits(number) || /^\d/.test(number) ? number : `${above}${number.toLowerCase()}`;

function numberedDemands(paragraphs: readonly Paragraph[], numbers: readonly string[] = []): SubQuestion[] {
  const demands: SubQuestion[] = [];
  let above: string | undefined;
  let last: string | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'list') {
      const inner = paragraph.ordered && demands.length > 0 && paragraph.start === 1 ? (above ?? '') : '';
      const found = demandsOfList(paragraph, inner);
      demands.push(...found);
      if (inner === '' && found.length > 0) above = found.at(-1)?.number.replace(/\D.*$/, '') || undefined;
      continue;
    }
    if (paragraph.kind === 'table') continue;
    for (const line of paragraph.text.split('\n')) {
      // A number on a line of its own belongs to the text behind it.
      if (/^\d{1,2}\.?$/.test(line)) {
        above = last = line.replace('.', '');
        demands.push({ number: above, text: '' });
        continue;
      }
      const marked = markedBy(line);
      if (marked === null || !(follows(last, marked.number) || marked.number === numbers[0])) {
        const demand = demands.at(-1);
        if (demand !== undefined && line !== '') demand.text = `${demand.text}\n${line}`.trimStart();
        continue;
      }
      const number = below(above, marked.number);
      demands.push({ number, text: marked.text });
      if (isDigits(marked.number)) above = marked.number;
      last = marked.number;
    }
  }
  // The caption of lettered demands is none itself: "2. Over de kosten:".
  return demands.filter(
    ({ number, text }, i) =>
      !(/:\s*$/.test(text) && !text.includes('?') && demands[i + 1]?.number.startsWith(number) && demands[i + 1]?.number !== number),
  );
}

/** Whether a text demands something in words, without a question mark. */
const demandsIn = (text: string): boolean => WORDINGS.some(({ demands }) => demands.test(fold(text)));

/** Greetings before and names after are no demands. */
const isCourtesy = (paragraph: Paragraph): boolean =>
  paragraph.kind === 'text' && paragraph.text.length < 80 && !paragraph.text.includes('?');

/**
 * The demands of a question part. Numbered or lettered ones have their own numbers; a single one without a number is "1";
 * several without numbers give none, because nobody could say which is which.
 */
export function subQuestionsOf(paragraphs: readonly Paragraph[], numbers: readonly string[]): SubQuestion[] {
  const text = textIn(paragraphs);
  if (text === '') return [];
  if (numbers.length === 1) {
    const inner = numberedDemands(paragraphs);
    const number = numbers[0] ?? '1';
    return inner.length > 1 && inner.every((demand) => !isDigits(demand.number))
      ? inner.map((demand) => ({ ...demand, number: `${number}${demand.number}` }))
      : [{ number, text }];
  }
  const numbered = numberedDemands(paragraphs, numbers);
  if (numbered.length > 0) return numbered;
  const marks = text.match(/\?(?=[\s"”’')]|$)/g)?.length ?? 0;
  if (marks === 1) {
    const asking = paragraphs
      .flatMap((paragraph) => (paragraph.kind === 'list' ? paragraph.items.map(textIn) : [textOfParagraph(paragraph)]))
      .find((each) => each.includes('?'));
    return [{ number: '1', text: asking ?? text }];
  }
  const demanding = marks > 0 ? [] : paragraphs.filter((paragraph) => paragraph.kind === 'text' && demandsIn(paragraph.text));
  if (demanding.length === 1 && paragraphs.every(({ kind }) => kind === 'text')) return [{ number: '1', text: textIn(demanding) }];
  const weighty = paragraphs.filter((paragraph) => !isCourtesy(paragraph));
  const units = weighty.reduce((n, paragraph) => n + (paragraph.kind === 'list' ? paragraph.items.length : 1), 0);
  return marks === 0 && units <= 1 ? [{ number: '1', text }] : [];
}
