import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** Cevi's LBLODWeb: some sixty Flemish towns, one publication a page. */
export const cevi = byWords({
  name: 'cevi',
  hosts: PORTAL_HOSTS.cevi,
  scopes: '.behandeling_agendapunt',
  title: '.besluit_titel',
  query: ['filename'],
  dates: { session: '[property="besluit:geplandeStart"][content], [property="prov:startedAtTime"][content]' },
  files: /\.pdf$|GetPublication\?.*\.pdf/i,
  bulletins: /filename=(?:besluitenlijst|agenda|notulen)/i,
});
