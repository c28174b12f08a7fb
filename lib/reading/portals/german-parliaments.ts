import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** Bundestag and Landtage: records of questions; the text is in the paper's file. */
export const germanParliaments = byWords({
  name: 'german-parliaments',
  hosts: PORTAL_HOSTS['german-parliaments'],
  files: /\.pdf$/i,
});
