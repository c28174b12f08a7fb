import type { PageReading, WhyNothing } from '../questions/page-reading';
import { NOTHING_TAUGHT, type Taught } from '../questions/teaching';
import { BOUNDS, type Bounds } from './bounds';
import { labelWords } from './label-words';
import { readLines } from './lines';
import type { Finding, Place } from './page';
import { FAMILIES } from './portals/families';
import { general } from './portals/general';
import { isTaughtNone, siteWords, taughtTurns } from './taught';

export { BOUNDS, type Bounds } from './bounds';
export type { Place } from './page';

/** What reading a page gave, and where in the page it stands: `places[i][j]` is part j of question i. */
export interface LocatedReading {
  reading: PageReading;
  places: Place[][];
}

function whyNothing(finding: Finding, stoppedAt: PageReading['stoppedAt']): WhyNothing {
  if (finding.questions.length > 0) return { code: 'taught', looked: [], url: null };
  if (stoppedAt !== null) return { code: 'bound', looked: [], url: null };
  const { code, url } = finding.why ?? { code: 'no-label' as const, url: null };
  return { code, looked: code === 'no-label' ? labelWords() : [], url };
}

/**
 * Finds the council questions of a page. Only reads: the document is the same before and after. Works without layout, and
 * on a document that no window shows. Stops at `bounds` and says so. What a person taught of the page goes before what is
 * known of its family.
 */
export function readPage(
  document: Document,
  address: URL,
  bounds: Bounds = BOUNDS,
  { stamp, rules }: Taught = NOTHING_TAUGHT,
): LocatedReading {
  const family = FAMILIES.find((each) => each.belongs(document, address)) ?? general;
  const scopes = new Set<Element>(family.scopes === '' ? [] : document.querySelectorAll(family.scopes));
  const { lines, stoppedAt } = readLines(document.documentElement, scopes, bounds, siteWords(rules));
  const finding = family.read({ document, address, lines, stoppedAt, hints: taughtTurns(rules, document, lines) });
  const found = finding.questions.filter(({ question }) => !isTaughtNone(rules, question));
  return {
    reading: {
      address: address.href,
      questions: found.map(({ question }) => question),
      why: found.length > 0 ? null : whyNothing(finding, stoppedAt),
      stoppedAt,
      taughtBy: stamp,
      taught: found.some(({ taught }) => taught),
    },
    places: found.map(({ places }) => places),
  };
}
