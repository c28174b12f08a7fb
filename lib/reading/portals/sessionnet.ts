import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** Somacos SessionNet: German councils. The text is mostly in files. */
export const sessionNet = byWords({
  name: 'sessionnet',
  hosts: PORTAL_HOSTS.sessionnet,
  title: '.smc_h1, .smc-card-header-title-simple',
  itemId: /__k(?:vo|to)nr=(\d+)/i,
  query: ['__kvonr', '__ktonr', '__ksinr'],
  files: /getfile\.(?:asp|php)/i,
  bulletins: /\/si\d{4}/i,
});
