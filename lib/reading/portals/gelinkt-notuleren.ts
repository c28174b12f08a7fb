import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** Gelinkt Notuleren: minutes of Flemish towns, put on the page by its own script after it has loaded. */
export const gelinktNotuleren = byWords({
  name: 'gelinkt-notuleren',
  hosts: PORTAL_HOSTS['gelinkt-notuleren'],
  scopes: '[typeof~="besluit:BehandelingVanAgendapunt"]',
  title: '[property="dc:title"], [property="dct:title"], [property="eli:title"]',
  query: [],
  dates: { session: '[property="besluit:geplandeStart"], [property="prov:startedAtTime"]' },
  bulletins: /\/(?:agenda|besluitenlijst|notulen|uittreksels)\/?$|\/zittingen\/[\w-]+\/?$/,
});
