import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The Flemish Parliament. Question and answer are files of their own: `pfile?id=…`. */
export const vlaamsParlement = byWords({
  name: 'vlaams-parlement',
  hosts: PORTAL_HOSTS['vlaams-parlement'],
  itemId: /\/(?:schriftelijke-vragen|vragen-en-interpellaties)\/(\d+)/,
  kindOf: (_reference, { pathname }) => (pathname.includes('/schriftelijke-vragen/') ? 'written' : null),
  files: /\/pfile\?id=/,
  lists: /\/(?:schriftelijke-vragen|vragen-en-interpellaties)\/?$/,
});
