import { describe, expect, test } from 'vitest';
import type { FoundQuestion } from '../../lib/questions/question';
import { textOfPart } from '../../lib/questions/text';
import { FAMILIES } from '../../lib/reading/portals/families';
import { readPage } from '../../lib/reading/read-page';
import { type ExpectedQuestion, frozenPages } from './frozen-pages';
import { parsePage, showPage } from './shown-page';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was found, cut down to what the expectation speaks of, so that a difference shows as one. */
function asExpected(found: FoundQuestion | undefined, expected: ExpectedQuestion): unknown {
  if (found === undefined) return undefined;
  const parts = found.parts.filter(({ role }) => role !== 'attachment');
  return {
    ...Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof FoundQuestion]])),
    ...(expected.noAnswer === undefined ? {} : { noAnswer: found.noAnswer?.why }),
    parts: parts.map((part, i) => {
      const text = folded(textOfPart(part));
      const wanted = expected.parts[i];
      return {
        role: part.role,
        starts: wanted !== undefined && text.startsWith(wanted.starts) ? wanted.starts : text.slice(0, 60),
        ends: wanted !== undefined && text.endsWith(wanted.ends) ? wanted.ends : text.slice(-60),
        ...(wanted?.subQuestions === undefined ? {} : { subQuestions: part.subQuestions.map(({ number }) => number) }),
        ...(wanted?.answers === undefined ? {} : { answers: part.answers }),
      };
    }),
  };
}

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
