import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The Brussels Parliament: written questions, a page each. */
export const brusselsParliament = byWords({
  name: 'brussels-parliament',
  hosts: PORTAL_HOSTS['brussels-parliament'],
  itemId: /[?&]moncode=(\d+)/,
  query: ['moncode', 'base', 'lang'],
  kindOf: (_reference, { pathname }) => (pathname.includes('weblex-quest-det') ? 'written' : null),
  files: /\.pdf$/i,
  lists: /\/weblex-quest(?:-list)?\/?$/,
});
