import type { View } from '../browsers/drivers';
import { expect, expectText, expectThere, expectValue, test } from './extension';
import { seeded, seedLibrary } from './seed-library';

const QUESTIONS = 1_000;
const PASSAGES_EACH = 10;

/** The numbers of the seeded questions of which something holds, the newest first. */
const numbers = (holds: (question: ReturnType<typeof seeded>, number: number) => boolean): number[] =>
  Array.from({ length: QUESTIONS }, (_, at) => QUESTIONS - 1 - at).filter((number) => holds(seeded(number), number));

const counted = (count: number, what: 'question' | 'passage'): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'} found`;

/** Types in the search box in place of what stands there, and waits for what is said of it. */
async function search(library: View, query: string, ...said: string[]): Promise<void> {
  await library.tabTo('searchbox', 'Search', 'Shift+Tab');
  await library.press('Control+a');
  await library.type(query);
  await expectText(library, ...said);
}

/** The number of the row that has the focus, counted from 1. */
const focusedRow = (library: View): Promise<number> =>
  library.evaluate(() => Number(document.activeElement?.closest('.result-row')?.getAttribute('aria-rowindex')) - 1);

test('a library of 1,000 questions and 10,000 passages is searched, narrowed, sorted and gone through by keyboard, and back leads back', async ({
  app,
}) => {
  // Finding elements by role and name in a long list takes Firefox its time.
  test.setTimeout(480_000);
  const library = await app.open(app.address('library.html'));
  await expectText(library, 'Nothing saved yet');
  await seedLibrary(library, QUESTIONS, PASSAGES_EACH);
  await library.reload();
  await expectText(library, '1,000 questions saved', seeded(QUESTIONS - 1).title);

  const asked = numbers(
    (question) => question.theme === 'zwembad' && question.party !== 'Lijst Beuk' && !question.answered && question.year >= 2020,
  );
  await library.tabTo('searchbox', 'Search');
  await library.type('zwembaden -party:beuk is:unanswered after:2020');
  await expectText(library, counted(asked.length, 'question'), seeded(asked[0] ?? 0).title);
  await search(library, '"wijk 7"', counted(numbers((_, number) => number % 50 === 7).length, 'question'));
  await expect.poll(() => library.evaluate(() => document.querySelector('.result-row b')?.textContent)).toBe('wijk 7');
  await search(library, 'zwembad before:gisteren', '“gisteren” is not a day', 'No question found');

  // Field words and their values are completed by keyboard.
  await search(library, 'part');
  await expectThere(library, 'option', 'party:');
  await library.press('ArrowDown');
  await library.press('Enter');
  await expectValue(library, 'searchbox', 'Search', 'party:');
  await library.type('groe');
  await expect.poll(() => library.evaluate(() => document.querySelector('[role=option]')?.textContent)).toContain('Groene Kaai');
  await library.press('ArrowDown');
  await library.press('Enter');
  await expectValue(library, 'searchbox', 'Search', 'party:"Groene Kaai" ');
  await expectText(library, counted(numbers(({ party }) => party === 'Groene Kaai').length, 'question'));
  await library.press('Control+a');
  await library.press('Delete');

  // What there is to choose from has counts, which follow what was chosen elsewhere.
  const inGent = numbers(({ portal }) => portal === 'Gent');
  await library.click('checkbox', `Gent ${inGent.length}`);
  await expectText(library, counted(inGent.length, 'question'));
  const unanswered = numbers(({ portal, answered }) => portal === 'Gent' && !answered);
  await library.click('checkbox', `Not answered ${unanswered.length}`);
  await expectText(library, counted(unanswered.length, 'question'));
  await library.click('button', 'Passages');
  await expectText(library, counted(unanswered.length * PASSAGES_EACH, 'passage'), 'wijk');
  await library.click('button', 'Question');
  const byTitle = unanswered.map((number) => seeded(number).title).sort();
  const shownTitle = () => library.evaluate(() => document.querySelector('.result-row .of-question')?.textContent);
  await expect.poll(shownTitle).toBe(byTitle.toSorted((a, b) => a.localeCompare(b, 'nl')).find((title) => title === byTitle[0]));
  await library.reload();
  await expectText(library, counted(unanswered.length * PASSAGES_EACH, 'passage'));
  await expect.poll(shownTitle).toBe(byTitle[0]);

  // Back through sorting, view and the second choice.
  for (const said of [
    counted(unanswered.length * PASSAGES_EACH, 'passage'),
    counted(unanswered.length, 'question'),
    counted(inGent.length, 'question'),
  ]) {
    await library.evaluate(() => history.back());
    await expectText(library, said);
  }

  // A search that is kept.
  await library.click('button', 'Keep this search');
  await library.click('button', 'Clear all filters');
  await expect.poll(() => library.text()).not.toContain('questions found');
  await library.reload();
  await expectThere(library, 'link', 'Gent');
  await library.click('link', 'Gent');
  await expectText(library, counted(inGent.length, 'question'));

  // From row to row.
  await library.tabTo('link', seeded(inGent[0] ?? 0).title);
  await library.press('ArrowDown');
  await expect.poll(() => focusedRow(library)).toBe(2);
  await library.press('End');
  await expect.poll(() => focusedRow(library)).toBe(inGent.length);
  await expectThere(library, 'link', seeded(inGent.at(-1) ?? 0).title);
  await library.press('Home');
  await expect.poll(() => focusedRow(library)).toBe(1);
  await library.press('Enter');
  await expectThere(library, 'textbox', 'Note');
  await expectText(library, 'Wat is de stand van zaken?');
  const painted = () =>
    library.evaluate(() => [...CSS.highlights.values()].flatMap((look) => [...look].map((range) => range.toString()))[0]);
  await expect.poll(painted).toBe(`wijk ${(inGent[0] ?? 0) % 50}`);
  await library.evaluate(() => history.back());
  await expect.poll(() => library.count('textbox', 'Note')).toBe(0);
});
