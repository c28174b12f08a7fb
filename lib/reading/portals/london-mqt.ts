import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The London Assembly's questions to the Mayor. */
export const londonMqt = byWords({
  name: 'london-mqt',
  hosts: PORTAL_HOSTS['london-mqt'],
  title: '[role="main"] h1, main h1',
  itemId: /\/(?:find-an-answer|questions\/\d{4})\/([\w-]+)\/?$/,
  query: [],
  files: /\/(?:media|sites)\/.*\.(?:pdf|docx?|xlsx?)$/i,
  lists: /\/find-an-answer\/?$|\/questions\/search/,
});
