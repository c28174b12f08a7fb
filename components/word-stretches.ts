import { diffWordsWithSpace } from 'diff';

/** A stretch of the comparison of two texts. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Texts longer than this, in characters, are not compared word by word: that would take longer than a person waits. */
const MOST = 60_000;

/** How many edits are looked for before two texts are taken for two others. */
const MOST_EDITS = 4_000;

/** What became of a text, word by word. Of what stayed the same only `around` characters beside a change are given, where that is told. */
export function wordStretches(before: string, after: string, around = Number.POSITIVE_INFINITY): Stretch[] {
  const changes = before.length + after.length > MOST ? undefined : diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return [before, after].flatMap((text, index) => (text === '' ? [] : [{ kind: index === 0 ? 'removed' : 'added', text }]));
  return changes.map(({ value, removed, added }, index) => {
    if (removed) return { kind: 'removed', text: value };
    if (added) return { kind: 'added', text: value };
    return { kind: 'same', text: shortened(value, index > 0 ? around : 0, index < changes.length - 1 ? around : 0) };
  });
}

/** A text with its middle left out, where that is longer than what stays at its start and end. */
function shortened(text: string, start: number, end: number): string {
  if (text.length <= start + end + 1) return text;
  const head = text.slice(0, start);
  const tail = end === 0 ? '' : text.slice(-end);
  return `${head.replace(/\S*$/, '')}…${tail.replace(/^\S*/, '')}`;
}
