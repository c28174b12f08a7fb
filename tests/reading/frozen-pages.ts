import type { Addressee, Asker, Dates, PartRole } from '../../lib/questions/question';

/** A part as `expected.json` describes it: its first and last words, white space folded. */
interface ExpectedPart {
  role: PartRole;
  starts: string;
  ends: string;
  subQuestions?: string[];
  answers?: string[];
}

/** A question as `expected.json` describes it; what is absent is not compared. */
export interface ExpectedQuestion {
  reference?: string | null;
  title?: string | null;
  kind?: string;
  language?: string;
  askers?: Partial<Asker>[];
  addressees?: Partial<Addressee>[];
  dates?: Partial<Dates>;
  answered?: boolean;
  noAnswer?: string;
  parts: ExpectedPart[];
}

/** A page that the project wrote itself, and what is to be read in it. */
export interface FrozenPage {
  name: string;
  html: string;
  url: string;
  questions: ExpectedQuestion[];
}

const pages = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<{ url: string; questions: ExpectedQuestion[] }>('../pages/*/expected.json', {
  import: 'default',
  eager: true,
});

/** Every page under `tests/pages`. A folder without an expectation is a mistake. */
export const frozenPages: FrozenPage[] = Object.entries(pages).map(([path, html]) => {
  const expected = expectations[path.replace('page.html', 'expected.json')];
  if (expected === undefined) throw new Error(`${path} has no expected.json`);
  return { name: path.split('/').at(-2) ?? path, html, url: expected.url, questions: expected.questions };
});
