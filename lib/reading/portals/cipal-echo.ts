import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** Cipal Schaubroeck ECHO: some hundred Flemish towns. The same front end as Green Valley's, with ids that are UUIDs. */
export const cipalEcho = byWords({
  name: 'cipal-echo',
  hosts: PORTAL_HOSTS['cipal-echo'],
  scopes: '[typeof~="besluit:BehandelingVanAgendapunt"], .opendata-meetingitem',
  title: '.return-header, [property="dc:title"]',
  itemId: /\/agendapunten\/([\w-]+)\/?$/,
  dates: {
    session: '.opendata-meetingdate, [property="besluit:geplandeStart"][content]',
    published: '[property="eli:date_publication"][content], .publication-date, .publication',
  },
  files: /\/document\//,
  lists: /\/(?:kalender|lijst|zoeken)\/?$/,
  bulletins: /\/(?:agenda|besluitenlijst|notulen)\/?$|\/zittingen\/[\w-]+\/?$/,
});
