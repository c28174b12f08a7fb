import type { Answer, ExtensionBrowser, View } from '../browsers/drivers';
import { expect, expectText, expectThere, test } from './extension';

const ORIGIN = 'https://conseil.val-invente.example';

const page = (body: string): Answer => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Conseil</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 Georgia;max-width:44rem;margin:2rem auto;padding:0 1rem}</style><body>${body}</body></html>`,
});

/** Three pages of a council that nobody knows: labels of its own, and no class or count that two pages share. */
const SITE: Record<string, Answer> = {
  '/affaires/12': page(`<nav><a href="/">Accueil</a></nav><main id="p12"><h1>Les bancs du parc du Moulin</h1>
    <p class="meta">Séance du 12 mars 2026</p>
    <h2 class="t1">Ce que demande la conseillère</h2>
    <p>Deux bancs du parc ont disparu cet hiver.</p>
    <p>Quand seront-ils remplacés ?</p>
    <h2 class="t1">Ce que dit le collège</h2>
    <p>Les bancs sont commandés.</p>
    <p>Ils seront posés en mai.</p>
    <h2>Partager cette page</h2><p>Envoyez-la à vos voisins.</p></main>`),
  '/affaires/47': page(`<div class="wrap-9"><div id="x47"><main class="zz"><h1>La cloche de l'école</h1>
    <div class="bloc"><h2 id="a1">Ce que demande la conseillère</h2>
    <p>La cloche sonne trop tôt.</p><p>Elle réveille le quartier.</p><ol><li>Qui règle la cloche ?</li><li>Peut-elle sonner plus tard ?</li></ol></div>
    <section class="rep"><h2 id="a2">Ce que dit le collège</h2>
    <p>La cloche est réglée par le concierge.</p></section>
    <h2>Partager cette page</h2><p>Merci.</p></main></div></div>`),
  '/horaires': page(
    `<main><h1>Horaires du secrétariat</h1><h2>Matin</h2><p>De 9 h à midi.</p><h2>Après-midi</h2><p>Fermé. Une question ? Appelez-nous.</p></main>`,
  ),
};

const serve = (app: ExtensionBrowser) => {
  app.sites = (asked) => (asked.startsWith(ORIGIN) ? (SITE[new URL(asked).pathname] ?? null) : null);
};

/** Opens the popup on a page of the unknown site and has it read once. */
async function readOnce(app: ExtensionBrowser, path: string): Promise<{ tab: View; popup: View }> {
  const tab = await app.open(ORIGIN + path);
  const popup = await app.popup();
  await expectThere(popup, 'button', 'This once');
  await popup.tabTo('button', 'This once');
  await popup.press('Enter');
  return { tab, popup };
}

const press = async (view: View, ...keys: string[]) => {
  for (const key of keys) await view.press(key);
};

test('what is taught on one page of an unknown site, by keyboard alone, is proposed on the next and not where there is no question', async ({
  app,
}) => {
  serve(app);
  const { tab, popup } = await readOnce(app, '/affaires/12');
  await expectText(popup, 'No question found on this page');
  const before = await tab.evaluate(() => document.body.outerHTML);
  await popup.tabTo('button', 'Mark it by hand');
  await popup.press('Enter');
  await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
  await tab.show();
  // The title, the day, the label; then the question's two blocks, and the answer's.
  await press(tab, 'Home', 'j', 'j', 'j', 'Shift+ArrowDown', 'q', 'j', 'j', 'Shift+ArrowDown', 'a', 'Enter');
  await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before);
  await expect.poll(async () => (await app.action()).badge).not.toBe('');
  const after = await app.popup();
  await expectText(after, 'Les bancs du parc du Moulin', '2 paragraphs');
  await after.close();

  const second = await readOnce(app, '/affaires/47');
  await expectText(second.popup, "La cloche de l'école", '2 sub-questions', '1 paragraph');
  await second.popup.close();

  const third = await readOnce(app, '/horaires');
  await expectText(third.popup, 'No question found on this page');
});
