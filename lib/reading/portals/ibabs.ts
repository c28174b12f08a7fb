import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** iBabs: Dutch councils. Questions are records of a register; their text is in files. */
export const ibabs = byWords({
  name: 'ibabs',
  hosts: PORTAL_HOSTS.ibabs,
  itemId: /\/Reports\/Item\/([\w-]+)/i,
  query: [],
  files: /\/(?:Reports|Agenda|Document)\/(?:Document|View|LoadAgendaItemDocument)/i,
  lists: /\/Reports\/Details\/|\/Agenda\/Index\/|\/Calendar/i,
});
