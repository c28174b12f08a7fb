import { fold } from './folding';
import { WORDINGS } from './wording/wordings';

const MONTHS: readonly string[][] = WORDINGS.map(({ months }) => months.split(' | '));

const NUMERIC = /(?<!\d)(\d{1,2})\s?[./ -]\s?(\d{1,2})\s?[./ -]\s?((?:19|20)\d{2})(?!\d)/;
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
const WORDED = /(?<!\d)(\d{1,2})(?:er|ste|de|e|st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?([a-z]{3,10})\.?,?\s+((?:19|20)\d{2})(?!\d)/g;
const AMERICAN = /([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s+((?:19|20)\d{2})(?!\d)/g;

/** The number of a month by its name, or by the beginning of it, in any of the four languages; 0 for none. */
function monthOf(name: string): number {
  if (name === 'mrt') return 3;
  for (const months of MONTHS) {
    const exact = months.indexOf(name);
    if (exact >= 0) return exact + 1;
  }
  for (const months of MONTHS) {
    const abbreviated = months.findIndex((month) => month.startsWith(name));
    if (abbreviated >= 0) return abbreviated + 1;
  }
  return 0;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The first day that a text names, as `YYYY-MM-DD`; null for none. Numbers are read day first, as in Europe. */
export function dayIn(text: string): string | null {
  const folded = fold(text);
  const iso = ISO.exec(folded);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  for (const [, day, name, year] of folded.matchAll(WORDED)) {
    const month = monthOf(name ?? '');
    if (month > 0) return isoDay(Number(year), month, Number(day));
  }
  for (const [, name, day, year] of folded.matchAll(AMERICAN)) {
    const month = monthOf(name ?? '');
    if (month > 0) return isoDay(Number(year), month, Number(day));
  }
  const numeric = NUMERIC.exec(folded);
  return numeric === null ? null : isoDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
}

const WEEKDAY = new RegExp(`^(?:${WORDINGS.map(({ weekdays }) => weekdays).join('|')})\\b[.,]? `);
const CLOCK = /\b\d{1,2}(?:[:.]\d{2}\b|\s?(?:uur|u|uhr|h|am|pm)\b)/;

/**
 * The day on a line of its own, "ma 27/04/2026 - 19:00": agendas and minutes print the session so, without a label. A day
 * without the hour may be the day of anything, where `clocked` says so.
 */
export function printedSession(lines: readonly { text: string }[], clocked: boolean): string | null {
  for (const { text } of lines) {
    if (text.length > 80 || !/\d{4}/.test(text)) continue;
    const folded = fold(text);
    if (!WEEKDAY.test(folded)) continue;
    const day = dayIn(folded);
    if (day !== null && (!clocked || CLOCK.test(folded))) return day;
  }
  return null;
}
