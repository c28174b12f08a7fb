import { canonicalPageAddress } from '../canonical-address';
import { printedSession } from '../dates';
import type { Finding, Page } from '../page';
import { readItem } from '../read-item';
import type { Family } from './family';

/** Any page of a site that no family knows: by its words alone, and only where much speaks for a council's question. */
export const general: Family = {
  name: 'general',
  scopes: '',

  belongs: () => true,

  read(page: Page): Finding {
    const { hostname } = page.address;
    const questions = readItem({ element: null, lines: page.lines }, page, {
      portal: { family: 'general', host: hostname, name: hostname },
      address: canonicalPageAddress(page.address),
      itemId: null,
      titles: [],
      dates: { session: printedSession(page.lines, true) },
      kindOf: () => null,
      attachments: () => [],
      answerAt: null,
      trusted: false,
      text: {},
    });
    return { questions, why: null };
  },
};
