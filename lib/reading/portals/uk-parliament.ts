import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The Parliament of the United Kingdom: written questions and answers. */
export const ukParliament = byWords({
  name: 'uk-parliament',
  hosts: PORTAL_HOSTS['uk-parliament'],
  itemId: /\/detail\/([\d-]+\/\w+)/,
  query: [],
  kindOf: (_reference, { pathname }) => (pathname.startsWith('/written-questions/') ? 'written' : null),
  // "(Party, Constituency)"
  partyOf: (printed) => printed.replace(/,.*$/, ''),
  files: /\/files\//,
  lists: /\/written-questions\/?$/,
});
