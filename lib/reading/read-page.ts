import type { PageReading, WhyNothing } from '../questions/page-reading';
import { BOUNDS, type Bounds } from './bounds';
import { labelWords } from './labels';
import { readLines } from './lines';
import type { Finding, Place } from './page';
import { FAMILIES } from './portals/families';
import { general } from './portals/general';

export { BOUNDS, type Bounds } from './bounds';
export type { Place } from './page';

/** What reading a page gave, and where in the page it stands: `places[i][j]` is part j of question i. */
export interface LocatedReading {
  reading: PageReading;
  places: Place[][];
}

function whyNothing(finding: Finding, stoppedAt: PageReading['stoppedAt']): WhyNothing {
  if (stoppedAt !== null) return { code: 'bound', looked: [], url: null };
  const { code, url } = finding.why ?? { code: 'no-label' as const, url: null };
  return { code, looked: code === 'no-label' ? labelWords() : [], url };
}

/**
 * Finds the council questions of a page. Only reads: the document is the same before and after. Works without layout, and
 * on a document that no window shows. Stops at `bounds` and says so.
 */
export function readPage(document: Document, address: URL, bounds: Bounds = BOUNDS): LocatedReading {
  const family = FAMILIES.find((each) => each.belongs(document, address)) ?? general;
  const scopes = new Set<Element>(family.scopes === '' ? [] : document.querySelectorAll(family.scopes));
  const { lines, stoppedAt } = readLines(document.documentElement, scopes, bounds);
  const finding = family.read({ document, address, lines, stoppedAt });
  return {
    reading: {
      address: address.href,
      questions: finding.questions.map(({ question }) => question),
      why: finding.questions.length > 0 ? null : whyNothing(finding, stoppedAt),
      stoppedAt,
    },
    places: finding.questions.map(({ places }) => places),
  };
}
