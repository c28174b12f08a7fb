import type { TaughtRole, TaughtRule } from '../questions/teaching';
import { tidy } from './folding';
import { labelKey } from './label-words';
import { isLabelCell } from './labels';
import type { Line } from './lines';

/** A stretch of lines that were picked as the same, by the index of its first and last. */
export interface Run {
  role: TaughtRole;
  first: number;
  last: number;
}

/** A label is a few words. */
const LONGEST_LABEL = 100;

/** Whether a line looks like one that announces what follows. */
export const standsOut = (line: Line): boolean =>
  line.text.length <= LONGEST_LABEL &&
  !(line.linked && line.heading === 0) &&
  (line.heading > 0 ||
    line.strong ||
    isLabelCell(line) ||
    /[:：]$/.test(line.text) ||
    // A word or two that stand alone, and are no sentence.
    (line.text.length <= 40 && line.text.split(' ').length <= 4 && !/[.?!,;…]$/.test(line.text)));

/** The words of a label at the beginning of a line of text: before a colon, a full stop and a dash, or emphasised. */
function runInWords({ text, lead, heading }: Line): string | null {
  if (heading > 0) return null;
  const mark = /\s?[:：]\s|\.\s?[-–—]\s/.exec(text.slice(0, LONGEST_LABEL));
  if (mark !== null && mark.index > 1 && !/[.?!]\s/.test(text.slice(0, mark.index))) return text.slice(0, mark.index);
  return lead !== '' && lead.length < text.length && lead.length <= 60 ? lead : null;
}

/** A name or a number, by which the label of one page differs from that of the next. */
const OF_THIS_PAGE = /\d|\p{Lu}[\p{L}'’-]+\s+(?:(?:van|de|der|den|von|du|le|la|'t)\s+)*\p{Lu}|(?:^|\s)\p{Lu}{1,2}\.\s*\p{Lu}/u;

/** The words of a label before the name or number in it, without the office of who is named; null where there is none. */
function beginningOf(label: string): string | null {
  const [firstWord = ''] = /^\S+\s*/.exec(label) ?? [];
  // The first word is written with a capital in any label.
  const found = OF_THIS_PAGE.exec(label.slice(firstWord.length));
  if (found === null) return null;
  const words = label
    .slice(0, firstWord.length + found.index)
    .trim()
    .split(/\s+/);
  if (words.length > 1) words.pop();
  const key = labelKey(label);
  while (words.length > 0 && !key.startsWith(`${labelKey(words.join(' '))} `)) words.pop();
  return words.length === 0 ? null : words.join(' ');
}

/** The words of a label without what stands behind them. */
export const labelWords = (label: string): string => tidy(label).replace(/[\s:：.–—-]+$/, '');

/** The rule of a label: by its beginning where it holds a name, else by all of it. */
export function labelRule(role: TaughtRole, label: string): TaughtRule | null {
  const beginning = beginningOf(label);
  const words = labelWords(beginning ?? label);
  return labelKey(words) === '' ? null : { role, by: { kind: 'label', label: words, begins: beginning !== null } };
}

/** The label that announces a run: its own first line, the words at the start of it, or the line before it. */
export function labelOfRun(run: Run, lines: readonly Line[], isPicked: (line: Line) => boolean): TaughtRule | null {
  const first = lines[run.first];
  const before = lines[run.first - 1];
  if (first === undefined) return null;
  const words = runInWords(first);
  if (words !== null) return labelRule(run.role, words);
  if (standsOut(first) && (run.last > run.first || run.role === 'none')) return labelRule(run.role, first.text);
  return before !== undefined && !isPicked(before) && standsOut(before) ? labelRule(run.role, before.text) : null;
}
