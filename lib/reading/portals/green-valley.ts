import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import type { Kind } from '../../questions/question';
import { byWords } from './by-words';

/** What the letters of a reference say, where towns agree. `GR` stands for questions and decisions alike. */
const KINDS: Readonly<Record<string, Kind>> = {
  MV: 'oral',
  MC: 'oral',
  SV: 'written',
  IP: 'interpellation',
  IN: 'interpellation',
  AV: 'urgent',
  BV: 'citizen',
};

/** Green Valley Belgium's "Raadpleegomgeving": Ghent, Antwerp, Bruges, Hasselt, Leuven and some sixty towns more. */
export const greenValley = byWords({
  name: 'green-valley',
  hosts: PORTAL_HOSTS['green-valley'],
  scopes: '[typeof~="besluit:BehandelingVanAgendapunt"], .opendata-meetingitem',
  title: '.return-header, [property="dc:title"]',
  itemId: /\/agendapunten\/([\w.-]+)\/?$/,
  dates: {
    session: '.opendata-meetingdate, [property="besluit:geplandeStart"][content]',
    published: '[property="eli:date_publication"][content], .publication-date',
  },
  kindOf: (reference, { pathname }) =>
    KINDS[reference?.split('_')[1] ?? ''] ?? (pathname.startsWith('/schriftelijkevragen/') ? 'written' : null),
  files: /^\/document\//,
  lists: /\/(?:zoeken|kalender|lijst|schriftelijkevragen)\/?$/,
  bulletins: /\/(?:agenda|bijkomendeagenda|besluitenlijst|notulen)\/?$|\/zittingen\/[\w.-]+\/?$/,
});
