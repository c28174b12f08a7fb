import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** ALLRIS 3 and 4: German councils. A paper's address ends in `.asp` in the older one. */
export const allris = byWords({
  name: 'allris',
  hosts: PORTAL_HOSTS.allris,
  itemId: /[VT]OLFDNR=(\d+)/i,
  query: ['VOLFDNR', 'TOLFDNR', 'SILFDNR'],
  files: /\.pdf$|do0\d0|\/___tmp\//i,
  bulletins: /\/si0\d0/i,
});
