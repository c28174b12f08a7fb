import { describe, expect, test } from 'vitest';
import { whatChanged } from '../../lib/questions/what-changed';
import { readPage } from '../../lib/reading/read-page';
import { describePassages, findPassages } from '../../scripts/inspect/refind';
import { parsePage } from '../reading/shown-page';

/** What is to become of the passages of a page, and what changed in its first question. */
interface Expected {
  url: string;
  what: string;
  passages: { exact: string; prefix?: string; occurrence?: number; state: string; found: string | null }[];
}

const befores = import.meta.glob<string>('../pairs/*/before.html', { query: '?raw', import: 'default', eager: true });
const afters = import.meta.glob<string>('../pairs/*/after.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expected>('../pairs/*/expected.json', { import: 'default', eager: true });

const pairs = Object.entries(befores).map(([path, before]) => {
  const after = afters[path.replace('before', 'after')];
  const expected = expectations[path.replace('before.html', 'expected.json')];
  if (after === undefined || expected === undefined) throw new Error(`${path} stands alone.`);
  return { name: path.split('/').at(-2) ?? path, before, after, expected };
});

describe.each(pairs)('$name', ({ before, after, expected }) => {
  const address = new URL(expected.url);

  test('each passage ends as it should', () => {
    const kept = describePassages(expected.passages, parsePage(before), address);
    const { fates } = findPassages(kept, parsePage(after), address);
    expect(fates.map(({ exact, state, found }) => ({ exact, state, found }))).toEqual(
      expected.passages.map(({ exact, state, found }) => ({ exact, state, found })),
    );
  });

  test('nothing is known of what was marked but its description, and no passage ends at a wrong place', () => {
    const kept = describePassages(expected.passages, parsePage(before), address);
    const { fates } = findPassages({ ...kept, questions: [] }, parsePage(after), address);
    for (const [i, { state, found }] of fates.entries()) if (state !== 'lost') expect(found).toBe(expected.passages[i]?.found);
  });

  test('says what changed', () => {
    const [was] = readPage(parsePage(before), address).reading.questions;
    const [is] = readPage(parsePage(after), address).reading.questions;
    expect(was && is && whatChanged(was, is)).toBe(expected.what);
  });
});
