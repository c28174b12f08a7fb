import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/**
 * Remmicom's meeting.burger: some fifty Flemish towns. Items are Word-like paragraphs without a heading; a hidden twin of the
 * whole page stands below.
 */
export const meetingBurger = byWords({
  name: 'meeting-burger',
  hosts: PORTAL_HOSTS['meeting-burger'],
  scopes: '.topic',
  itemId: /\/punt\/([\w-]+)\/?$/,
  query: [],
  dates: { published: '#lblPublicatieDatum, .topicPublicatieDatum' },
  files: /\/(?:download|bijlage|document)/i,
  bulletins: /\/(?:agenda|notulen|besluitenlijst)?\/?$/,
});
