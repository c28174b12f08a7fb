import { setTimeout as pause } from 'node:timers/promises';
import { sampleAddress, samplePortal } from '../../sample/portal.mjs';
import { MOST_LOST, openInLibrary, openSample } from './acts';
import { expect, expectText, expectThere, expectValue, test } from './extension';
import { type Seed, seedPassages } from './seed-passages';

const RACK = 'tegen 1 juni 2026 komt er een tweede rek';

const SEEDS: Seed[] = [
  { exact: 'In het najaar leggen wij een nieuwe meting voor', part: { index: 2, role: 'answer' }, start: 500, commitment: true },
  { exact: RACK, part: { index: 2, role: 'answer' }, start: 300, tags: ['belofte'], answers: ['2'] },
  { exact: 'Komt er een tweede rek', part: { index: 1, role: 'question' }, subQuestion: '2', start: 90, note: 'Dit is de kern.' },
];

test('the passages of a question are listed, edited, removed and brought back in the library, by keyboard alone', async ({ app }) => {
  await (await openSample(app, { note: 'Bewaard.' })).close();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved');
  await seedPassages(library, SEEDS);
  await openInLibrary(library);
  await expect.poll(() => library.text()).toMatch(/sub-question 2[\s\S]*Komt er een tweede rek[\s\S]*tegen 1 juni[\s\S]*In het najaar/);
  await expectText(library, 'Dit is de kern.', 'Answers 2', 'Commitment', 'belofte');

  const edit = `Edit: ${RACK}`;
  await library.tabTo('button', edit);
  await library.press('Enter');
  await expectThere(library, 'textbox', 'Note on the passage');
  await library.tabTo('textbox', 'Note on the passage');
  await library.type('Navragen in juni.');
  await library.tabTo('combobox', 'Tags of the passage', 'Shift+Tab');
  await library.type('fiets');
  await library.press('Enter');
  await expectThere(library, 'button', 'Remove tag fiets');
  await library.tabTo('checkbox', 'Commitment');
  await library.press('Space');
  await expectThere(library, 'button', 'Undo: commitment set');
  await pause(MOST_LOST);

  await library.reload();
  await expectText(library, 'Navragen in juni.', 'fiets');
  await library.tabTo('button', edit);
  await library.press('Enter');
  await expectValue(library, 'textbox', 'Note on the passage', 'Navragen in juni.');
  await library.tabTo('button', 'Remove passage');
  await library.press('Enter');
  await expect.poll(() => library.count('button', edit)).toBe(0);
  await library.press('Control+z');
  await expectText(library, 'Undone: passage removed', RACK, 'Navragen in juni.');
  await library.press('Control+Shift+z');
  await expect.poll(() => library.count('button', edit)).toBe(0);
  await library.press('Control+z');
  await expectThere(library, 'button', edit);
});

test('the popup shows the passages of its page, keeps what is typed at one, and undoes what the library did', async ({ app }) => {
  await (await openSample(app, { note: 'Bewaard.' })).close();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved');
  await seedPassages(library, SEEDS);
  await library.close();

  const popup = await openSample(app);
  await expectText(popup, RACK, 'Undo: import');
  await popup.tabTo('button', `Edit: ${RACK}`);
  await popup.press('Enter');
  await expectThere(popup, 'textbox', 'Note on the passage');
  await popup.tabTo('textbox', 'Note on the passage');
  await popup.type('Uit de popup.', 20);
  await pause(MOST_LOST);
  await popup.close();

  const again = await openSample(app);
  await expectText(again, 'Uit de popup.', 'Undo: note typed');
  await again.tabTo('button', 'Undo: note typed');
  await again.press('Enter');
  await expect.poll(() => again.text()).not.toContain('Uit de popup.');
  await expectThere(again, 'button', 'Redo: note typed');
  await again.tabTo('button', 'Undo: import');
  await again.press('Enter');
  await expect.poll(() => again.text()).not.toContain(RACK);
  await again.tabTo('button', 'Redo: import');
  await again.press('Enter');
  await expectText(again, RACK);
  await again.tabTo('button', 'Redo: note typed');
  await again.press('Enter');
  await expectText(again, 'Uit de popup.');
});

test('the library tells what a council changed in a text, word by word', async ({ app }) => {
  await (await openSample(app, { note: 'Bewaard.' })).close();
  const address = sampleAddress('answered');
  const page = samplePortal(address);
  if (!page) throw new Error('the sample portal has this page');
  const corrected = { ...page, body: page.body.replace('tegen 1 juni 2026', 'tegen 15 september 2026') };
  app.sites = (asked) => (asked === address ? corrected : samplePortal(asked));
  const tab = await app.open(address);
  await tab.reload();
  const library = await app.open(app.address('library.html'));
  await expectText(library, '1 question saved');
  await openInLibrary(library);
  await expectText(library, 'Versions', 'Corrected', 'First seen');
  const show = await library.evaluate(
    () => [...document.querySelectorAll('.versions button')].map((button) => button.getAttribute('aria-label') ?? '')[0] ?? '',
  );
  expect(show).toMatch(/^What changed on /);
  await library.tabTo('button', show);
  await library.press('Enter');
  await expect
    .poll(() => library.evaluate(() => [...document.querySelectorAll('.versions del, .versions ins')].map((one) => one.textContent)))
    .toEqual(['removed: 1 end of change', 'added: 15 end of change', 'removed: juni end of change', 'added: september end of change']);
});
