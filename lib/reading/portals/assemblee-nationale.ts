import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import type { Kind } from '../../questions/question';
import { byWords } from './by-words';

/** The letters of a question's number: written, oral without debate, to the government. */
const KINDS: Readonly<Record<string, Kind>> = { QE: 'written', QOSD: 'oral', QG: 'oral' };

/** The French National Assembly: the pages of the questions' own site and of the new one. */
export const assembleeNationale = byWords({
  name: 'assemblee-nationale',
  hosts: PORTAL_HOSTS['assemblee-nationale'],
  itemId: /\/(?:q\d+\/)?(\d+-\d+(?:QE|QOSD|QG)|QANR\w+)(?:\.htm)?$/,
  query: [],
  sentences: [/^Analyse\s?[>:]\s?(?<title>.+)$/],
  kindOf: (_reference, { pathname }) => KINDS[/\d(QE|QOSD|QG)\d*(?:\.htm)?$/.exec(pathname)?.[1] ?? ''] ?? null,
  // "( groupe - département )"
  partyOf: (printed) => printed.replace(/^(.*)\s[-–—]\s.*$/, '$1'),
  lists: /\/questions\/?$|recherche/,
});
