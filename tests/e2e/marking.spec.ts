import { sampleAddress, samplePortal } from '../../sample/portal.mjs';
import { expectText, expectThere, test } from './extension';
import { clickWords, expectDrawn, expectPainted, selectWords } from './words-of-page';

const ADDRESS = sampleAddress('answered');
const RACK = 'tegen 1 juni 2026 komt er een tweede rek met veertig plaatsen';

test('words that are marked by mouse are painted at once, after a reload and after a restart', async ({ app }) => {
  const tab = await app.open(ADDRESS);
  await selectWords(tab, 'tegen 1 juni 2026', 'veertig plaatsen');
  await expectDrawn(tab, 'Commitment');
  await tab.press('m');
  await expectPainted(tab, RACK);
  await expectDrawn(tab, 'Marked');
  await clickWords(tab, 'een tweede rek met');
  await expectDrawn(tab, 'On these words');
  await tab.press('c');
  await expectDrawn(tab, 'Stored.');
  await tab.press('Escape');
  await tab.reload();
  await expectPainted(tab, RACK);

  // A note is written where no page sees what is typed.
  await clickWords(tab, 'een tweede rek met');
  await expectDrawn(tab, 'On these words');
  await tab.press('n');
  // Where the browser opens no popup by itself, the toolbar button calls for it.
  const popup = await app.openedPopup().catch(async () => ((await app.action()).badge === '?' ? app.popup() : app.openedPopup()));
  await expectText(popup, 'een tweede rek met veertig plaatsen');
  await popup.close();

  await app.restart();
  const again = await app.open(ADDRESS);
  await expectPainted(again, RACK);
});

test('passages follow their words through corrections, insertions, new rendering and navigation', async ({ app }) => {
  const tab = await app.open(ADDRESS);
  const mark = async (...words: [string, string?]) => {
    await selectWords(tab, ...words);
    await expectDrawn(tab, 'Commitment');
    await tab.press('m');
  };
  const NUMBERS = 'De uitbater bezorgde ons de cijfers van de voorbije maanden';
  const AUTUMN = 'In het najaar leggen wij een nieuwe meting voor aan de commissie.';
  await mark('In het najaar leggen', 'aan de commissie.');
  await expectPainted(tab, AUTUMN);
  await mark(NUMBERS);
  await expectPainted(tab, NUMBERS, AUTUMN);
  await mark('tegen 1 juni 2026', 'veertig plaatsen');
  await expectPainted(tab, NUMBERS, RACK, AUTUMN);

  // A script of the page renders everything anew: other nodes, the same words.
  await tab.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const html = main.innerHTML;
    main.innerHTML = html;
  });
  await expectPainted(tab, NUMBERS, RACK, AUTUMN);

  // An app goes to another question and back, without loading a page.
  const other = samplePortal(sampleAddress('unanswered'))?.body ?? '';
  const contentOf = (html: string) => html.slice(html.indexOf('<main>') + 6, html.indexOf('</main>'));
  const before = contentOf(samplePortal(ADDRESS)?.body ?? '');
  const go = (path: string, html: string) =>
    tab.evaluate(
      (to: string, content: string) => {
        history.pushState(null, '', to);
        (document.querySelector('main') as HTMLElement).innerHTML = content;
      },
      path,
      html,
    );
  await go(new URL(sampleAddress('unanswered')).pathname, contentOf(other));
  await expectPainted(tab);
  await go(new URL(ADDRESS).pathname, before);
  await expectPainted(tab, NUMBERS, RACK, AUTUMN);

  // The council corrects one sentence, takes one away and puts a paragraph before them.
  app.sites = (asked) => {
    const answer = samplePortal(asked);
    if (!answer || !asked.startsWith(ADDRESS)) return answer;
    const body = answer.body
      .replace('<p>De uitbater bezorgde ons de cijfers van de voorbije maanden:</p>', '')
      .replace('<h2>Antwoord</h2>', '<h2>Antwoord</h2><p>Dit antwoord werd op 20 maart 2026 verbeterd.</p>')
      .replace('In het najaar leggen wij een nieuwe meting voor', 'In het najaar leggen wij twee nieuwe metingen voor');
    return { ...answer, body };
  };
  await tab.reload();
  const CORRECTED = 'In het najaar leggen wij twee nieuwe metingen voor aan de commissie.';
  await expectPainted(tab, RACK, CORRECTED);
  await clickWords(tab, 'nieuwe metingen');
  await expectDrawn(tab, 'These words have changed');
  await tab.press('Delete');
  await expectDrawn(tab, 'Passage removed.');
  await expectPainted(tab, RACK);

  // What is gone stays in the extension, and says so.
  const popup = await app.popup();
  await expectThere(popup, 'button', `Attach again: ${NUMBERS}`);
  await popup.close();
});
