import { afterEach, expect, test } from 'vitest';
import { FAMILIES } from '../../lib/reading/portals/families';
import type { Family } from '../../lib/reading/portals/family';
import { readPage } from '../../lib/reading/read-page';
import { type FrozenPage, frozenPages } from './frozen-pages';
import { parsePage } from './shown-page';

// Only here may the list change: a family less is what is tried.
const list = FAMILIES as Family[];
const all = [...FAMILIES];
const keepOnly = (kept: Family[]) => list.splice(0, list.length, ...kept);

const read = ({ html, url }: FrozenPage) => readPage(parsePage(html), new URL(url)).reading;
const ownersOf = ({ html, url }: FrozenPage) => all.filter((family) => family.belongs(parsePage(html), new URL(url)));

afterEach(() => void keepOnly(all));

test('every family has a page of its own', () => {
  const owners = new Set(frozenPages.flatMap(ownersOf));
  expect(all.filter((family) => !owners.has(family)).map(({ name }) => name)).toEqual([]);
});

test.each(frozenPages)('$name is a no for all other families, and reads the same without them', (page) => {
  const owners = ownersOf(page);
  expect(owners.map(({ name }) => name)).toEqual(all.filter(({ name }) => page.name.startsWith(`${name}-`)).map(({ name }) => name));
  const before = read(page);
  keepOnly(owners);
  expect(read(page)).toEqual(before);
});

test.each(frozenPages.filter(({ questions }) => questions.length === 0))('$name gives no false alarm without its family', (page) => {
  keepOnly([]);
  expect(read(page).questions).toEqual([]);
});
