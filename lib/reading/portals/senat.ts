import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The French Senate: written and oral questions, a page each. */
export const senat = byWords({
  name: 'senat',
  hosts: PORTAL_HOSTS.senat,
  itemId: /\/(qSEQ\w+)\.html$/,
  query: [],
  skips: /^[-–—]\s?page \d+\.?$|^Page mise à jour le /i,
  lists: /rechercheQuestion|\/questions\/?$/,
});
