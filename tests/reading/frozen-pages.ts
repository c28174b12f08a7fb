import type { Expectation } from './expected-questions';

/** A page that the project wrote itself, and what is to be read in it. */
export interface FrozenPage extends Expectation {
  name: string;
  html: string;
}

const pages = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expectation>('../pages/*/expected.json', { import: 'default', eager: true });

/** Every page under `tests/pages`. A folder without an expectation is a mistake. */
export const frozenPages: FrozenPage[] = Object.entries(pages).map(([path, html]) => {
  const expected = expectations[path.replace('page.html', 'expected.json')];
  if (expected === undefined) throw new Error(`${path} has no expected.json`);
  return { name: path.split('/').at(-2) ?? path, html, url: expected.url, questions: expected.questions };
});
