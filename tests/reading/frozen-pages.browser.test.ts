import { describe, expect, test } from 'vitest';
import { textOfPart } from '../../lib/questions/text';
import { FAMILIES } from '../../lib/reading/portals/families';
import { readPage } from '../../lib/reading/read-page';
import { asExpected, folded } from './expected-questions';
import { frozenPages } from './frozen-pages';
import { parsePage, showPage } from './shown-page';

describe.each(frozenPages)('$name', ({ name, html, url, questions }) => {
  test('gives what is expected', async () => {
    const { reading } = readPage(await showPage(html), new URL(url));
    expect(reading.questions).toHaveLength(questions.length);
    for (const [i, expected] of questions.entries()) expect(asExpected(reading.questions[i], expected)).toMatchObject(expected);
    expect(reading.why === null).toBe(questions.length > 0);
  });

  test('is left as it was', async () => {
    const page = await showPage(html);
    const before = page.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    readPage(page, new URL(url));
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('shows where each part stands', async () => {
    const page = await showPage(html);
    const { reading, places } = readPage(page, new URL(url));
    expect(places.map((each) => each.length)).toEqual(reading.questions.map(({ parts }) => parts.length));
    for (const [i, { parts }] of reading.questions.entries()) {
      for (const [j, part] of parts.entries()) {
        const place = places[i]?.[j];
        const range = page.createRange();
        range.setStartBefore(place?.first ?? page);
        range.setEndAfter(place?.last ?? page);
        const text = folded(range.toString());
        if (part.label !== null) expect(text.startsWith(folded(part.label).slice(0, 10).trim())).toBe(true);
        expect(text.endsWith(folded(textOfPart(part)).split(' ').at(-1) ?? '')).toBe(true);
      }
    }
  });

  test('belongs to its own family and to no other', () => {
    const owners = FAMILIES.filter((family) => family.belongs(parsePage(html), new URL(url))).map((family) => family.name);
    expect(owners).toEqual(name.startsWith('general-') ? [] : [FAMILIES.find((family) => name.startsWith(`${family.name}-`))?.name]);
  });
});

test('what hides behind a class is found out only where a window shows the page', async () => {
  const twins = frozenPages.find(({ name }) => name === 'green-valley-hidden-twins');
  const address = new URL(twins?.url ?? '');
  const shown = readPage(await showPage(twins?.html ?? ''), address).reading.questions;
  expect(JSON.stringify(shown)).not.toContain('erborgen');
  const parsed = readPage(parsePage((twins?.html ?? '').replace('class="twin"', 'style="DISPLAY : none"')), address).reading.questions;
  expect(parsed).toEqual(shown);
});
