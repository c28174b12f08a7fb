import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';
import { DUTCH_PARLIAMENT } from './dutch-parliament-wording';

/** The Dutch Second Chamber: its members' written questions. */
export const tweedeKamer = byWords({
  ...DUTCH_PARLIAMENT,
  name: 'tweede-kamer',
  hosts: PORTAL_HOSTS['tweede-kamer'],
  itemId: /[?&]id=(\w+)/,
  query: ['id', 'did'],
  kindOf: (_reference, { pathname }) => (pathname.includes('/kamervragen/') ? 'written' : null),
  files: /\/downloads\/document\?id=/,
  lists: /\/kamervragen\/?$/,
});
