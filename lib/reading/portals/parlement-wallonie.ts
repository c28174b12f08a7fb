import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The Walloon Parliament: questions, a page or a print page each. */
export const parlementWallonie = byWords({
  name: 'parlement-wallonie',
  hosts: PORTAL_HOSTS['parlement-wallonie'],
  itemId: /[?&]iddoc=(\d+)/,
  query: ['print', 'p', 'iddoc', 'type'],
  skips: /^\d+ élément\(s\) trouvé\(s\)/,
  files: /\.pdf$/i,
});
