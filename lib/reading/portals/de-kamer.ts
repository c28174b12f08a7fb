import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The Belgian Chamber of Representatives: written questions of the bulletin, in Dutch or French. */
export const deKamer = byWords({
  name: 'de-kamer',
  hosts: PORTAL_HOSTS['de-kamer'],
  itemId: /dossierID=([\w-]+)/i,
  query: ['section', 'language', 'cfm', 'legislat', 'dossierID'],
  sentences: [
    /^(?:Bulletin\b.{1,30}\s[-–—]\s)?(?:Schriftelijke vraag|Question (?:et réponse )?écrite).*\b(?:nr|n°)\s?:\s?(?<reference>\d+)/i,
  ],
  kindOf: (_reference, { search }) => (/section=qrva/i.test(search) ? 'written' : null),
  files: /\.pdf$/i,
  lists: /cfm=\/?site\/wwwcfm\/qrva\/qrvaList/i,
});
