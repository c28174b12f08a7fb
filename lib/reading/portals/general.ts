import { canonicalPageAddress } from '../canonical-address';
import { printedSession } from '../dates';
import { factsIn } from '../facts';
import type { Finding, Page } from '../page';
import { datesOf, readItem } from '../read-item';
import { preambleOf, scopesOf } from '../scopes';
import { REFERENCE } from '../titles';
import type { Family } from './family';

/** Any page of a site that no family knows: by its words alone, and only where much speaks for a council's question. */
export const general: Family = {
  name: 'general',
  scopes: '',

  belongs: () => true,

  read(page: Page): Finding {
    const { hostname } = page.address;
    const scopes = scopesOf(page, REFERENCE);
    const before = factsIn(preambleOf(page, scopes));
    const dates = datesOf(before, { session: printedSession(page.lines, true) });
    const questions = scopes.flatMap((scope) =>
      readItem(scope, page, {
        portal: { family: 'general', host: hostname, name: hostname },
        address: canonicalPageAddress(page.address),
        itemId: null,
        titles: [],
        dates,
        kindOf: () => null,
        attachments: () => [],
        answerAt: null,
        trusted: false,
        dated: before.session.length > 0,
        text: page.hints,
      }),
    );
    return { questions, why: null };
  },
};
