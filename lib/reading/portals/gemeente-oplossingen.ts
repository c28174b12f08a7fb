import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** GemeenteOplossingen: Dutch councils. Meetings with their papers; questions are files. */
export const gemeenteOplossingen = byWords({
  name: 'gemeente-oplossingen',
  hosts: PORTAL_HOSTS['gemeente-oplossingen'],
  files: /\/(?:documenten|Documenten)\/|\.pdf$/i,
  bulletins: /^\/Vergaderingen\/[^/]+\/\d{4}\/[^/]+\/(?:[\d:]+\/)?(?:print\/)?$/i,
});
