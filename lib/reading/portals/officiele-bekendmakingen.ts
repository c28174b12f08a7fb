import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';
import { DUTCH_PARLIAMENT } from './dutch-parliament-wording';

/** The Dutch official journal: parliamentary questions (`kv-`) and their answers (`ah-`). */
export const officieleBekendmakingen = byWords({
  ...DUTCH_PARLIAMENT,
  name: 'officiele-bekendmakingen',
  hosts: PORTAL_HOSTS['officiele-bekendmakingen'],
  itemId: /\/((?:ah|kv)-[\w-]+?)(?:\.html)?$/,
  query: [],
  kindOf: (_reference, { pathname }) => (/\/(?:ah|kv)-/.test(pathname) ? 'written' : null),
  files: /\.(?:pdf|odt)$/,
  lists: /\/(?:resultaten|uitgebreidzoeken)/,
});
