import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** Notubiz: Dutch councils. Questions are items of a module; their text is mostly in files. */
export const notubiz = byWords({
  name: 'notubiz',
  hosts: PORTAL_HOSTS.notubiz,
  itemId: /\/modules\/\d+\/[^/]+\/(\d+)/i,
  query: [],
  kindOf: (_reference, { pathname }) =>
    /schriftelijke[^/]*vragen/i.test(pathname) ? 'written' : /mondelinge[^/]*vragen/i.test(pathname) ? 'oral' : null,
  files: /\/document\/|\/documenten\//i,
  lists: /\/modules\/\d+\/[^/]+\/view|\/vergadering\//i,
});
